/** Works out where the figures of series stand in a frame. */
import { type Interval, toIntervalPx } from "./figure-marks.ts";
import type { Frame } from "./frame.ts";
import type { StyledSeries } from "./style-series.ts";

/** A styled series and where its figures stand; `intervals` goes with `series.marks`. */
export interface PlacedSeries extends StyledSeries {
  intervals: (Interval | null)[];
}

/** Gives the series with the places of their figures in a frame. */
export function placeSeries(styled: readonly StyledSeries[], frame: Frame): PlacedSeries[] {
  const [low = 0, high = 1] = frame.y.domain();
  const range = { domain: [low, high] as const, toPx: (value: number) => frame.y(value) };
  return styled.map((one) => ({
    ...one,
    intervals: one.series.marks.map((mark) => toIntervalPx(mark, frame.x(mark.at), range)),
  }));
}
