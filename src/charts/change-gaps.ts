/** Sets the columns of years without a comparison, with the reason why there is none. */
import type { ChangeChartView } from "./chart-views.ts";
import type { Frame } from "./frame.ts";
import { baselineBelow, type Label, LINE_HEIGHT, linesHeight, linesWidth } from "./label.ts";
import { TICK_PX } from "./sizes-px.ts";
import { cutText, wrapText } from "./wrap-text.ts";

/** A run of neighbouring years with one reason. Units: px. */
export interface GapColumn {
  left: number;
  right: number;
  label: string;
}

/** Gives the columns, neighbours with one reason joined. */
function joinGaps(gaps: ChangeChartView["gaps"], frame: Frame, columnPx: number): GapColumn[] {
  const columns: GapColumn[] = [];
  for (const { at, label } of [...gaps].sort((a, b) => a.at - b.at)) {
    const left = frame.x(at) - columnPx / 2;
    const last = columns.at(-1);
    if (last && last.label === label && Math.abs(last.right - left) < 0.5) last.right = left + columnPx;
    else columns.push({ left, right: left + columnPx, label });
  }
  return columns;
}

/** Gives a reason set across its column if it fits in a few lines, else turned (Chinese: one character under the other). */
function placeReason(column: GapColumn, topPx: number, heightPx: number): Label[] {
  const width = column.right - column.left - 8;
  const middle = (column.left + column.right) / 2;
  const shared = { sizePx: TICK_PX, quiet: true, halo: true } as const;
  const across = wrapText(column.label, width, TICK_PX);
  const fits =
    across.length <= 4 &&
    linesWidth(across, TICK_PX) <= width &&
    linesHeight(across.length, TICK_PX) <= heightPx;
  if (fits)
    return [
      { ...shared, lines: across, xPx: middle, yPx: baselineBelow(topPx + 2, TICK_PX), anchor: "middle" },
    ];
  if (column.right - column.left < TICK_PX + 1) return [];
  if (/^[\u2e80-\u9fff\uff00-\uffef]+$/u.test(column.label)) {
    const most = Math.floor(heightPx / (TICK_PX * LINE_HEIGHT));
    const characters = [...column.label];
    const lines = characters.length <= most ? characters : [...characters.slice(0, most - 1), "…"];
    return [{ ...shared, lines, xPx: middle, yPx: baselineBelow(topPx + 2, TICK_PX), anchor: "middle" }];
  }
  const text = cutText(column.label, heightPx - 4, TICK_PX);
  if (text === "") return [];
  return [
    { ...shared, lines: [text], xPx: middle + TICK_PX * 0.36, yPx: topPx + 2, anchor: "end", turned: true },
  ];
}

/** Gives the columns and their reasons, which stand on the roomier side of the zero line. */
export function placeGaps(
  gaps: ChangeChartView["gaps"],
  frame: Frame,
  columnPx: number,
  zeroPx: number,
): { columns: GapColumn[]; labels: Label[] } {
  const columns = joinGaps(gaps, frame, columnPx);
  const { top, bottom } = frame.plot;
  const isAbove = zeroPx - top >= bottom - zeroPx;
  const [topPx, heightPx] = isAbove ? [top, zeroPx - top - 4] : [zeroPx + 4, bottom - zeroPx - 4];
  return { columns, labels: columns.flatMap((column) => placeReason(column, topPx, heightPx)) };
}
