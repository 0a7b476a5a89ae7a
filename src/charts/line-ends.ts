/** Names lines: at their ends beside the plot, or in a key beneath it where the width is short. */
import { dodge } from "./dodge.ts";
import { type Box, baselineBelow, type Label, linesHeight, linesWidth } from "./label.ts";
import type { PlacedSeries } from "./place-series.ts";
import type { SeriesStyle } from "./series-style.ts";
import { LABEL_PX, TICK_PX } from "./sizes-px.ts";
import type { StyledSeries } from "./style-series.ts";
import { wrapText } from "./wrap-text.ts";

/** A name at a line's end, broken into lines, with the print of the last figure where there is room for it. */
export interface EndName {
  style: SeriesStyle;
  leading: boolean;
  lines: string[];
  print: string[];
}

/** Room between the last period and the names. Units: px. */
export const END_GAP_PX = 18;

/** Gives a series' name for its line end. A print that says the same as the name is left out. */
export function buildEndName(
  { series, style, leading }: StyledSeries,
  widthPx: number,
  withPrint: boolean,
): EndName {
  const last = series.marks.findLast((mark) => mark.kind !== "withheld");
  const print = withPrint && last !== undefined && last.printed !== series.label ? last.printed : "";
  return {
    style,
    leading,
    lines: series.label === "" ? [] : wrapText(series.label, widthPx, LABEL_PX, { bold: leading }),
    print: print === "" ? [] : wrapText(print, widthPx, TICK_PX, { maxLines: 2 }),
  };
}

/** Gives the width of the widest name. */
export function endNamesWidth(names: readonly EndName[]): number {
  return Math.max(
    0,
    ...names.map((name) =>
      Math.max(linesWidth(name.lines, LABEL_PX, name.leading), linesWidth(name.print, TICK_PX)),
    ),
  );
}

/** Gives the height that a name takes, with the gap to the next. */
export function endNameHeight(name: EndName): number {
  return linesHeight(name.lines.length, LABEL_PX) + linesHeight(name.print.length, TICK_PX) + 4;
}

/** The names beside the plot, and the lines that lead to those that had to move. */
export interface LineEnds {
  labels: Label[];
  /** `far` ones lead from a line that ended early, and must not pass for its continuation. */
  leaders: { d: string; stroke: string; far: boolean }[];
}

/** Where a series' last drawn figure stands, or where the axis ends when none is drawn. */
function endOf(placed: PlacedSeries, plot: Box): { x: number; y: number } {
  const last = placed.intervals.findLast((interval) => interval !== null);
  if (!last) return { x: plot.right, y: plot.bottom - LABEL_PX / 2 };
  return { x: last.alongPx, y: last.valuePx ?? (last.lowPx + last.highPx) / 2 };
}

/** Gives names dodged beside the plot. `names` goes with `placed`. */
export function placeLineEnds(
  placed: readonly PlacedSeries[],
  names: readonly EndName[],
  plot: Box,
): LineEnds {
  const ends = placed.map((one) => endOf(one, plot));
  const heights = names.map(endNameHeight);
  const middles = dodge(
    ends.map((end, index) => ({ middlePx: end.y, heightPx: heights[index]! })),
    plot.top - LABEL_PX,
    plot.bottom + LABEL_PX,
  );
  const x = plot.right + END_GAP_PX;
  const labels: Label[] = [];
  const leaders: LineEnds["leaders"] = [];
  for (const [index, name] of names.entries()) {
    const middle = middles[index]!;
    const fill = name.style.stroke;
    const top = middle - heights[index]! / 2 + 2;
    const anchor = "start";
    if (name.lines.length > 0)
      labels.push({
        lines: name.lines,
        xPx: x,
        yPx: baselineBelow(top, LABEL_PX),
        anchor,
        sizePx: LABEL_PX,
        fill,
        bold: name.leading,
      });
    const printTop = top + linesHeight(name.lines.length, LABEL_PX);
    if (name.print.length > 0)
      labels.push({
        lines: name.print,
        xPx: x,
        yPx: baselineBelow(printTop, TICK_PX),
        anchor,
        sizePx: TICK_PX,
      });
    const end = ends[index]!;
    const far = end.x < plot.right - 2 * END_GAP_PX;
    if (far || Math.abs(middle - end.y) > 5)
      leaders.push({
        d: `M${end.x + 6},${end.y}H${Math.max(end.x + 6, plot.right + 4)}L${x - 4},${middle}`,
        stroke: fill,
        far,
      });
  }
  return { labels, leaders };
}

/** An entry of a key: a piece of line, a marker, a name. */
export interface KeyEntry {
  style: SeriesStyle;
  /** All figures of the series are bounded. */
  hollow: boolean;
  label: Label;
  /** Left end and middle of the piece of line. */
  xPx: number;
  yPx: number;
}

/** Length of the piece of line in a key. Units: px. */
export const KEY_SWATCH_PX = 22;

/** Gives a key set in rows from `topPx` on, the highest line first, and its height. */
export function buildKey(
  placed: readonly PlacedSeries[],
  widthPx: number,
): { entries: KeyEntry[]; heightPx: number } {
  const lastValue = ({ series }: PlacedSeries): number =>
    series.marks.findLast((mark) => mark.value !== null)?.value ?? Number.NEGATIVE_INFINITY;
  const ordered = [...placed].sort((a, b) => lastValue(b) - lastValue(a) || 0);
  const entries: KeyEntry[] = [];
  const rowGap = 5;
  let x = 0;
  let top = 0;
  let rowHeight = 0;
  for (const { series, style, leading } of ordered) {
    const textX = KEY_SWATCH_PX + 6;
    const lines = wrapText(series.label, widthPx - textX - 2, LABEL_PX, { bold: leading });
    const width = textX + linesWidth(lines, LABEL_PX, leading) + 14;
    if (x > 0 && x + width - 14 > widthPx) {
      top += rowHeight + rowGap;
      [x, rowHeight] = [0, 0];
    }
    const yPx = baselineBelow(top, LABEL_PX);
    entries.push({
      style,
      hollow: !series.marks.some(({ kind }) => kind === "exact"),
      xPx: x,
      yPx: yPx - LABEL_PX * 0.34,
      label: { lines, xPx: x + textX, yPx, anchor: "start", sizePx: LABEL_PX, bold: leading },
    });
    x += width;
    rowHeight = Math.max(rowHeight, linesHeight(lines.length, LABEL_PX));
  }
  return { entries, heightPx: entries.length === 0 ? 0 : top + rowHeight };
}
