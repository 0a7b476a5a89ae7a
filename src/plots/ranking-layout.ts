/** Works out where the rows, dots and prints of a ranking stand. */
import { type ChartSize, isNarrow } from "../charts/chart-size.ts";
import type { RankingChartView } from "../charts/chart-views.ts";
import { type FigureMark, type Interval, intervalBox, toIntervalPx } from "../charts/figure-marks.ts";
import { baselineAround, baselineBelow, type Label, linesHeight, linesWidth } from "../charts/label.ts";
import { type LinearScale, linearScale } from "../charts/linear-scale.ts";
import { DOT_PX, LABEL_PX, TICK_PX } from "../charts/sizes-px.ts";
import { widenValues } from "../charts/widen.ts";
import { cutText, wrapText } from "../charts/wrap-text.ts";

/** A row on the page: its name, and the line on which its dot stands. Units: px. */
export interface PlacedRow {
  row: RankingChartView["rows"][number];
  figure: FigureMark;
  name: Label;
  middlePx: number;
}

/** Rows from top to bottom; the plot begins at `leftPx`. */
export interface RankingRows {
  rows: PlacedRow[];
  leftPx: number;
  bottomPx: number;
}

/** The axis with every row's interval and print; `zero` is zero, or the end of the axis next to it. */
export interface RankingValues {
  x: LinearScale;
  zero: number;
  zeroPx: number;
  intervals: (Interval | null)[];
  prints: Label[];
}

const NAME_GAP_PX = 10;
const PRINT_GAP_PX = 5;
const ROW_GAP_PX = 8;

/** How far the tick of a withheld row reaches to both sides of the axis. Units: px. */
export const WITHHELD_REACH_PX = 5;

/** Gives the rows: names stand left of the plot, in a narrow chart above their own line. */
export function placeRows(view: RankingChartView, size: ChartSize, topPx: number): RankingRows {
  const narrow = isNarrow(size);
  const mostPx = narrow ? size.widthPx - WITHHELD_REACH_PX - 6 : Math.min(240, size.widthPx * 0.36);
  const names = view.rows.map(({ label, leading: bold = false }) => {
    const lines = wrapText(label, mostPx, LABEL_PX, { bold });
    return { lines, bold, widthPx: linesWidth(lines, LABEL_PX, bold) };
  });
  const namesPx = Math.max(0, ...names.map(({ widthPx }) => widthPx));
  let top = topPx;
  const rows = view.rows.map((row, index): PlacedRow => {
    const { lines, bold } = names[index]!;
    const height = linesHeight(lines.length, LABEL_PX);
    const rowPx = narrow ? height + DOT_PX * 2 + 6 : Math.max(height, LABEL_PX * 1.2);
    const middlePx = narrow ? top + height + DOT_PX + 4 : top + rowPx / 2;
    const name: Label = {
      lines,
      // Just right of the axis, so that its line does not run through the names.
      xPx: narrow ? WITHHELD_REACH_PX + 4 : namesPx,
      yPx: narrow ? baselineBelow(top, LABEL_PX) : baselineAround(middlePx, lines.length, LABEL_PX),
      anchor: narrow ? "start" : "end",
      sizePx: LABEL_PX,
      bold,
      // Above its row a name stands over the lines of the axis.
      halo: narrow,
    };
    top += rowPx + ROW_GAP_PX;
    const { kind, value, low, high } = row;
    return { row, figure: { at: index, kind, value, low, high }, name, middlePx };
  });
  return { rows, leftPx: narrow ? WITHHELD_REACH_PX : namesPx + NAME_GAP_PX, bottomPx: top };
}

/**
 * Gives the axis and the prints, which stand right of their intervals, and right of zero: the axis ends early enough
 * for the one that reaches furthest.
 */
export function placeValues(view: RankingChartView, placed: RankingRows, widthPx: number): RankingValues {
  const domain = widenValues(view.x.domain);
  const zero = Math.max(domain[0], Math.min(domain[1], 0));
  const texts = placed.rows.map(({ row }) =>
    cutText(row.kind === "withheld" ? view.withheldLabel : row.printed, widthPx * 0.4, TICK_PX),
  );
  const valuesUpTo = (rightPx: number): RankingValues => {
    const x = linearScale(domain, [placed.leftPx, rightPx]);
    const zeroPx = x(zero);
    const intervals = placed.rows.map(({ figure, middlePx }) => toIntervalPx(figure, middlePx, x));
    const prints = intervals.map((interval, index): Label => {
      const reachPx = interval ? intervalBox(interval).bottom : zeroPx + WITHHELD_REACH_PX;
      return {
        lines: [texts[index]!],
        xPx: Math.max(reachPx, zeroPx) + PRINT_GAP_PX,
        yPx: baselineAround(placed.rows[index]!.middlePx, 1, TICK_PX),
        anchor: "start",
        sizePx: TICK_PX,
        quiet: placed.rows[index]!.row.kind === "withheld",
        halo: true,
      };
    });
    return { x, zero, zeroPx, intervals, prints: prints.filter(({ lines }) => lines[0] !== "") };
  };
  let rightPx = widthPx - DOT_PX - 2;
  for (;;) {
    const values = valuesUpTo(rightPx);
    const furthestPx = Math.max(
      0,
      ...values.prints.map(({ xPx, lines }) => xPx + linesWidth(lines, TICK_PX)),
    );
    if (furthestPx <= widthPx || rightPx <= placed.leftPx + 40) return values;
    rightPx = Math.max(placed.leftPx + 40, rightPx - Math.max(1, furthestPx - widthPx));
  }
}
