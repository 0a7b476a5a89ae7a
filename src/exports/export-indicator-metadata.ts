/** Writes what is known about one indicator's file as JSON: what it counts, what it covers, its columns and its digest. */
import { STATUSES } from "../model/codes.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Sha256 } from "../model/figure-id.ts";
import type { Observation } from "../model/observation.ts";
import { comparePeriods, type Period, parsePeriod } from "../model/period.ts";
import type { Indicator } from "../model/registry.ts";
import type { Text } from "./table.ts";
import { OBSERVATIONS } from "./tables.ts";

const labelOf = ({ labelZh, labelEn }: { labelZh: string; labelEn: string }): Text => ({
  en: labelEn,
  zh: labelZh,
});

/** Records of a registry that occur among ids, in the order of the registry. */
function pick<T extends { id: string }>(records: readonly T[], ids: Iterable<string>): T[] {
  const wanted = new Set(ids);
  return records.filter((record) => wanted.has(record.id));
}

function periodsOf(rows: readonly Observation[]): string[] {
  const texts = new Set(rows.map(({ period }) => period));
  texts.delete("");
  return [...texts]
    .map((text) => parsePeriod(text))
    .filter((period): period is Period => period !== undefined)
    .sort(comparePeriods)
    .map(({ text }) => text);
}

function columnsOf(): object[] {
  return OBSERVATIONS.columns.map(({ name, type, title, description, constraints }) => ({
    name,
    type,
    title,
    description,
    constraints,
  }));
}

/** A published file, as a reader finds and checks it. */
export interface FileDigest {
  path: string;
  text: string;
}

/**
 * Gives the metadata of one indicator as indented JSON, keys in a fixed order.
 *
 * `rows` are the indicator's observations, `file` the CSV that holds them. Records that the registries lack are left out of
 * the lists; `unit` and `topic` are then `null`.
 *
 * Units: `bytes` of UTF-8.
 */
export function exportIndicatorMetadata(
  indicator: Indicator,
  rows: readonly Observation[],
  dataset: Dataset,
  file: FileDigest,
  sha256: Sha256,
): string {
  const unit = dataset.units.find(({ id }) => id === indicator.unit);
  const topic = dataset.topics.find(({ id }) => id === indicator.topic);
  const countOf = (status: string): number => rows.filter((row) => row.status === status).length;
  const metadata = {
    id: indicator.id,
    label: labelOf(indicator),
    definition: { en: indicator.definitionEn, zh: indicator.definitionZh },
    topic: topic ? { id: topic.id, label: labelOf(topic) } : null,
    unit: unit ? { id: unit.id, label: labelOf(unit), kind: unit.kind } : null,
    measure: indicator.measure,
    rows: rows.length,
    rows_by_status: Object.fromEntries(STATUSES.map((status) => [status, countOf(status)])),
    rows_without_period: rows.filter(({ period }) => period === "").length,
    periods: periodsOf(rows),
    areas: pick(
      dataset.areas,
      rows.map(({ area }) => area),
    ).map((area) => ({
      id: area.id,
      label: labelOf(area),
      level: area.level,
    })),
    breakdowns: pick(
      dataset.breakdowns,
      rows.map(({ breakdown }) => breakdown),
    ).map((breakdown) => ({
      id: breakdown.id,
      label: labelOf(breakdown),
    })),
    sources: pick(
      dataset.sources,
      rows.map(({ source }) => source),
    ).map((source) => ({
      id: source.id,
      title: { en: source.titleEn, zh: source.titleZh },
      kind: source.kind,
      url: source.url,
      published: source.published,
    })),
    columns: columnsOf(),
    files: [
      {
        path: file.path,
        media_type: "text/csv",
        bytes: new TextEncoder().encode(file.text).length,
        sha256: sha256(file.text),
      },
    ],
    dataset_digest: dataset.digest,
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
