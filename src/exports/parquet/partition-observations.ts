/** Splits observations by topic and year, as Hive, Spark and DuckDB lay partitioned tables out. */
import type { Observation } from "../../model/observation.ts";
import { parsePeriod } from "../../model/period.ts";
import type { Indicator } from "../../model/registry.ts";

/** The folder of rows that have no year; readers give null for it. */
export const NO_PARTITION = "__HIVE_DEFAULT_PARTITION__";

/** Rows of one folder. `path` is that of their file below the site's root. */
export interface ObservationPartition {
  path: string;
  observations: Observation[];
}

function yearOf(period: string): string {
  const end = parsePeriod(period)?.end ?? "";
  return end === "" ? NO_PARTITION : end.slice(0, 4);
}

/**
 * Gives the parts, sorted by path; together they hold every row once, each in the order given.
 *
 * The topic is that of the indicator, the year that in which the period ends. Figures without a period, or of one that has no end yet,
 * have no year.
 */
export function partitionObservations(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
): ObservationPartition[] {
  const topics = new Map(indicators.map(({ id, topic }) => [id, topic]));
  const years = new Map<string, string>();
  const parts = new Map<string, Observation[]>();
  for (const row of observations) {
    const topic = topics.get(row.indicator) ?? NO_PARTITION;
    const year = years.get(row.period) ?? yearOf(row.period);
    years.set(row.period, year);
    const path = `data/parquet/topic=${encodeURIComponent(topic)}/year=${year}/part-0.parquet`;
    const part = parts.get(path);
    if (part) part.push(row);
    else parts.set(path, [row]);
  }
  return [...parts]
    .map(([path, rows]) => ({ path, observations: rows }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
