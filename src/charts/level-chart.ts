/** Draws figures over time: lines where figures compare, bars for their bounds, ticks for what is withheld. */
import { gridY, line, type Markish, plot, type RenderFunction, ruleY } from "@observablehq/plot";
import { symbol } from "d3";
import { placeBreakWords, ROW_PX } from "./break-words.ts";
import { type ChartSize, isNarrow } from "./chart-size.ts";
import type { LevelChartView } from "./chart-views.ts";
import { placeDisputeSigns } from "./dispute-signs.ts";
import { drawPath } from "./draw-path.ts";
import { element } from "./element.ts";
import { drawDots, drawIntervals, intervalBox } from "./figure-marks.ts";
import { AXIS_GAP_PX, buildFrame, plotHeightFor } from "./frame.ts";
import { boxOf, drawLabels, type Label } from "./label.ts";
import {
  buildEndName,
  buildKey,
  END_GAP_PX,
  type EndName,
  endNameHeight,
  endNamesWidth,
  KEY_SWATCH_PX,
  type KeyEntry,
  type LineEnds,
  placeLineEnds,
} from "./line-ends.ts";
import { toLinePoints } from "./line-points.ts";
import { colourOf } from "./palette.ts";
import { type PrintRoom, placePrints } from "./place-prints.ts";
import { type PlacedSeries, placeSeries } from "./place-series.ts";
import { seriesBoxes } from "./series-boxes.ts";
import { MOST_LABELLED_SERIES } from "./series-style.ts";
import { DOT_PX } from "./sizes-px.ts";
import { type StyledSeries, styleSeries } from "./style-series.ts";
import { finishSvg } from "./svg.ts";
import { placeWithheldWords } from "./withheld-words.ts";

/** Up to so many figures of a series bear their prints. */
const MOST_PRINTS = 8;

/** Space between the sides of the plot and the first and last period. Units: px. */
const INSET_PX = 10;

/**
 * Gives the chart as SVG text.
 *
 * Up to eight series are named at their line ends (beneath the plot when narrow); with more, all but the leading ones
 * are thin grey lines. A line joins two figures only where the later one says so and both have a printed number. The
 * chart grows where its texts do not fit the height asked for.
 */
export function levelChart(view: LevelChartView, size: ChartSize, document: Document): string {
  const narrow = isNarrow(size);
  const styled = styleSeries(view.series);
  const named = styled.filter(({ series, style }) => !style.quiet && series.label !== "");
  const isBeside = !narrow && named.length > 0;
  const names = isBeside ? fitNames(named, size) : [];
  const withheldAt = [
    ...new Set(
      view.series.flatMap(({ marks }) => marks.filter(({ kind }) => kind === "withheld").map(({ at }) => at)),
    ),
  ];
  const wish = {
    rightPx: isBeside ? Math.ceil(endNamesWidth(names)) + END_GAP_PX + 1 : 1,
    aboveRowsPx: 0,
    withheldPx: withheldAt.length > 0 ? ROW_PX : 0,
    belowPx: 0,
    plotHeightPx: Math.max(
      plotHeightFor(size),
      names.reduce((sum, name) => sum + endNameHeight(name), 0),
    ),
    insetPx: INSET_PX,
  };
  // The frame is laid out twice: the words of breaks need its scale before their own room is known.
  const draft = buildFrame(view, size, wish);
  const wordsHeight = placeBreakWords(view.breaks, draft.x, 0, draft.plot).heightPx;
  const keyed = isBeside ? [] : placeSeries(named, draft);
  const key = buildKey(keyed, size.widthPx);
  const headroomPx = lackingHeadroom(placeSeries(styled, draft), draft.plot.top);
  const frame = buildFrame(view, size, {
    ...wish,
    aboveRowsPx: wordsHeight + headroomPx,
    belowPx: key.heightPx === 0 ? 0 : key.heightPx + 10,
  });
  const placed = placeSeries(styled, frame);
  const wordsTopPx = frame.plot.top - headroomPx - wordsHeight - 6;
  const words = placeBreakWords(view.breaks, frame.x, wordsTopPx, frame.plot);
  const ends: LineEnds = isBeside
    ? placeLineEnds(
        placed.filter(({ series, style }) => !style.quiet && series.label !== ""),
        names,
        frame.plot,
      )
    : { labels: [], leaders: [] };
  // The line to read from is zero where the plot has it, else the foot of the plot.
  const basePx = isInside(0, frame.y.domain()) ? frame.y(0) : frame.plot.bottom;
  const keyTop = frame.heightPx - key.heightPx - 2;
  const labels = [
    ...frame.labels,
    ...words.labels,
    ...placeWithheldWords(
      withheldAt.map((at) => frame.x(at)),
      view.withheldLabel,
      frame.plot.bottom + AXIS_GAP_PX,
      size.widthPx,
    ),
    ...ends.labels,
    ...key.entries.map(({ label }) => ({ ...label, yPx: label.yPx + keyTop })),
  ];
  const rules = words.rules.map(({ at, topPx }) => ({ xPx: frame.x(at), topPx }));
  const taken = [...placed.flatMap(seriesBoxes), ...labels.map(boxOf)];
  const ruleBoxes = rules.map(({ xPx, topPx }) => ({
    left: xPx - 1,
    right: xPx + 1,
    top: topPx,
    bottom: frame.plot.bottom,
  }));
  const room = {
    left: frame.plot.left,
    right: isBeside ? frame.plot.right + END_GAP_PX - 4 : size.widthPx,
    top: Math.max(0, frame.plot.top - ROW_PX - headroomPx),
    bottom: frame.plot.bottom - 1,
  };
  const lastIsSaid = names.some((name) => name.leading && name.print.length > 0);
  const signs = placeDisputeSigns(placed, labels.map(boxOf), { taken, ruleBoxes, room });
  taken.push(...signs.map(boxOf));
  labels.push(...signs, ...placeOwnPrints(placed, { taken, ruleBoxes, room }, lastIsSaid));
  const drawn = plot({
    document,
    width: size.widthPx,
    height: frame.heightPx,
    marginLeft: frame.plot.left,
    marginRight: size.widthPx - frame.plot.right,
    marginTop: frame.plot.top,
    marginBottom: frame.heightPx - frame.plot.bottom,
    x: { type: "linear", domain: frame.x.domain(), range: frame.x.range(), axis: null },
    y: { type: "linear", domain: frame.y.domain(), range: frame.y.range(), axis: null },
    marks: [
      gridY(frame.gridAt, { stroke: colourOf("grid"), strokeOpacity: 1 }),
      ruleY([frame.y.invert(basePx)], { strokeOpacity: 0.6 }),
      drawPath(rules.map(({ xPx, topPx }) => `M${xPx},${topPx}V${frame.plot.bottom}`).join(""), {
        stroke: "currentColor",
        "stroke-opacity": 0.55,
        "stroke-width": 0.75,
      }),
      drawLeaders(ends.leaders),
      placed.filter(({ style }) => style.quiet).map(drawQuiet),
      // The leading series is drawn last, on top.
      [
        ...placed.filter(({ style, leading }) => !style.quiet && !leading),
        ...placed.filter(({ style, leading }) => !style.quiet && leading),
      ].map(drawSeries),
      drawPath(withheldAt.map((at) => `M${frame.x(at)},${frame.plot.bottom - 6}v10`).join(""), {
        stroke: "currentColor",
        "stroke-width": 1.5,
      }),
      key.entries.length > 0 ? drawKey(key.entries, keyTop) : null,
      drawLabels(labels),
    ],
  });
  return finishSvg(drawn, {
    form: "level",
    key: view.key,
    language: view.language,
    text: view.text,
    widthPx: size.widthPx,
    heightPx: frame.heightPx,
  });
}

/** Says whether a value lies within the ends of an axis. */
function isInside(value: number, [low = 0, high = 0]: readonly number[]): boolean {
  return low <= value && value <= high;
}

/** Gives names for line ends, with the prints of the last figures where few lines leave room for them. */
function fitNames(named: readonly StyledSeries[], size: ChartSize): EndName[] {
  const widthPx = Math.min(190, size.widthPx * 0.26);
  const withPrints = named.map((one) => buildEndName(one, widthPx, named.length <= 4));
  const height = withPrints.reduce((sum, name) => sum + endNameHeight(name), 0);
  return height <= plotHeightFor(size) ? withPrints : named.map((one) => buildEndName(one, widthPx, false));
}

/** Gives the room by which the plot must stand lower for a print above the highest mark of the leading series. */
function lackingHeadroom(placed: readonly PlacedSeries[], topPx: number): number {
  const own = placed.find(({ leading }) => leading);
  if (!own || placed.length > MOST_LABELLED_SERIES) return 0;
  const tops = own.intervals.flatMap((interval) => (interval ? [intervalBox(interval, false).top] : []));
  // The row above the plot holds a print, but neither the gap to its mark nor what rises above the plot.
  return Math.max(0, Math.ceil(topPx + 4 - Math.min(topPx + 4, ...tops)));
}

/** Gives the places of the highest and the lowest number of a series; equal ones by the first. */
function findExtremes({ intervals }: PlacedSeries): number[] {
  const known = intervals.flatMap((interval, index) => {
    const px = interval?.valuePx ?? null;
    return px === null ? [] : [{ index, px }];
  });
  const sorted = known.sort((a, b) => a.px - b.px || a.index - b.index);
  return [...sorted.slice(0, 1), ...sorted.slice(-1)].map(({ index }) => index);
}

/**
 * Gives the prints of the leading series, or of the only one, that have room: of its last and first figure, of its
 * highest and lowest when it stands alone, and of all when they are few.
 */
function placeOwnPrints(placed: readonly PlacedSeries[], around: PrintRoom, lastIsSaid: boolean): Label[] {
  const own = placed.find(({ leading }) => leading);
  if (!own || placed.length > MOST_LABELLED_SERIES) return [];
  const drawn = own.intervals.flatMap((interval, index) => (interval ? [index] : []));
  const last = drawn.at(-1);
  if (last === undefined) return [];
  const ends = drawn.slice(0, 1);
  const alone = placed.length > 1 ? [] : findExtremes(own);
  const rest = placed.length > 1 || drawn.length > MOST_PRINTS ? [] : drawn;
  const wanted = [...new Set([...ends, ...alone, ...rest])].filter((index) => index !== last);
  return placePrints(own, lastIsSaid ? wanted : [last, ...wanted], around);
}

function drawLine(placed: PlacedSeries, strokeWidth: number): Markish {
  const points = toLinePoints(placed.series.marks);
  if (points.length === 0) return null;
  const { stroke, dash } = placed.style;
  return line(points, {
    x: "at",
    y: "value",
    z: "stretch",
    stroke,
    strokeWidth,
    ...(dash ? { strokeDasharray: dash } : {}),
  });
}

function drawSeries(placed: PlacedSeries): Markish {
  const intervals = placed.intervals.filter((interval) => interval !== null);
  return [
    drawLine(placed, placed.leading ? 2.25 : 1.75),
    drawIntervals(intervals, placed.style.stroke, false),
    ...drawDots(placed.series.marks, { x: (mark) => mark.at, y: (mark) => mark.value }, placed.style),
  ];
}

/** A series of the background: its line, and small bars where a figure stands alone. */
function drawQuiet(placed: PlacedSeries): Markish {
  const lineAt = new Set(toLinePoints(placed.series.marks).map((point) => point.at));
  const alone = placed.series.marks.flatMap((mark, index) => {
    const interval = placed.intervals[index];
    return interval && !lineAt.has(mark.at) ? [{ ...interval }] : [];
  });
  const dashes = alone
    .map(
      (interval) =>
        `M${interval.alongPx - 3},${interval.valuePx ?? (interval.lowPx + interval.highPx) / 2}h6`,
    )
    .join("");
  return [drawLine(placed, 1.25), drawPath(dashes, { stroke: placed.style.stroke, "stroke-width": 2 })];
}

function drawLeaders(leaders: LineEnds["leaders"]): RenderFunction {
  return (_index, _scales, _values, _dimensions, context) =>
    element(
      context.document,
      "g",
      { fill: "none", "stroke-width": 0.75 },
      leaders.map(({ d, stroke, far }) =>
        element(context.document, "path", { d, stroke, "stroke-dasharray": far ? "1 3" : undefined }),
      ),
    );
}

/** The swatches of a key: a piece of each line with its marker. */
function drawKey(entries: readonly KeyEntry[], topPx: number): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) =>
    element(
      document,
      "g",
      { "stroke-width": 1.75 },
      entries.map(({ style, hollow, xPx, yPx }) => {
        const [x, y] = [xPx, topPx + yPx];
        const middle = x + KEY_SWATCH_PX / 2;
        return element(document, "g", { stroke: style.stroke }, [
          element(document, "path", { d: `M${x},${y}h${KEY_SWATCH_PX}`, "stroke-dasharray": style.dash }),
          element(document, "path", {
            d: symbol(style.symbol, Math.PI * DOT_PX * DOT_PX)() ?? "",
            transform: `translate(${middle},${y})`,
            fill: hollow ? colourOf("ground") : style.stroke,
          }),
        ]);
      }),
    );
}
