/** Writes observations as CSV, all of them or those of one page. */
import type { Observation } from "../model/observation.ts";
import { csvLine, joinCsvLines } from "./csv-text.ts";
import { OBSERVATION_CELLS } from "./observation-cells.ts";
import { OBSERVATIONS } from "./tables.ts";

/** Gives one observation as a line of CSV, without its line end. */
export const observationLine: (observation: Observation) => string = csvLine(OBSERVATIONS, OBSERVATION_CELLS);

/** Gives the CSV of observations whose lines are written (see observation-order.ts for the canonical order). */
export function exportObservations(lines: readonly string[]): string {
  return joinCsvLines(OBSERVATIONS, lines);
}
