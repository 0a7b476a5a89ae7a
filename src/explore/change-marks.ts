/** Comparisons with the year before, as marks of a chart of several series. */
import type { ChangeRange } from "../series/series.ts";
import type { ExploreWords } from "./explore-words.ts";
import type { PlottedMark } from "./plotted-series.ts";
import type { ShownMark } from "./shown-series.ts";
import { isSamePlace } from "./stretch-starts.ts";

/** Growth in percent, or the difference in the unit. */
export type ChangeName = "growth" | "change";

/** The ends of a growth are rounded outward to four decimals: two exact prints may be so far apart. */
const ROUNDED_APART = 0.0002;

/** Gives the range of a mark's comparison; `null` where there is none, or no growth. */
export function rangeOf({ change }: PlottedMark, name: ChangeName): ChangeRange | null {
  return change && (name === "growth" ? change.growth : change.difference);
}

/** Gives the text that stands at a comparison: its number, or the verdict where no single number follows. */
export function labelOfChange({ change }: PlottedMark, name: ChangeName, words: ExploreWords): string {
  if (!change) return "";
  return (name === "growth" ? change.growthLabel : change.differenceLabel) || words.verdict[change.verdict];
}

/** Gives the comparisons as marks; a line joins those of two years on end, each compared with the year before. */
export function buildChangeMarks(
  marks: readonly PlottedMark[],
  name: ChangeName,
  words: ExploreWords,
): ShownMark[] {
  const drawn: ShownMark[] = [];
  for (const mark of marks) {
    const range = rangeOf(mark, name);
    if (!range) continue;
    const { low, point, high } = range;
    const isExact = low !== null && high !== null && high - low <= (name === "growth" ? ROUNDED_APART : 0);
    const before = drawn.at(-1);
    drawn.push({
      ...mark,
      kind: isExact ? "exact" : "bounded",
      ...{ value: point, low, high },
      printed: labelOfChange(mark, name, words),
      joined: before !== undefined && isSamePlace(before.at, mark.at - 1),
    });
  }
  return drawn;
}
