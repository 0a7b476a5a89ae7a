/** Rule: a share lies between 0 and 100 percent. */
import type { Finding } from "../issues/finding.ts";
import { DIRECTIONS } from "../reading/conventions.ts";
import type { CheckInput } from "./check-input.ts";
import { findingAt } from "./finding-at.ts";

const DIRECTION_WORDS = [
  ...DIRECTIONS.up.before,
  ...DIRECTIONS.up.after,
  ...DIRECTIONS.down.before,
  ...DIRECTIONS.down.after,
];
const SAYS_GROWTH = new RegExp(
  DIRECTION_WORDS.map((word) => (/^[a-z]/.test(word) ? `\\b${word}\\b(?! to\\b)` : word)).join("|"),
  "i",
);

/**
 * Finds levels of percent indicators whose printed number lies below 0 or above 100.
 *
 * Growth may: a transformation is not looked at, nor a print that names a direction itself (`下降9.9%`, `增长120%`), as indicators of average
 * growth print it.
 */
export function percentRange({ indicators, extracts }: CheckInput): Finding[] {
  const percents = new Set(indicators.records.filter(({ unit }) => unit === "percent").map(({ id }) => id));
  const findings: Finding[] = [];
  for (const extract of extracts) {
    extract.records.forEach(({ indicator, transformation, value, low, high, asPrinted }, index) => {
      if (transformation !== "" || !percents.has(indicator)) return;
      // The printed number is held to the range, not its bounds: 99.97% printed as 100.0% reaches beyond.
      const [least, most] = value === null ? [low, high] : [value, value];
      if (((least ?? 0) >= 0 && (most ?? 0) <= 100) || SAYS_GROWTH.test(asPrinted)) return;
      findings.push(
        findingAt(extract, index, "as_printed", {
          code: "percent-range",
          message: `${asPrinted} lies outside 0 to 100 percent, expected a share of a whole`,
          hint: "growth is a transformation (growth_rate); accept the figure in exceptions.csv if the report prints it so",
        }),
      );
    });
  }
  return findings;
}
