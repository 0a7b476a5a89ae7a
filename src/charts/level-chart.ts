/** Draws figures over time: lines where figures compare, bars for their bounds, ticks for what is withheld. */
import type { ChartSize } from "./chart-size.ts";
import type { LevelChartView } from "./chart-views.ts";
import { drawLevel } from "./draw-level.ts";
import { finishSvg } from "./svg.ts";

/**
 * Gives the chart as SVG text.
 *
 * Up to eight series are named at their line ends (beneath the plot when narrow); with more, all but the leading ones
 * are thin grey lines. A line joins two figures only where the later one says so and both have a printed number. The
 * chart grows where its texts do not fit the height asked for.
 */
export function levelChart(view: LevelChartView, size: ChartSize): string {
  const { body, heightPx, places } = drawLevel(view, size);
  return finishSvg(body, { ...view, ...size, heightPx: Math.ceil(heightPx), places });
}
