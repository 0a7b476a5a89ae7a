/** Finds which figures of a series one line runs through. */
import type { LevelMarkView } from "./chart-views.ts";

/** A corner of a line; corners of one stretch are joined. */
export interface LinePoint {
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
  let stretch = 0;
  const points = marks.flatMap((mark, index): LinePoint[] => {
    const before = marks[index - 1];
    if (!mark.joined || !before || before.value === null) stretch += 1;
    return mark.value === null ? [] : [{ at: mark.at, value: mark.value, stretch }];
  });
  const counts = new Map<number, number>();
  for (const point of points) counts.set(point.stretch, (counts.get(point.stretch) ?? 0) + 1);
  return points.filter((point) => counts.get(point.stretch)! > 1);
}
