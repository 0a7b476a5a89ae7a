/** Writes observations as CSV, all of them or those of one page. */
import type { Observation } from "../model/observation.ts";
import { type CellsOf, csvLine, joinCsvLines } from "./csv-text.ts";
import { OBSERVATIONS } from "./tables.ts";

const CELLS: CellsOf<typeof OBSERVATIONS, Observation> = {
  figure_id: (row) => row.figureId,
  source: (row) => row.source,
  locator: (row) => row.locator,
  indicator: (row) => row.indicator,
  breakdown: (row) => row.breakdown,
  transformation: (row) => row.transformation,
  base_period: (row) => row.basePeriod,
  area: (row) => row.area,
  period: (row) => row.period,
  value: (row) => row.value,
  low: (row) => row.low,
  high: (row) => row.high,
  relation: (row) => row.relation,
  bound_basis: (row) => row.boundBasis,
  unit: (row) => row.unit,
  status: (row) => row.status,
  series_break: (row) => row.seriesBreak,
  as_printed: (row) => row.asPrinted,
  unit_printed: (row) => row.unitPrinted,
  note_zh: (row) => row.noteZh,
  note_en: (row) => row.noteEn,
};

/** Gives one observation as a line of CSV, without its line end. */
export const observationLine: (observation: Observation) => string = csvLine(OBSERVATIONS, CELLS);

/** Gives the CSV of observations whose lines are written (see observation-order.ts for the canonical order). */
export function exportObservations(lines: readonly string[]): string {
  return joinCsvLines(OBSERVATIONS, lines);
}
