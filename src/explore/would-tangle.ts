/** The rule by which a chart of many lines is set apart into small ones. */
import type { LevelMarkView } from "../charts/chart-views.ts";
import { isSamePlace } from "./stretch-starts.ts";

/** More lines than this are never told apart in one chart. */
const MOST_TOGETHER = 8;

/** Fewer lines than this are told apart however often they cross. */
const FEW_TOGETHER = 4;

/** How often the one series passes from above to below the other, over the places where both have a number. */
function countCrossings(first: readonly LevelMarkView[], second: readonly LevelMarkView[]): number {
  let crossings = 0;
  let above = 0;
  for (const { at, value } of first) {
    const other = second.find((mark) => mark.value !== null && isSamePlace(mark.at, at));
    if (value === null || !other) continue;
    const now = Math.sign(value - other.value!);
    if (now * above < 0) crossings += 1;
    above = now || above;
  }
  return crossings;
}

/** Says whether lines in one chart would tangle: more than eight, or four and more that cross more often than there are lines. */
export function wouldTangle(series: readonly (readonly LevelMarkView[])[]): boolean {
  if (series.length > MOST_TOGETHER) return true;
  if (series.length < FEW_TOGETHER) return false;
  const crossings = series.flatMap((first, index) =>
    series.slice(index + 1).map((second) => countCrossings(first, second)),
  );
  return crossings.reduce((sum, count) => sum + count, 0) > series.length;
}
