/** Finds what room the drawing of a series takes, so that texts keep clear of it. */
import { intervalBox } from "./figure-marks.ts";
import type { Box } from "./label.ts";
import type { PlacedSeries } from "./place-series.ts";

/** Distance between the places along a line at which texts keep clear of it. Units: px. */
const LINE_STEP_PX = 5;

/** Gives the boxes that a series takes: its dots, its bars, and its line in short steps. */
export function seriesBoxes({ series, intervals }: PlacedSeries): Box[] {
  const boxes: Box[] = [];
  for (const [index, interval] of intervals.entries()) {
    if (!interval) continue;
    boxes.push(intervalBox(interval, false));
    const before = index === 0 ? null : intervals[index - 1];
    if (!series.marks[index]!.joined || !before || before.valuePx === null || interval.valuePx === null)
      continue;
    const [dx, dy] = [interval.alongPx - before.alongPx, interval.valuePx - before.valuePx];
    const steps = Math.ceil(Math.hypot(dx, dy) / LINE_STEP_PX);
    for (let step = 1; step < steps; step += 1) {
      const [x, y] = [before.alongPx + (dx * step) / steps, before.valuePx + (dy * step) / steps];
      boxes.push({ left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 });
    }
  }
  return boxes;
}
