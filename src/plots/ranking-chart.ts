/** Draws areas side by side at one period: a row each, a dot with its interval, its print beside it. */
import { gridX, plot, ruleX } from "@observablehq/plot";
import type { ChartSize } from "../charts/chart-size.ts";
import type { RankingChartView } from "../charts/chart-views.ts";
import { chooseEvenTickLabels, chooseGridTicks } from "../charts/choose-ticks.ts";
import { placeOf, renderDots, toDots } from "../charts/figure-marks.ts";
import { baselineBelow, type Label, linesHeight, renderLabels } from "../charts/label.ts";
import { colourOf } from "../charts/palette.ts";
import { styleOf } from "../charts/series-style.ts";
import { LABEL_PX, TICK_PX } from "../charts/sizes-px.ts";
import { finishSvg, path } from "../charts/svg.ts";
import { wrapText } from "../charts/wrap-text.ts";
import { plotBody } from "./plot-body.ts";
import { placeRows, placeValues, WITHHELD_REACH_PX } from "./ranking-layout.ts";
import { renderAcross } from "./render-across.ts";

/**
 * Gives the chart as SVG text. Its height follows from the number of rows; a height asked for is not heeded.
 *
 * A row without a number and a withheld one keep their place; the withheld one has a tick on the axis and a word.
 */
export function rankingChart(view: RankingChartView, size: ChartSize, document: Document): string {
  const { widthPx } = size;
  const headLines = view.x.label === "" ? [] : wrapText(view.x.label, widthPx - 4, LABEL_PX);
  const headPx = headLines.length === 0 ? 0 : linesHeight(headLines.length, LABEL_PX) + 4;
  const topPx = headPx + TICK_PX * 1.2 + 4;
  const placed = placeRows(view, size, topPx + 6);
  const { rows, leftPx } = placed;
  const { x, zero, zeroPx, intervals, prints } = placeValues(view, placed, widthPx);
  const [, rightPx] = x.range;
  const gridTicks = chooseGridTicks(view.x.ticks, x, 36);
  const edges = { leftPx: 0, rightPx: widthPx };
  const labels: Label[] = [
    ...chooseEvenTickLabels(gridTicks, x, { ...edges, yPx: baselineBelow(headPx, TICK_PX) }),
    ...rows.map(({ name }) => name),
    ...prints,
  ];
  if (headLines.length > 0)
    labels.push({
      lines: headLines,
      xPx: 0,
      yPx: baselineBelow(0, LABEL_PX),
      anchor: "start",
      sizePx: LABEL_PX,
    });
  const heightPx = Math.ceil(placed.bottomPx);
  const hasLeading = rows.some(({ row }) => row.leading);
  const isAccent = (index: number): boolean => !hasLeading || rows[index]!.row.leading === true;
  const groups = [
    { accent: false, style: { ...styleOf(0), stroke: colourOf("c5") } },
    { accent: true, style: styleOf(0) },
  ];
  // Thin lines from zero carry the eye from the name to the dot.
  const guides = intervals.map((interval) =>
    interval ? `M${zeroPx},${interval.alongPx}H${interval.valuePx ?? interval.lowPx}` : "",
  );
  const ticks = rows.map(({ row, middlePx }) =>
    row.kind === "withheld" ? `M${zeroPx - WITHHELD_REACH_PX},${middlePx}h${2 * WITHHELD_REACH_PX}` : "",
  );
  const drawn = plot({
    document,
    width: widthPx,
    height: heightPx,
    marginLeft: leftPx,
    marginRight: widthPx - rightPx,
    marginTop: topPx,
    marginBottom: 2,
    x: { type: "linear", domain: [...x.domain], range: [...x.range], axis: null },
    y: { type: "linear", domain: [0, heightPx], range: [0, heightPx], axis: null },
    marks: [
      gridX(
        gridTicks.map(({ at }) => at),
        { stroke: colourOf("grid"), strokeOpacity: 1 },
      ),
      ruleX([zero], { strokeOpacity: 0.6 }),
    ],
  });
  const body =
    plotBody(drawn) +
    path(guides.join(""), { stroke: colourOf("quiet"), "stroke-dasharray": "1 2" }) +
    groups
      .map(({ accent, style }) => {
        const own = intervals.map((interval, index) => (isAccent(index) === accent ? interval : null));
        const dots = toDots(
          rows.map(({ row }) => row),
          own,
        ).map(({ xPx, yPx, isHollow }) => ({ xPx: yPx, yPx: xPx, isHollow }));
        return renderAcross(own, style.stroke) + renderDots(dots, style);
      })
      .join("") +
    path(ticks.join(""), { stroke: "currentColor", "stroke-width": 1.5 }) +
    renderLabels(labels);
  const places = rows.map(({ row, middlePx }, index) => {
    const interval = intervals[index];
    return { id: row.id, xPx: interval ? placeOf(interval) : zeroPx, yPx: middlePx };
  });
  return finishSvg(body, { ...view, widthPx, heightPx, places });
}
