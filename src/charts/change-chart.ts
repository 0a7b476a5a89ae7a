/** Draws year-over-year changes: a range a year around a zero line, its point, and the verdict as a shape. */
import { gridY, plot, type RenderFunction, ruleY } from "@observablehq/plot";
import { placeGaps } from "./change-gaps.ts";
import { type PlacedChange, placeChangeLabels, type VerdictSign } from "./change-labels.ts";
import { type ChartSize, isNarrow } from "./chart-size.ts";
import type { ChangeChartView } from "./chart-views.ts";
import { drawPath } from "./draw-path.ts";
import { element } from "./element.ts";
import { drawDots, drawIntervals, type FigureMark, toIntervalPx } from "./figure-marks.ts";
import { buildFrame, type Frame, plotHeightFor } from "./frame.ts";
import { boxOf, drawLabels } from "./label.ts";
import { colourOf, VERDICT_COLOURS } from "./palette.ts";
import { styleOf } from "./series-style.ts";
import { TICK_PX } from "./sizes-px.ts";
import { finishSvg } from "./svg.ts";

/** Room above and below the values for labels and signs. Units: px. */
const INSET_Y_PX = 30;

/** Gives the width of a year: the plot over the number of years between the ends of the axis. */
function columnWidth(view: ChangeChartView, plotWidthPx: number): number {
  const places = [...new Set([...view.marks, ...view.gaps].map(({ at }) => at))].sort((a, b) => a - b);
  const steps = places.slice(1).map((at, index) => at - places[index]!);
  const step = Math.min(1, ...steps);
  const years = (view.x.domain[1] - view.x.domain[0]) / step + 1;
  return plotWidthPx / Math.max(1, years);
}

function placeChanges(view: ChangeChartView, frame: Frame): PlacedChange[] {
  const [low = 0, high = 1] = frame.y.domain();
  return view.marks.map((mark) => {
    const isExact = mark.low !== null && mark.low === mark.high;
    const figure: FigureMark = {
      at: mark.at,
      kind: isExact ? "exact" : "bounded",
      value: mark.point ?? (isExact ? mark.low : null),
      low: mark.low,
      high: mark.high,
    };
    const interval = toIntervalPx(figure, frame.x(mark.at), {
      domain: [low, high],
      toPx: (value) => frame.y(value),
    });
    return { mark, figure, interval, settled: mark.verdict === "up" || mark.verdict === "down" };
  });
}

/**
 * Gives the chart as SVG text.
 *
 * A point without a range is a filled dot, a range a broad bar with a hollow dot; a stem joins it to zero unless it
 * reaches both sides. Signs: triangle up, triangle down, equals sign, question mark. Labels that find no room are left
 * out, signs never.
 */
export function changeChart(view: ChangeChartView, size: ChartSize, document: Document): string {
  const wish = {
    rightPx: 1,
    aboveRowsPx: 0,
    withheldPx: 0,
    belowPx: 0,
    plotHeightPx: plotHeightFor(size),
    insetPx: 0,
    insetYPx: INSET_Y_PX,
  };
  const draft = buildFrame(view, size, wish);
  const columnPx = columnWidth(view, draft.plot.right - draft.plot.left);
  const frame = buildFrame(view, size, { ...wish, insetPx: columnPx / 2 });
  const changes = placeChanges(view, frame);
  const zeroPx = Math.max(frame.plot.top, Math.min(frame.plot.bottom, frame.y(0)));
  const gaps = placeGaps(view.gaps, frame, columnPx, zeroPx);
  const { labels, signs } = placeChangeLabels(changes, frame.plot, columnPx, zeroPx, gaps.labels.map(boxOf));
  const barPx = Math.max(4, Math.min(isNarrow(size) ? 10 : 14, columnPx * 0.45));
  const groups = [
    { members: changes.filter(({ settled }) => settled), style: styleOf(0) },
    { members: changes.filter(({ settled }) => !settled), style: { ...styleOf(0), stroke: colourOf("ink") } },
  ];
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
      drawColumns(gaps.columns, frame),
      gridY(
        frame.gridAt.filter((at) => at !== 0),
        { stroke: colourOf("grid"), strokeOpacity: 1 },
      ),
      groups.map(({ members, style }) => [
        drawStems(members, zeroPx, style.stroke),
        drawIntervals(
          members.flatMap(({ interval }) => interval ?? []),
          style.stroke,
          false,
          { widthPx: barPx, opacity: 0.38 },
        ),
      ]),
      ruleY([frame.y.invert(zeroPx)], { strokeOpacity: 0.8 }),
      groups.map(({ members, style }) => [
        ...drawDots(
          members.map(({ figure }) => figure),
          { x: (mark) => mark.at, y: (mark) => mark.value },
          style,
        ),
        drawSigns(
          signs.filter(({ change }) => members.includes(change)),
          style.stroke,
        ),
      ]),
      drawLabels([...frame.labels, ...gaps.labels, ...labels]),
    ],
  });
  return finishSvg(drawn, {
    form: "change",
    key: view.key,
    language: view.language,
    text: view.text,
    widthPx: size.widthPx,
    heightPx: frame.heightPx,
  });
}

function drawColumns(columns: readonly { left: number; right: number }[], frame: Frame): RenderFunction {
  const { top, bottom } = frame.plot;
  const d = columns
    .map(({ left, right }) => `M${left + 1},${top}H${right - 1}V${bottom}H${left + 1}Z`)
    .join("");
  return drawPath(d, { fill: colourOf("grid"), "fill-opacity": 0.45 });
}

/** From zero to the end of the range that lies nearer: a range that reaches both sides needs none. */
function drawStems(changes: readonly PlacedChange[], zeroPx: number, stroke: string): RenderFunction {
  const d = changes.flatMap(({ interval }) => {
    if (!interval) return [];
    const { lowPx, highPx, alongPx } = interval;
    if (lowPx >= zeroPx && highPx <= zeroPx) return [];
    const near = Math.abs(lowPx - zeroPx) < Math.abs(highPx - zeroPx) ? lowPx : highPx;
    return [`M${alongPx},${zeroPx}V${near}`];
  });
  return drawPath(d.join(""), { stroke, "stroke-width": 2 });
}

/** Signs are drawn, not set: fonts differ in where they put triangles, and some lack them. */
function drawSigns(signs: readonly VerdictSign[], stroke: string): RenderFunction {
  let up = "";
  let down = "";
  let lines = "";
  const questions: VerdictSign[] = [];
  for (const sign of signs) {
    const { xPx: x, yPx: y } = sign;
    const { verdict } = sign.change.mark;
    if (verdict === "up") up += `M${x - 4.5},${y + 3.5}h9l-4.5,-8Z`;
    else if (verdict === "down") down += `M${x - 4.5},${y - 3.5}h9l-4.5,8Z`;
    else if (verdict === "no_change") lines += `M${x - 4.5},${y - 2}h9m-9,4h9`;
    else questions.push(sign);
  }
  return (_index, _scales, _values, _dimensions, { document }) => {
    const shapes: Element[] = [];
    if (up) shapes.push(element(document, "path", { d: up, fill: VERDICT_COLOURS.up }));
    if (down) shapes.push(element(document, "path", { d: down, fill: VERDICT_COLOURS.down }));
    if (lines) shapes.push(element(document, "path", { d: lines, stroke, "stroke-width": 1.75 }));
    for (const { xPx, yPx } of questions)
      shapes.push(
        element(
          document,
          "text",
          {
            x: xPx,
            y: yPx + TICK_PX * 0.36,
            "text-anchor": "middle",
            "font-size": TICK_PX,
            "font-weight": 600,
          },
          ["?"],
        ),
      );
    return element(document, "g", { fill: stroke }, shapes);
  };
}
