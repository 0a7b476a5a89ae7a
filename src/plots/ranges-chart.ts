/** Draws two ranges one above the other on one scale, so that a reader sees whether they meet. */
import type { ChartSize } from "../charts/chart-size.ts";
import type { RangesChartView } from "../charts/chart-views.ts";
import { renderDots, toIntervalPx } from "../charts/figure-marks.ts";
import { baselineAround, type Label, renderLabels } from "../charts/label.ts";
import { linearScale } from "../charts/linear-scale.ts";
import { styleOf } from "../charts/series-style.ts";
import { DOT_PX, TICK_PX } from "../charts/sizes-px.ts";
import { finishSvg } from "../charts/svg.ts";
import { textWidth } from "../charts/text-width.ts";
import { cutText } from "../charts/wrap-text.ts";
import { renderAcross } from "./render-across.ts";

const ROW_PX = 20;

/** Room at both ends of the scale: a dot, and the arrow head of an end that runs to the edge. Units: px. */
const END_PX = 13;

/**
 * Gives the drawing as SVG text: a row for each range, its name before it. A range whose ends are one number is a filled
 * dot, one narrower than a dot a hollow one.
 *
 * A missing end runs to the edge with an arrow head; a range without ends is an empty row. A name takes half of the width
 * at most. Height follows the rows.
 */
export function rangesChart(view: RangesChartView, { widthPx }: ChartSize): string {
  const heightPx = ROW_PX * view.rows.length + 4;
  const rows = view.rows.map((row, index) => ({
    ...row,
    label: cutText(row.label, widthPx / 2, TICK_PX),
    yPx: 2 + ROW_PX * (index + 0.5),
  }));
  const leftPx = Math.ceil(Math.max(0, ...rows.map(({ label }) => textWidth(label, TICK_PX))));
  const x = linearScale(view.domain, [leftPx + END_PX, widthPx - END_PX]);
  const styles = rows.map(({ leading }) => styleOf(leading ? 0 : 1));
  const labels: Label[] = rows.map(({ label, yPx }) => ({
    lines: [label],
    xPx: 0,
    yPx: baselineAround(yPx, 1, TICK_PX),
    sizePx: TICK_PX,
    anchor: "start",
    quiet: true,
  }));
  const drawn = rows.map(({ low, high, yPx }, index) => {
    const style = styles[index]!;
    // A range narrower than a dot would not be seen as a bar.
    const isPoint = low !== null && high !== null && x(high) - x(low) < 2 * DOT_PX;
    if (isPoint) return renderDots([{ xPx: x((low + high) / 2), yPx, isHollow: low !== high }], style);
    const interval = toIntervalPx({ kind: "bounded", value: null, low, high }, yPx, x);
    return interval ? renderAcross([interval], style.stroke) : "";
  });
  return finishSvg(drawn.join("") + renderLabels(labels), { ...view, widthPx, heightPx });
}
