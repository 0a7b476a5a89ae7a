/** Writes the registries as CSV, one table each, in the order of the registry. */
import type { Dataset } from "../model/dataset.ts";
import { csvText } from "./csv-text.ts";
import { AREAS, BREAKDOWNS, IDENTITIES, INDICATORS, SOURCES, TOPICS, UNITS } from "./tables.ts";

/** Spaces separate the words of a list, so those within a word are written `_`, as in the registry of units. */
const toList = (words: readonly string[]): string => words.map((word) => word.replaceAll(" ", "_")).join(" ");

/** Gives the CSV of every registry, by name of table. */
export function exportRegistries(dataset: Dataset): { name: string; text: string }[] {
  const topics = csvText(
    TOPICS,
    {
      id: (row) => row.id,
      label_zh: (row) => row.labelZh,
      label_en: (row) => row.labelEn,
      description_zh: (row) => row.descriptionZh,
      description_en: (row) => row.descriptionEn,
    },
    dataset.topics,
  );
  const indicators = csvText(
    INDICATORS,
    {
      id: (row) => row.id,
      label_zh: (row) => row.labelZh,
      label_en: (row) => row.labelEn,
      topic: (row) => row.topic,
      unit: (row) => row.unit,
      measure: (row) => row.measure,
      definition_zh: (row) => row.definitionZh,
      definition_en: (row) => row.definitionEn,
    },
    dataset.indicators,
  );
  const breakdowns = csvText(
    BREAKDOWNS,
    { id: (row) => row.id, label_zh: (row) => row.labelZh, label_en: (row) => row.labelEn },
    dataset.breakdowns,
  );
  const areas = csvText(
    AREAS,
    {
      id: (row) => row.id,
      label_zh: (row) => row.labelZh,
      label_en: (row) => row.labelEn,
      level: (row) => row.level,
      parent: (row) => row.parent,
      gbt2260: (row) => row.gbt2260,
    },
    dataset.areas,
  );
  const units = csvText(
    UNITS,
    {
      id: (row) => row.id,
      label_zh: (row) => row.labelZh,
      label_en: (row) => row.labelEn,
      kind: (row) => row.kind,
      classifiers_zh: (row) => toList(row.classifiersZh),
      words_en: (row) => toList(row.wordsEn),
    },
    dataset.units,
  );
  const sources = csvText(
    SOURCES,
    {
      id: (row) => row.id,
      title_zh: (row) => row.titleZh,
      title_en: (row) => row.titleEn,
      issuer_zh: (row) => row.issuerZh,
      issuer_en: (row) => row.issuerEn,
      kind: (row) => row.kind,
      level: (row) => row.level,
      area: (row) => row.area,
      published: (row) => row.published,
      period_covered: (row) => row.periodCovered,
      url: (row) => row.url,
      reprint: (row) => (row.reprint ? "yes" : ""),
      sha256: (row) => row.sha256,
      note_en: (row) => row.noteEn,
    },
    dataset.sources,
  );
  const identities = csvText(
    IDENTITIES,
    {
      id: (row) => row.id,
      kind: (row) => row.kind,
      role: (row) => row.role,
      indicator: (row) => row.indicator,
      breakdown: (row) => row.breakdown,
    },
    dataset.identities,
  );
  return [
    { name: TOPICS.name, text: topics },
    { name: INDICATORS.name, text: indicators },
    { name: BREAKDOWNS.name, text: breakdowns },
    { name: AREAS.name, text: areas },
    { name: UNITS.name, text: units },
    { name: SOURCES.name, text: sources },
    { name: IDENTITIES.name, text: identities },
  ];
}
