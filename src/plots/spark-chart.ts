/** Draws one series small, for lists and the home page: its line, its last figure, its first and last period. */
import { line, plot, ruleY } from "@observablehq/plot";
import { scaleLinear } from "d3";
import type { ChartSize } from "../charts/chart-size.ts";
import type { SparkChartView } from "../charts/chart-views.ts";
import { drawPath } from "../charts/draw-path.ts";
import { drawDots, drawIntervals, toIntervalPx } from "../charts/figure-marks.ts";
import { baselineBelow, drawLabels, type Label, linesHeight } from "../charts/label.ts";
import { toLinePoints } from "../charts/line-points.ts";
import { colourOf } from "../charts/palette.ts";
import { styleOf } from "../charts/series-style.ts";
import { DOT_PX, TICK_PX } from "../charts/sizes-px.ts";
import { finishSvg } from "../charts/svg.ts";
import { widenPeriods, widenValues } from "../charts/widen.ts";
import { cutText } from "../charts/wrap-text.ts";

const DEFAULT_HEIGHT_PX = 64;

/** Gives the small chart as SVG text. When first and last period are the same it is written once. */
export function sparkChart(view: SparkChartView, size: ChartSize, document: Document): string {
  const { widthPx } = size;
  const heightPx = size.heightPx ?? DEFAULT_HEIGHT_PX;
  const textPx = linesHeight(1, TICK_PX) + 4;
  const inset = DOT_PX + 2;
  const bottom = heightPx - textPx;
  const x = scaleLinear(widenPeriods(view.domain.x), [inset, widthPx - inset]);
  const y = scaleLinear(widenValues(view.domain.y), [bottom - inset, inset]);
  const domain = y.domain() as [number, number];
  const style = styleOf(0);
  const intervals = view.marks.flatMap(
    (mark) => toIntervalPx(mark, x(mark.at), { domain, toPx: (value) => y(value) }) ?? [],
  );
  const points = toLinePoints(view.marks);
  const inLine = new Set(points.map(({ at }) => at));
  const last = view.marks.findLast(({ kind }) => kind !== "withheld");
  const dots = view.marks.filter((mark) => mark === last || !inLine.has(mark.at));
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
    x: { type: "linear", domain: x.domain(), range: x.range(), axis: null },
    y: { type: "linear", domain, range: y.range(), axis: null },
    marks: [
      ruleY([y.invert(bottom)], { stroke: colourOf("grid") }),
      points.length > 0
        ? line(points, { x: "at", y: "value", z: "stretch", stroke: style.stroke, strokeWidth: 2 })
        : null,
      drawIntervals(intervals, style.stroke, false),
      ...drawDots(dots, { x: (mark) => mark.at, y: (mark) => mark.value }, style),
      drawPath(withheld.map((at) => `M${at},${bottom - 5}v8`).join(""), {
        stroke: "currentColor",
        "stroke-width": 1.5,
      }),
      drawLabels(labels),
    ],
  });
  return finishSvg(drawn, {
    form: "spark",
    key: view.key,
    language: view.language,
    text: view.text,
    widthPx,
    heightPx,
  });
}
