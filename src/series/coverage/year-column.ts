/** The column of a coverage table in which a period stands: its year, or one for what has no single year. */
import { parsePeriod } from "../../model/period.ts";
import { compareText } from "../compare-text.ts";

/** Columns that are no year: spans over several years or without an end, and figures without a period. */
export const COLUMNS_WITHOUT_YEAR = ["span", "none"] as const;

/**
 * Gives the year in which a period ends, `span` for a span of several years or without an end, `none` for no period.
 *
 * @throws RangeError for a period that is none; a checked dataset has no such one.
 */
export function yearColumn(text: string): string {
  const period = parsePeriod(text);
  if (!period) throw new RangeError(`Not a period: ${text}`);
  if (period.kind === "none") return "none";
  const year = period.end.slice(0, 4);
  // An open span has no end, and so none in the year in which it begins.
  return period.start.slice(0, 4) === year ? year : "span";
}

/** Orders columns: years, then `span`, then `none`. */
export function compareYearColumns(a: string, b: string): number {
  const placeOf = (column: string): number => (COLUMNS_WITHOUT_YEAR as readonly string[]).indexOf(column);
  return placeOf(a) - placeOf(b) || compareText(a, b);
}
