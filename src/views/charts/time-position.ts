/** Where a period stands on an axis of years. */
import type { Measure } from "../../model/codes.ts";
import { daysInMonth, type Period } from "../../model/period.ts";

function fractionalYear(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  let days = day;
  for (let before = 1; before < month; before++) days += daysInMonth(year, before);
  return year + days / (daysInMonth(year, 2) === 29 ? 366 : 365);
}

/**
 * Gives a place at which a whole year stands at its number: 2023 and 2023-12-31 both at 2023.
 *
 * What is counted at a date stands at that date, what is counted over a period at its middle. Periods that are no
 * single time (none, open, longer than a year) give `undefined`: a chart cannot place them.
 */
export function timePosition(period: Period, measure: Measure): number | undefined {
  if (period.kind === "none" || period.kind === "open") return undefined;
  const [start, end] = [fractionalYear(period.start), fractionalYear(period.end)];
  if (end - start > 1.001) return undefined;
  if (period.kind === "year") return Number(period.text);
  if (period.kind === "date" || measure === "stock") return round(end - 1);
  return round((start + end) / 2 - 0.5);
}

const round = (number: number): number => Math.round(number * 1000) / 1000;
