/** Rule: a level does not move by a power of ten between neighbours without a mark. */
import type { Finding } from "../issues/finding.ts";
import type { Observation } from "../model/observation.ts";
import type { CheckInput } from "./check-input.ts";
import { findingOfFigure } from "./finding-of-figure.ts";
import { printGroups } from "./print-groups.ts";

// Near enough to 10, 100 … that a slipped decimal point or 万 for 亿 is likelier than growth: within a tenth of the power.
const NEARNESS = Math.log10(1.1);

/**
 * Warns of levels that are about 10, 100, 1,000 … times their neighbour in the series, or that part of it.
 *
 * Neighbours have periods of one kind, one after the other, without a break mark on the later. Percent, where a small share may grow so, is
 * left out.
 */
export function unmarkedBreak(input: CheckInput): Finding[] {
  const percents = new Set(
    input.indicators.records.filter(({ unit }) => unit === "percent").map(({ id }) => id),
  );
  const findings: Finding[] = [];
  const { groups, periods } = printGroups(input);
  for (const group of groups) {
    if (percents.has(group[0]!.indicator)) continue;
    const latest = new Map<string, Observation>();
    for (const figure of group) {
      const period = periods.get(figure.period)!;
      const kind = period.kind === period.resolution ? period.kind : `${period.kind} ${period.resolution}`;
      const before = latest.get(kind);
      // Of several prints of one period the first is held against its neighbours; the others are the business of another rule.
      if (before?.period === figure.period) continue;
      latest.set(kind, figure);
      if (!before || figure.seriesBreak !== "" || before.seriesBreak !== "") continue;
      const power = tenfold(before.value ?? before.low, figure.value ?? figure.low);
      if (power === 0) continue;
      const times =
        power > 0
          ? `about ${(10 ** power).toLocaleString("en")} times`
          : `about a ${(10 ** -power).toLocaleString("en")}th of`;
      findings.push(
        findingOfFigure(input, figure, "as_printed", {
          code: "unmarked-break",
          severity: "warning",
          message: `${figure.asPrinted} is ${times} ${before.asPrinted} of ${before.period} (extracts/${before.source}.csv:${before.line})`,
          hint: "look for a slipped decimal point, 万 for 亿, or a break; accept the figure in exceptions.csv if both are printed so",
        }),
      );
    }
  }
  return findings;
}

/** Gives k where b is about 10^k times a and k is not 0, else 0. */
function tenfold(a: number | null, b: number | null): number {
  if (a === null || b === null || a <= 0 || b <= 0) return 0;
  // Most neighbours are far nearer than that, and a logarithm of each pair would show in large folders.
  if (b < a * 9 && a < b * 9) return 0;
  const exponent = Math.log10(b / a);
  const power = Math.round(exponent);
  return Math.abs(exponent - power) <= NEARNESS ? power : 0;
}
