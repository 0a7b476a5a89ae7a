/** The period with which a claim compares when it names none: the one exactly a year before. */
import type { Period, PeriodKind } from "../../model/period.ts";
import { isClosedPeriod, yearBeforeKey } from "../period-shape.ts";

function partText(date: string, kind: string): string {
  const [year, month] = [date.slice(0, 4), Number(date.slice(5, 7))];
  switch (kind as PeriodKind) {
    case "year":
      return year;
    case "half":
      return `${year}-H${month <= 6 ? 1 : 2}`;
    case "quarter":
      return `${year}-Q${Math.ceil(month / 3)}`;
    case "month":
      return date.slice(0, 7);
    default:
      return date;
  }
}

/**
 * Gives the text of the period of the same kind and length one year before; empty for no period and for an open span.
 *
 * The last day of February goes to the last day of February. Source: the same rule by which a series compares its cells.
 */
export function yearBefore(period: Period): string {
  if (!isClosedPeriod(period)) return "";
  const [kind, resolution = "", start = "", end = ""] = yearBeforeKey(period).split(" ");
  return kind === "span"
    ? `${partText(start, resolution)}/${partText(end, resolution)}`
    : partText(start, resolution);
}
