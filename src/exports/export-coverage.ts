/** Writes what each report tells of each indicator, breakdown, place and year as CSV. */
import type { CoverageRow } from "../series/coverage/coverage-rows.ts";
import { type CellsOf, csvText } from "./csv-text.ts";
import { COVERAGE } from "./tables.ts";

const CELLS: CellsOf<typeof COVERAGE, CoverageRow> = {
  source: ({ source }) => source,
  indicator: ({ indicator }) => indicator,
  breakdown: ({ breakdown }) => breakdown,
  area: ({ area }) => area,
  year: ({ year }) => year,
  printed: ({ printed }) => printed,
  bounded: ({ bounded }) => bounded,
  withheld: ({ withheld }) => withheld,
  claims: ({ claims }) => claims,
  magnitudes: ({ magnitudes }) => magnitudes.join(" "),
};

/** Gives the CSV of coverage, in the order given. Shape: one row to each. */
export function exportCoverage(rows: readonly CoverageRow[]): string {
  return csvText(COVERAGE, CELLS, rows);
}
