/** Counts that are too small for growth to say anything. */
import type { CheckInput } from "./check-input.ts";
import type { RunCell } from "./series-runs.ts";

/** Below this, a count may become tenfold by chance or by one event: 3 sessions, then 30. */
const FEW = 100;

/** Gives the function that tells whether two levels of a series are counts of which even the larger is small. Money, shares and areas never are. */
export function smallCounts({ units, indicators }: CheckInput): (a: RunCell, b: RunCell) => boolean {
  const countUnits = new Set(units.records.filter(({ kind }) => kind === "count").map(({ id }) => id));
  const counts = new Set(indicators.records.filter(({ unit }) => countUnits.has(unit)).map(({ id }) => id));
  return (a, b) => a.level < FEW && b.level < FEW && counts.has(a.figure.indicator);
}
