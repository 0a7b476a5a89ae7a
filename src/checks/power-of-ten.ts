/** Powers of ten, which slips of the decimal point or of 万 for 亿 make between two levels. */
import { type RunCell, YEAR } from "./series-runs.ts";
import { isSmooth } from "./smooth-growth.ts";

// Years apart, a level may have grown tenfold; nearer to the power than a tenth of it a slip is likelier.
const NEARNESS = Math.log10(1.1);

/**
 * Gives k where a level is about 10^k times an earlier one and k is not 0, else 0.
 *
 * Up to a year apart, "about" is what smooth growth can do; further apart, within a tenth of the power.
 */
export function powerOfTen(earlier: RunCell, later: RunCell): number {
  const [a, b] = [earlier.level, later.level];
  // Most neighbours are far nearer than that, and a logarithm of each pair would show in large folders.
  if (b < a * 5 && a < b * 5) return 0;
  const exponent = Math.log10(b / a);
  const power = Math.round(exponent);
  if (later.time - earlier.time <= YEAR) return isSmooth(earlier, later, power) ? power : 0;
  return Math.abs(exponent - power) <= NEARNESS ? power : 0;
}

/** Gives 10^`power` in words: `about 10,000 times`, `about a 10th of`. `power` is not 0. */
export function formatPower(power: number): string {
  return power > 0
    ? `about ${(10 ** power).toLocaleString("en")} times`
    : `about a ${(10 ** -power).toLocaleString("en")}th of`;
}
