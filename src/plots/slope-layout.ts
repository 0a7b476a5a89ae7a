/** Works out where the labels of a chart of two periods stand: beside both ends, clear of each other, withheld ones beneath. */
import { type ChartSize, isNarrow } from "../charts/chart-size.ts";
import { dodge } from "../charts/dodge.ts";
import { baselineAround, baselineBelow, type Label, linesHeight, linesWidth } from "../charts/label.ts";
import type { SlopeChartView } from "../charts/plot-views.ts";
import { LABEL_PX, TICK_PX } from "../charts/sizes-px.ts";
import { wrapText } from "../charts/wrap-text.ts";

/** Which of the two ends. */
export const SLOPE_SIDES = ["from", "to"] as const;
export type SlopeSide = (typeof SLOPE_SIDES)[number];

type SlopeRow = SlopeChartView["rows"][number];

/** What is written at one end: the name where it is needed, and the print. */
export interface EndText {
  name: string[];
  print: string[];
  bold: boolean;
  /** How far beyond the print the name stands on its line; 0 where the print stands beneath the name. */
  besidePx: number;
  widthPx: number;
  heightPx: number;
}

/** The columns of the picture. Units: px. */
export interface SlopeColumns {
  texts: Record<SlopeSide, EndText[]>;
  /** Where the two periods stand. */
  atPx: Record<SlopeSide, number>;
}

/** Room between an end and its label, in which leads run to labels that had to move. Units: px. */
export const LABEL_GAP_PX = 20;
const LABEL_APART_PX = 4;
const LEAST_PLOT_PX = 60;

/** Breaks the texts of one side; names stand at the left only where no line leads to the one at the right. */
function buildTexts(view: SlopeChartView, side: SlopeSide, mostPx: number, isBeside: boolean): EndText[] {
  const texts = view.rows.map((row) => {
    const end = row[side];
    const bold = row.leading;
    const hasName = side === "to" || row.link === "apart";
    const name = hasName ? wrapText(row.label, mostPx, LABEL_PX, { bold, maxLines: 3 }) : [];
    const text = end.kind === "withheld" ? view.withheldLabel : end.printed;
    const print = wrapText(text, mostPx, TICK_PX, { maxLines: 2 });
    return {
      name,
      print,
      bold,
      namePx: linesWidth(name, LABEL_PX, bold),
      printPx: linesWidth(print, TICK_PX),
    };
  });
  const besidePx = isBeside ? Math.max(0, ...texts.map(({ printPx }) => printPx)) + 10 : 0;
  return texts.map(({ name, print, bold, namePx, printPx }): EndText => {
    const [nameHeightPx, printHeightPx] = [
      linesHeight(name.length, LABEL_PX),
      linesHeight(print.length, TICK_PX),
    ];
    return {
      ...{ name, print, bold, besidePx },
      widthPx: isBeside ? besidePx + namePx : Math.max(namePx, printPx),
      heightPx:
        LABEL_APART_PX + (isBeside ? Math.max(nameHeightPx, printHeightPx) : nameHeightPx + printHeightPx),
    };
  });
}

/** Gives the texts of both sides and the places of the two periods: texts take what they need, the plot the rest. */
export function placeColumns(view: SlopeChartView, size: ChartSize): SlopeColumns {
  const { widthPx } = size;
  const narrow = isNarrow(size);
  const texts = {
    from: buildTexts(view, "from", widthPx * 0.3, false),
    to: buildTexts(view, "to", widthPx * (narrow ? 0.42 : 0.28), !narrow),
  };
  const widest = (side: SlopeSide): number => Math.max(0, ...texts[side].map((text) => text.widthPx));
  const from = widest("from") + LABEL_GAP_PX + 2;
  const to = Math.max(from + LEAST_PLOT_PX, widthPx - widest("to") - LABEL_GAP_PX - 2);
  return { texts, atPx: { from, to } };
}

/** Gives the height that the labels of the fuller side need. */
export function labelsHeight(columns: SlopeColumns, rows: readonly SlopeRow[]): number {
  const heights = SLOPE_SIDES.map((side) =>
    rows.reduce(
      (sum, row, index) => sum + (row[side].kind === "withheld" ? 0 : columns.texts[side][index]!.heightPx),
      0,
    ),
  );
  return Math.max(...heights);
}

/** A label's lines at one end, and the lead to it where it had to move. */
export interface PlacedEnd {
  labels: Label[];
  lead: string;
}

/** Gives the label whose middle is at `middlePx`, for an end that stands at `yPx`. */
function placeEnd(
  text: EndText,
  side: SlopeSide,
  xPx: number,
  yPx: number,
  middlePx: number,
  fill: string,
): PlacedEnd {
  const outwards = side === "from" ? -1 : 1;
  const anchor = side === "from" ? "end" : "start";
  const x = xPx + outwards * LABEL_GAP_PX;
  const top = middlePx - (text.heightPx - LABEL_APART_PX) / 2;
  const labels: Label[] = [];
  if (text.name.length > 0)
    labels.push({
      lines: text.name,
      xPx: x + text.besidePx,
      yPx: baselineBelow(top, LABEL_PX),
      anchor,
      sizePx: LABEL_PX,
      bold: text.bold,
      fill,
    });
  labels.push({
    lines: text.print,
    xPx: x,
    // Before a name it stands on the same line, although it is smaller.
    yPx:
      text.besidePx > 0
        ? baselineBelow(top, LABEL_PX)
        : baselineBelow(top + linesHeight(text.name.length, LABEL_PX), TICK_PX),
    anchor,
    sizePx: TICK_PX,
    quiet: true,
  });
  const lead =
    Math.abs(middlePx - yPx) > 4 ? `M${xPx + outwards * 5},${yPx}L${x - outwards * 3},${middlePx}` : "";
  return { labels, lead };
}

/** Gives the labels of the ends that have a place; `yPx` goes with the rows, `null` for withheld ones. */
export function placeEnds(
  columns: SlopeColumns,
  side: SlopeSide,
  yPx: readonly (number | null)[],
  fills: readonly string[],
  [topPx, bottomPx]: readonly [number, number],
): PlacedEnd[] {
  const own = yPx.flatMap((y, index) =>
    y === null ? [] : [{ y, index, text: columns.texts[side][index]! }],
  );
  const middles = dodge(
    own.map(({ y, text }) => ({ middlePx: y, heightPx: text.heightPx })),
    topPx,
    bottomPx,
  );
  return own.map(({ y, index, text }, place) =>
    placeEnd(text, side, columns.atPx[side], y, middles[place]!, fills[index]!),
  );
}

/** Gives the labels of withheld ends in a column beneath the axis, and where each stands. */
export function placeWithheldEnds(
  columns: SlopeColumns,
  side: SlopeSide,
  rows: readonly SlopeRow[],
  topPx: number,
): { labels: Label[]; ticks: { row: SlopeRow; yPx: number }[]; bottomPx: number } {
  const labels: Label[] = [];
  const ticks: { row: SlopeRow; yPx: number }[] = [];
  let top = topPx;
  for (const [index, row] of rows.entries()) {
    if (row[side].kind !== "withheld") continue;
    const text = columns.texts[side][index]!;
    const middle = top + text.heightPx / 2;
    labels.push(...placeEnd(text, side, columns.atPx[side], middle, middle, "currentColor").labels);
    ticks.push({ row, yPx: middle });
    top += text.heightPx;
  }
  return { labels, ticks, bottomPx: top };
}

/** Gives the names of the two periods above the axes. */
export function placePeriods({ periods }: SlopeChartView, { atPx }: SlopeColumns, widthPx: number): Label[] {
  return SLOPE_SIDES.map((side, index) => {
    const isFirst = side === "from";
    const mostPx = isFirst ? (atPx.from + atPx.to) / 2 - 6 : widthPx - (atPx.from + atPx.to) / 2 - 6;
    const lines = wrapText(periods[index]!, mostPx, LABEL_PX, { bold: true, maxLines: 2 });
    const roomPx = linesWidth(lines, LABEL_PX, true) / 2;
    const middle = (atPx.from + atPx.to) / 2;
    const [left, right] = isFirst ? [0, middle - 6] : [middle + 6, widthPx];
    return {
      lines,
      xPx: Math.max(left + roomPx, Math.min(right - roomPx, atPx[side])),
      yPx: baselineAround(linesHeight(2, LABEL_PX) / 2, lines.length, LABEL_PX),
      anchor: "middle",
      sizePx: LABEL_PX,
      bold: true,
    };
  });
}
