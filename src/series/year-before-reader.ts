/** Finds the period a year before each of many periods. */
import { parsePeriod } from "../model/period.ts";
import { yearBefore } from "./audit/year-before.ts";

/**
 * Gives the function that gives `yearBefore` of a period's text. Few periods occur in many rows, so each text is read once.
 *
 * The function throws RangeError for a period that is none.
 */
export function yearBeforeReader(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const period = parsePeriod(text);
    if (!period) throw new RangeError(`Not a period: ${text}`);
    const found = yearBefore(period);
    known.set(text, found);
    return found;
  };
}
