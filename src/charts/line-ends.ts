/** Names lines at their ends beside the plot. */
import { type ChartSize, isNarrow } from "./chart-size.ts";
import { dodge } from "./dodge.ts";
import { placeOf } from "./figure-marks.ts";
import { type Box, type Label, linesHeight, linesWidth, moveLabel, setLabel } from "./label.ts";
import type { PlacedSeries } from "./place-series.ts";
import { LABEL_PX, TICK_PX } from "./sizes-px.ts";
import type { StyledSeries } from "./style-series.ts";
import { path } from "./svg.ts";
import { wrapText } from "./wrap-text.ts";

/** A name at a line's end, and beneath it the print of the last figure; its first line is at the top left of the page. */
export interface EndName {
  labels: Label[];
  hasPrint: boolean;
  widthPx: number;
  /** With the gap to the next. */
  heightPx: number;
}

/** Room between the last period and the names. Units: px. */
export const END_GAP_PX = 18;

/** Names of the background take up to so much of the room, so that they do not push the others from their lines. */
const QUIET_SHARE = 0.7;

/** With more lines than these the prints of the last figures are left to the table. */
const MOST_WITH_PRINTS = 4;

/** Gives the small name of a series in the background. */
function buildQuietName({ series }: StyledSeries, mostPx: number): EndName {
  const lines = wrapText(series.label, mostPx, TICK_PX, { maxLines: 2 });
  return {
    labels: [setLabel(lines, TICK_PX, 0, 0, { quiet: true })],
    hasPrint: false,
    widthPx: linesWidth(lines, TICK_PX),
    heightPx: linesHeight(lines.length, TICK_PX) + 2,
  };
}

/** Gives a series' name for its line end. A print that says the same as the name is left out. */
function buildEndName({ series, style, leading }: StyledSeries, mostPx: number, withPrint: boolean): EndName {
  const { printed = "" } = series.marks.findLast(({ kind }) => kind !== "withheld") ?? {};
  const lines = wrapText(series.label, mostPx, LABEL_PX, { bold: leading });
  const height = linesHeight(lines.length, LABEL_PX);
  const hasPrint = withPrint && printed !== "" && printed !== series.label;
  const print = hasPrint ? wrapText(printed, mostPx, TICK_PX, { maxLines: 2 }) : [];
  const labels = [setLabel(lines, LABEL_PX, 0, 0, { fill: style.stroke, bold: leading })];
  if (hasPrint) labels.push(setLabel(print, TICK_PX, 0, height));
  return {
    labels,
    hasPrint,
    widthPx: Math.max(linesWidth(lines, LABEL_PX, leading), linesWidth(print, TICK_PX)),
    heightPx: height + linesHeight(print.length, TICK_PX) + 4,
  };
}

/** Gives the height of names one above the other. */
export function heightOf(names: readonly EndName[]): number {
  return names.reduce((sum, { heightPx }) => sum + heightPx, 0);
}

/**
 * Gives the series that are named at their line ends, with their names, and with the prints of the last figures where lines are
 * few; none in a narrow chart. Series of the background are named as far as `roomPx` reaches, in their order.
 */
export function buildEndNames(
  labelled: readonly StyledSeries[],
  size: ChartSize,
  roomPx: number,
): { named: StyledSeries[]; names: EndName[] } {
  if (isNarrow(size)) return { named: [], names: [] };
  const mostPx = Math.min(190, size.widthPx * 0.26);
  const isLoud = ({ style }: StyledSeries): boolean => !style.quiet;
  const withPrint = labelled.filter(isLoud).length <= MOST_WITH_PRINTS;
  const all = labelled.map((one) => ({
    one,
    name: isLoud(one) ? buildEndName(one, mostPx, withPrint) : buildQuietName(one, mostPx),
  }));
  let restPx = roomPx * QUIET_SHARE - heightOf(all.filter(({ one }) => isLoud(one)).map(({ name }) => name));
  const kept = all.filter(({ one, name }) => {
    if (isLoud(one)) return true;
    if (name.heightPx > restPx) return false;
    restPx -= name.heightPx;
    return true;
  });
  return { named: kept.map(({ one }) => one), names: kept.map(({ name }) => name) };
}

/** Gives names dodged beside the plot, and the lines that lead to those that had to move. `names` goes with `placed`. */
export function placeLineEnds(
  placed: readonly PlacedSeries[],
  names: readonly EndName[],
  plot: Box,
): { labels: Label[]; leaders: string } {
  const ends = placed.map(({ intervals }) => {
    const last = intervals.findLast((interval) => interval !== null);
    return last
      ? { xPx: last.alongPx, yPx: placeOf(last) }
      : { xPx: plot.right, yPx: plot.bottom - LABEL_PX / 2 };
  });
  const middles = dodge(
    names.map(({ heightPx }, index) => ({ middlePx: ends[index]!.yPx, heightPx })),
    plot.top - LABEL_PX,
    plot.bottom + LABEL_PX,
  );
  const textX = plot.right + END_GAP_PX;
  let leaders = "";
  const labels = names.flatMap(({ labels: own, heightPx }, index) => {
    const middle = middles[index]!;
    const { xPx, yPx } = ends[index]!;
    // Such a line must not pass for the continuation of one that ended early.
    const isFar = xPx < plot.right - 2 * END_GAP_PX;
    if (isFar || Math.abs(middle - yPx) > 5)
      leaders += path(`M${xPx + 6},${yPx}H${Math.max(xPx + 6, plot.right + 4)}L${textX - 4},${middle}`, {
        stroke: placed[index]!.style.stroke,
        "stroke-width": 0.75,
        "stroke-dasharray": isFar ? "1 3" : undefined,
        fill: "none",
      });
    return own.map((label) => moveLabel(label, textX, middle - heightPx / 2 + 2));
  });
  return { labels, leaders };
}
