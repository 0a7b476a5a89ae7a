/** Works out where the figures of series stand in a frame. */
import { type Interval, intervalBox, toIntervalPx } from "./figure-marks.ts";
import type { Frame } from "./frame.ts";
import type { Box } from "./label.ts";
import { toLinePoints } from "./line-points.ts";
import type { StyledSeries } from "./style-series.ts";

/** A styled series and where its figures stand; `intervals` goes with `series.marks`. */
export interface PlacedSeries extends StyledSeries {
  intervals: (Interval | null)[];
  /** Corners of its lines; `isStart` where a stretch begins. */
  corners: { index: number; xPx: number; yPx: number; isStart: boolean }[];
}

/** Gives the series with the places of their figures in a frame. */
export function placeSeries(styled: readonly StyledSeries[], { x, y }: Frame): PlacedSeries[] {
  return styled.map((one) => {
    const { marks } = one.series;
    const intervals = marks.map((mark) => toIntervalPx(mark, x(mark.at), y));
    const corners = toLinePoints(marks).map(({ index, stretch }, place, all) => ({
      index,
      xPx: intervals[index]!.alongPx,
      yPx: intervals[index]!.valuePx!,
      isStart: all[place - 1]?.stretch !== stretch,
    }));
    return { ...one, intervals, corners };
  });
}

/** Distance between the places along a line at which texts keep clear of it. Units: px. */
const LINE_STEP_PX = 5;

/** Gives the boxes that a series takes: its dots, its bars, and its line in short steps. */
export function seriesBoxes({ corners, intervals }: PlacedSeries): Box[] {
  const boxes = intervals.flatMap((interval) => (interval ? intervalBox(interval) : []));
  for (const [index, { xPx, yPx, isStart }] of corners.entries()) {
    if (isStart) continue;
    const before = corners[index - 1]!;
    const [dx, dy] = [xPx - before.xPx, yPx - before.yPx];
    const steps = Math.ceil(Math.hypot(dx, dy) / LINE_STEP_PX);
    for (let step = 1; step < steps; step += 1) {
      const [x, y] = [before.xPx + (dx * step) / steps, before.yPx + (dy * step) / steps];
      boxes.push({ left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 });
    }
  }
  return boxes;
}
