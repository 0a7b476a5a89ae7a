/** Writes one indicator as JSON: what it counts, what it covers, its columns, the digest of its file, and its figures. */
import { STATUSES } from "../model/codes.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Sha256 } from "../model/figure-id.ts";
import type { Observation } from "../model/observation.ts";
import { comparePeriods, type Period, parsePeriod } from "../model/period.ts";
import type { Indicator } from "../model/registry.ts";
import { toScriptPattern } from "./descriptors/column-pattern.ts";
import { OBSERVATION_CELLS } from "./observation-cells.ts";
import type { Column, Text } from "./table.ts";
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
  return OBSERVATIONS.columns.map((column: Column) => {
    const { name, type, title, description, constraints } = column;
    const pattern = constraints.pattern === undefined ? {} : { pattern: toScriptPattern(column) };
    return { name, type, title, description, constraints: { ...constraints, ...pattern } };
  });
}

/** Gives a figure as an object on one line: indented like the rest, its many short cells would make files several times as long. */
function observationText(row: Observation): string {
  const cells = OBSERVATIONS.columns.map(({ name }) => {
    const cell = OBSERVATION_CELLS[name](row);
    return [name, cell === "" ? null : cell] as const;
  });
  return JSON.stringify(Object.fromEntries(cells));
}

/** A published file, as a reader finds and checks it. */
export interface FileDigest {
  path: string;
  text: string;
}

/**
 * Gives one indicator as JSON, keys in a fixed order, its figures last: an object each with the published columns, numbers as numbers,
 * an empty cell as `null`.
 *
 * `rows` are the indicator's observations in the order in which they are written, `file` the CSV that holds them. Records that the registries lack are left out of
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
  const head = JSON.stringify(metadata, null, 2).replace(/\n\}$/, "");
  const lines = rows.map((row) => `\n    ${observationText(row)}`).join(",");
  return `${head},\n  "observations": [${lines}${lines === "" ? "" : "\n  "}]\n}\n`;
}
