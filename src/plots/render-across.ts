/** Draws intervals whose values run to the right. */
import { type Interval, renderIntervals } from "../charts/figure-marks.ts";
import { element } from "../charts/svg.ts";

/** Gives intervals as SVG text, values along x: those along y, with x and y changed for each other. */
export function renderAcross(intervals: readonly (Interval | null)[], stroke: string): string {
  return element("g", { transform: "matrix(0 1 1 0 0 0)" }, renderIntervals(intervals, stroke));
}
