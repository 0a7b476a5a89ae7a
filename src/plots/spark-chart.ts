/** Draws one series small, for lists and the home page: its line, its last figure, its first and last period. */
import { line, plot } from "@observablehq/plot";
import type { ChartSize } from "../charts/chart-size.ts";
import type { SparkChartView } from "../charts/chart-views.ts";
import { renderDots, renderIntervals, toDots, toIntervalPx } from "../charts/figure-marks.ts";
import { baselineBelow, type Label, linesHeight, renderLabels } from "../charts/label.ts";
import { toLinePoints } from "../charts/line-points.ts";
import { linearScale } from "../charts/linear-scale.ts";
import { colourOf } from "../charts/palette.ts";
import { styleOf } from "../charts/series-style.ts";
import { DOT_PX, TICK_PX } from "../charts/sizes-px.ts";
import { finishSvg, path } from "../charts/svg.ts";
import { widenPeriods, widenValues } from "../charts/widen.ts";
import { cutText } from "../charts/wrap-text.ts";
import { plotBody } from "./plot-body.ts";

const DEFAULT_HEIGHT_PX = 64;

/** Gives the small chart as SVG text. When first and last period are the same it is written once. */
export function sparkChart(view: SparkChartView, size: ChartSize, document: Document): string {
  const { widthPx } = size;
  const heightPx = size.heightPx ?? DEFAULT_HEIGHT_PX;
  const textPx = linesHeight(1, TICK_PX) + 4;
  const inset = DOT_PX + 2;
  const bottom = heightPx - textPx;
  const x = linearScale(widenPeriods(view.domain.x), [inset, widthPx - inset]);
  const y = linearScale(widenValues(view.domain.y), [bottom - inset, inset]);
  const style = styleOf(0);
  const intervals = view.marks.map((mark) => toIntervalPx(mark, x(mark.at), y));
  const points = toLinePoints(view.marks);
  const inLine = new Set(points.map(({ at }) => at));
  const last = view.marks.findLast(({ kind }) => kind !== "withheld");
  const dots = view.marks.flatMap((mark, index) =>
    mark === last || !inLine.has(mark.at) ? toDots([mark], [intervals[index]]) : [],
  );
  const isOne = view.first === view.last;
  const place = { yPx: baselineBelow(bottom + 4, TICK_PX), sizePx: TICK_PX, quiet: true };
  const half = widthPx / 2 - 4;
  const labels: Label[] = isOne
    ? [{ ...place, lines: [cutText(view.last, widthPx, TICK_PX)], xPx: widthPx / 2, anchor: "middle" }]
    : [
        { ...place, lines: [cutText(view.first, half, TICK_PX)], xPx: 0, anchor: "start" },
        { ...place, lines: [cutText(view.last, half, TICK_PX)], xPx: widthPx, anchor: "end" },
      ];
  const withheld = view.marks.filter(({ kind }) => kind === "withheld").map(({ at }) => x(at));
  const drawn = plot({
    document,
    width: widthPx,
    height: heightPx,
    margin: 0,
    marginBottom: textPx,
    x: { type: "linear", domain: [...x.domain], range: [...x.range], axis: null },
    y: { type: "linear", domain: [...y.domain], range: [...y.range], axis: null },
    marks: [
      points.length > 0
        ? line(points, { x: "at", y: "value", z: "stretch", stroke: style.stroke, strokeWidth: 2 })
        : null,
    ],
  });
  const body =
    path(`M0,${bottom}H${widthPx}`, { stroke: colourOf("grid") }) +
    plotBody(drawn) +
    renderIntervals(intervals, style.stroke) +
    renderDots(dots, style) +
    path(withheld.map((at) => `M${at},${bottom - 5}v8`).join(""), {
      stroke: "currentColor",
      "stroke-width": 1.5,
    }) +
    renderLabels(labels);
  return finishSvg(body, { ...view, widthPx, heightPx });
}
