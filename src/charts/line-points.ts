/** Finds which figures of a series one line runs through. */
import type { LevelMarkView } from "./chart-views.ts";

/** A corner of a line; corners of one stretch are joined. */
export interface LinePoint {
  /** Place of the figure in its series. */
  index: number;
  at: number;
  value: number;
  stretch: number;
}

/**
 * Gives the corners of the lines of a series, in its order; a figure that nothing joins is none.
 *
 * A line leads to a figure only where it says so, and only from a neighbour that has a printed number.
 */
export function toLinePoints(marks: readonly LevelMarkView[]): LinePoint[] {
  const numberOf = (mark?: LevelMarkView): number | null =>
    mark && mark.kind !== "withheld" ? mark.value : null;
  let stretch = 0;
  const points = marks.flatMap((mark, index): LinePoint[] => {
    const value = numberOf(mark);
    if (!mark.joined || numberOf(marks[index - 1]) === null) stretch += 1;
    return value === null ? [] : [{ index, at: mark.at, value, stretch }];
  });
  const isJoined = (point: LinePoint, place: number): boolean =>
    points[place - 1]?.stretch === point.stretch || points[place + 1]?.stretch === point.stretch;
  return points.filter(isJoined);
}
