/** Rule: a yearly change lies within what the series has done before and after. */
import type { Finding } from "../issues/finding.ts";
import type { CheckInput } from "./check-input.ts";
import { findSlips } from "./find-slips.ts";
import { findingOfFigure } from "./finding-of-figure.ts";
import { namePrint } from "./name-print.ts";
import { powerOfTen } from "./power-of-ten.ts";
import { hasEqualPeriods, type Run, type RunCell, seriesRuns, YEAR } from "./series-runs.ts";
import { smallCounts } from "./small-counts.ts";

interface YearlyChange {
  before: RunCell;
  cell: RunCell;
  /** Natural logarithm of the growth factor. */
  growth: number;
}

/** Fewer changes are no history. */
const LEAST_CHANGES = 5;
/** The median is robust: up to half of the other changes may be jumps themselves. */
const TIMES_MEDIAN = 4;
/** A steady series may double its steadiness; only a doubling or halving of the level is told. */
const LEAST_JUMP = Math.log(2);

/**
 * Warns of changes on the year before that at least double or halve the level and exceed four times the median of all other yearly changes
 * of the series, as absolute logarithms.
 *
 * Series with fewer than five yearly changes have no history to judge by. Steps by a power of ten are the business of magnitude-slip
 * and unmarked-break. Where a level jumps up and the next one back, the first of the two is named. Counts below a hundred on both sides
 * are left out.
 */
export function jump(input: CheckInput): Finding[] {
  const areSmall = smallCounts(input);
  const percents = new Set(
    input.indicators.records.filter(({ unit }) => unit === "percent").map(({ id }) => id),
  );
  const findings: Finding[] = [];
  for (const run of seriesRuns(input)) {
    if (run.length <= LEAST_CHANGES || !hasEqualPeriods(run)) continue;
    const changes = yearlyChanges(run);
    if (changes.length < LEAST_CHANGES) continue;
    if (!changes.some(({ growth }) => Math.abs(growth) >= LEAST_JUMP)) continue;
    const slipped = new Set(findSlips(run).map((slip) => slip.cell));
    const isPercent = percents.has(run[0]!.figure.indicator);
    let named: YearlyChange | undefined;
    for (const change of changes) {
      const { before, cell, growth } = change;
      if (Math.abs(growth) < LEAST_JUMP || areSmall(before, cell)) continue;
      if (slipped.has(before) || slipped.has(cell) || (!isPercent && powerOfTen(before, cell) !== 0))
        continue;
      const median = medianOf(
        changes.filter((other) => other !== change).map((other) => Math.abs(other.growth)),
      );
      if (Math.abs(growth) <= TIMES_MEDIAN * median) continue;
      const isWayBack = named?.cell === before && named.growth * growth < 0;
      named = change;
      if (isWayBack) continue;
      const times = (factor: number): string => `${Number(Math.exp(factor).toPrecision(3))} times`;
      findings.push(
        findingOfFigure(input, cell.figure, "as_printed", {
          code: "jump",
          severity: "warning",
          message: `${cell.figure.asPrinted} is ${times(growth)} ${namePrint(before.figure)}; half of the ${changes.length - 1} other yearly changes stay within ${times(median)}`,
          hint: "compare with the report and look for another definition or a break; accept the figure in exceptions.csv if it is printed so",
        }),
      );
    }
  }
  return findings;
}

/** Pairs each level with the one a year before it, which for months is not the one before. */
function yearlyChanges(run: Run): YearlyChange[] {
  const changes: YearlyChange[] = [];
  let start = 0;
  for (const cell of run) {
    while (run[start]!.time < cell.time - YEAR) start += 1;
    const before = run[start]!;
    if (before.time === cell.time - YEAR) {
      changes.push({ before, cell, growth: Math.log(cell.level / before.level) });
    }
  }
  return changes;
}

/** The middle one, or the mean of the middle two. */
function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
