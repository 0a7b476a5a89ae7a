/** Draws areas side by side at one period: a bar from zero each, its bounds as a whisker, its print beside it. */
import { gridX, plot, rect, ruleX } from "@observablehq/plot";
import { type ChartSize, isNarrow } from "../charts/chart-size.ts";
import type { RankingChartView } from "../charts/chart-views.ts";
import { chooseEvenTickLabels, chooseGridTicks } from "../charts/choose-ticks.ts";
import type { Interval } from "../charts/figure-marks.ts";
import { baselineBelow, renderLabels } from "../charts/label.ts";
import { colourOf } from "../charts/palette.ts";
import { TICK_PX } from "../charts/sizes-px.ts";
import { finishSvg, path } from "../charts/svg.ts";
import { plotBody } from "./plot-body.ts";
import { placeRows, placeValues, WITHHELD_REACH_PX } from "./ranking-layout.ts";

/** Whiskers shorter than this are no longer seen as two ends. Units: px. */
const SHORTEST_WHISKER_PX = 1.5;
const CAP_PX = 3;

function whisker({ alongPx: y, lowPx, highPx }: Interval): string {
  if (Math.abs(highPx - lowPx) < SHORTEST_WHISKER_PX) return "";
  const cap = (x: number): string => `M${x},${y - CAP_PX}v${2 * CAP_PX}`;
  return `M${lowPx},${y}H${highPx}${cap(lowPx)}${cap(highPx)}`;
}

/**
 * Gives the chart as SVG text. Its height follows from the number of rows; a height asked for is not heeded.
 *
 * Bars begin at zero, which is on the axis. A withheld row has a tick there and a word.
 */
export function barsChart(view: RankingChartView, size: ChartSize, document: Document): string {
  const { widthPx } = size;
  const topPx = TICK_PX * 1.2 + 4;
  const placed = placeRows(view, size, topPx + 6);
  const { rows, leftPx } = placed;
  const { x, zero, zeroPx, intervals, prints } = placeValues(view, placed, widthPx);
  const [, rightPx] = x.range;
  const heightPx = Math.ceil(placed.bottomPx);
  const gridTicks = chooseGridTicks(view.x.ticks, x, 36);
  const ticks = chooseEvenTickLabels(gridTicks, x, {
    leftPx: 0,
    rightPx: widthPx,
    yPx: baselineBelow(0, TICK_PX),
  });
  const hasLeading = rows.some(({ row }) => row.leading);
  const halfPx = isNarrow(size) ? 4 : 6;
  const bars = (leading: boolean): { value: number; middlePx: number }[] =>
    rows.flatMap(({ row, middlePx }) =>
      row.kind !== "withheld" && row.value !== null && (row.leading === true && hasLeading) === leading
        ? [{ value: row.value, middlePx }]
        : [],
    );
  const drawBars = (leading: boolean) =>
    rect(bars(leading), {
      x1: zero,
      x2: "value",
      y1: ({ middlePx }) => middlePx - halfPx,
      y2: ({ middlePx }) => middlePx + halfPx,
      fill: colourOf(leading ? "c0" : "c1"),
      fillOpacity: 0.55,
    });
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
      drawBars(false),
      drawBars(true),
      ruleX([zero], { strokeOpacity: 0.6 }),
    ],
  });
  const withheld = rows.map(({ row, middlePx }) =>
    row.kind === "withheld" ? `M${zeroPx - WITHHELD_REACH_PX},${middlePx}h${2 * WITHHELD_REACH_PX}` : "",
  );
  const body =
    plotBody(drawn) +
    path(intervals.map((interval) => (interval ? whisker(interval) : "")).join(""), {
      stroke: "currentColor",
    }) +
    path(withheld.join(""), { stroke: "currentColor", "stroke-width": 1.5 }) +
    renderLabels([...ticks, ...rows.map(({ name }) => name), ...prints]);
  const places = rows.map(({ row, middlePx }, index) => ({
    id: row.id,
    xPx: intervals[index]?.valuePx ?? zeroPx,
    yPx: middlePx,
  }));
  return finishSvg(body, { ...view, widthPx, heightPx, places });
}
