/** Which of a series' marks compare: each with one before it, and so with all of its stretch. */
import type { PlottedMark } from "./plotted-series.ts";

/** Two places are the same time where they differ by no more than a leap day moves them. */
const SAME_PLACE = 0.005;

/** Says whether two places are the same time. */
export function isSamePlace(a: number, b: number): boolean {
  return Math.abs(a - b) < SAME_PLACE;
}

/** Says whether two marks stand at the same time of a year: others are figures of another kind of period. */
export function isSameSeason(a: { at: number }, b: { at: number }): boolean {
  return isSamePlace(a.at - b.at, Math.round(a.at - b.at));
}

/** The place in the list of the mark that the one at `index` compares with; -1 for none. */
function comparableBefore(marks: readonly PlottedMark[], index: number, absent: readonly string[]): number {
  const mark = marks[index]!;
  if (mark.joined) return index - 1;
  const isAbsent = mark.kind !== "withheld" && absent.includes(mark.reason);
  if (!mark.change && (!isAbsent || mark.breakCode !== "")) return -1;
  for (let place = index - 1; place >= 0; place--) {
    const { at, kind, breakCode } = marks[place]!;
    if (mark.at - at < 0.5 || !isSameSeason(mark, marks[place]!)) continue;
    if (kind !== "withheld" && breakCode !== "D") return place;
    if (mark.change || breakCode === "B") return -1;
  }
  return -1;
}

/**
 * Gives for each mark the place of the first mark of its stretch, which is its own where nothing compares before it.
 *
 * A mark belongs to the stretch of the one that a line joins it to, else of the one a year before that it is compared with; else,
 * where its reason is one of `absent` (the year before has no figure to compare with), of the last one that stands at the same time of a year,
 * unless the series breaks or the definition differs.
 */
export function stretchStarts(marks: readonly PlottedMark[], absent: readonly string[]): number[] {
  const starts: number[] = [];
  for (const index of marks.keys()) {
    const before = comparableBefore(marks, index, absent);
    starts.push(before < 0 ? index : starts[before]!);
  }
  return starts;
}
