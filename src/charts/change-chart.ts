/** Draws year-over-year changes: a range a year around a zero line, its point, and the verdict as a shape. */
import { placeGaps } from "./change-gaps.ts";
import { type PlacedChange, placeChangeLabels, type VerdictSign } from "./change-labels.ts";
import { type ChartSize, isNarrow } from "./chart-size.ts";
import type { ChangeChartView, ChangeMarkView } from "./chart-views.ts";
import { placeOf, renderDots, renderIntervals, toDots, toIntervalPx } from "./figure-marks.ts";
import { buildFrame, plotHeightFor } from "./frame.ts";
import { boxOf, renderLabels, setLabel } from "./label.ts";
import { colourOf } from "./palette.ts";
import { styleOf } from "./series-style.ts";
import { TICK_PX } from "./sizes-px.ts";
import { finishSvg, path } from "./svg.ts";

/** Room above and below the values for labels and signs. Units: px. */
const INSET_Y_PX = 30;

/** Gives the number of years between the ends of the axis, with both. */
function countColumns({ marks, gaps, x }: ChangeChartView): number {
  const places = [...marks, ...gaps].map(({ at }) => at).sort((a, b) => a - b);
  const steps = places.slice(1).map((at, index) => at - places[index]!);
  return (x.domain[1] - x.domain[0]) / Math.min(1, ...steps.filter((step) => step > 0)) + 1;
}

/** Gives a change as a figure: exact where its range is one number. */
function toFigure({ low, point, high }: ChangeMarkView) {
  const isExact = low !== null && low === high;
  return { kind: isExact ? "exact" : "bounded", value: point ?? (isExact ? low : null), low, high } as const;
}

/**
 * Gives the chart as SVG text.
 *
 * A point without a range is a filled dot, a range a broad bar with a hollow dot; a stem joins it to zero unless it
 * reaches both sides. Signs: triangle up, triangle down, equals sign, question mark. Labels that find no room are left
 * out, signs never.
 */
export function changeChart(view: ChangeChartView, size: ChartSize): string {
  const wish = { plotHeightPx: plotHeightFor(size), insetPx: 0, insetYPx: INSET_Y_PX };
  const draft = buildFrame(view, size, wish);
  const columnPx = (draft.plot.right - draft.plot.left) / countColumns(view);
  const { plot, x, y, grid, labels, heightPx } = buildFrame(view, size, { ...wish, insetPx: columnPx / 2 });
  const zeroPx = Math.max(plot.top, Math.min(plot.bottom, y(0)));
  const gaps = placeGaps(view.gaps, x, columnPx, zeroPx, plot);
  const changes = view.marks.flatMap((mark): PlacedChange[] => {
    const interval = toIntervalPx(toFigure(mark), x(mark.at), y);
    return interval ? [{ mark, interval }] : [];
  });
  const placed = placeChangeLabels(changes, plot, zeroPx, gaps.labels.map(boxOf));
  const barPx = Math.max(4, Math.min(isNarrow(size) ? 10 : 14, columnPx * 0.45));
  const columns = gaps.columns.map(
    ({ left, right }) => `M${left + 1},${plot.top}H${right - 1}V${plot.bottom}H${left + 1}Z`,
  );
  // What cannot be told apart from no change is drawn in ink.
  const renderChanges = (isSettled: boolean): string => {
    const own = changes.filter(({ mark }) => /up|down/.test(mark.verdict) === isSettled);
    const intervals = own.map(({ interval }) => interval);
    const stroke = colourOf(isSettled ? "c0" : "ink");
    return (
      path(intervals.map((interval) => stemOf(interval, zeroPx)).join(""), { stroke, "stroke-width": 2 }) +
      renderIntervals(intervals, stroke, { widthPx: barPx, opacity: 0.38 }) +
      renderDots(
        toDots(
          own.map(({ mark }) => toFigure(mark)),
          intervals,
        ),
        { ...styleOf(0), stroke },
      )
    );
  };
  const questions = placed.signs
    .filter(({ verdict }) => verdict === "cannot_tell")
    .map(({ xPx, yPx }) =>
      setLabel(["?"], TICK_PX, xPx, yPx - TICK_PX * 0.54, { anchor: "middle", bold: true }),
    );
  const body =
    path(columns.join(""), { fill: colourOf("grid"), "fill-opacity": 0.45 }) +
    grid +
    renderChanges(true) +
    renderChanges(false) +
    renderSigns(placed.signs) +
    renderLabels([...labels, ...gaps.labels, ...placed.labels, ...questions]);
  const places = changes.map(({ mark: { id }, interval }) => ({
    id,
    xPx: interval.alongPx,
    yPx: placeOf(interval),
  }));
  return finishSvg(body, { ...view, ...size, heightPx: Math.ceil(heightPx), places });
}

/** From zero to the end of the range that lies nearer: a range that reaches both sides needs none. */
function stemOf(
  { lowPx, highPx, alongPx }: { lowPx: number; highPx: number; alongPx: number },
  zeroPx: number,
): string {
  if (lowPx >= zeroPx && highPx <= zeroPx) return "";
  const near = Math.abs(lowPx - zeroPx) < Math.abs(highPx - zeroPx) ? lowPx : highPx;
  return `M${alongPx},${zeroPx}V${near}`;
}

/** Signs are drawn, not set: fonts differ in where they put triangles, and some lack them. */
function renderSigns(signs: readonly VerdictSign[]): string {
  const shapes = (verdict: VerdictSign["verdict"], dy: number, shape: string): string =>
    signs
      .filter((sign) => sign.verdict === verdict)
      .map(({ xPx, yPx }) => `M${xPx - 4.5},${yPx + dy}${shape}`)
      .join("");
  return (
    path(shapes("up", 3.5, "h9l-4.5,-8Z"), { fill: colourOf("up") }) +
    path(shapes("down", -3.5, "h9l-4.5,8Z"), { fill: colourOf("down") }) +
    path(shapes("no_change", -2, "h9m-9,4h9"), { stroke: "currentColor", "stroke-width": 1.75 })
  );
}
