/** Sets the columns of years without a comparison, with the reason why there is none. */
import type { ChangeChartView } from "./chart-views.ts";
import { type Box, type Label, LINE_HEIGHT, linesWidth, setLabel } from "./label.ts";
import { TICK_PX } from "./sizes-px.ts";
import { cutText, wrapText } from "./wrap-text.ts";

/** A run of neighbouring years with one reason. Units: px. */
export interface GapColumn {
  left: number;
  right: number;
  label: string;
}

/** Gives the columns, neighbours with one reason joined. */
function joinGaps(
  gaps: ChangeChartView["gaps"],
  toPx: (at: number) => number,
  columnPx: number,
): GapColumn[] {
  const columns: GapColumn[] = [];
  for (const { at, label } of [...gaps].sort((a, b) => a.at - b.at)) {
    const left = toPx(at) - columnPx / 2;
    const last = columns.at(-1);
    if (last?.label === label && Math.abs(last.right - left) < 0.5) last.right = left + columnPx;
    else columns.push({ left, right: left + columnPx, label });
  }
  return columns;
}

/** Gives a reason set across its column, Chinese down to one character a line; turned where a word is too wide for that. */
function placeReason({ left, right, label }: GapColumn, topPx: number, heightPx: number): Label[] {
  const widthPx = right - left - 4;
  const middle = (left + right) / 2;
  const maxLines = Math.floor(heightPx / (TICK_PX * LINE_HEIGHT));
  const lines = wrapText(label, widthPx, TICK_PX, { maxLines });
  const shared = { quiet: true, halo: true, anchor: "middle" } as const;
  if (maxLines > 0 && linesWidth(lines, TICK_PX) <= widthPx)
    return [setLabel(lines, TICK_PX, middle, topPx + 2, shared)];
  const text = right - left < TICK_PX + 1 ? "" : cutText(label, heightPx - 4, TICK_PX);
  if (text === "") return [];
  return [
    {
      ...shared,
      lines: [text],
      sizePx: TICK_PX,
      xPx: middle + TICK_PX * 0.36,
      yPx: topPx + 2,
      anchor: "end",
      turned: true,
    },
  ];
}

/** Gives the columns and their reasons, which stand on the roomier side of the zero line. */
export function placeGaps(
  gaps: ChangeChartView["gaps"],
  toPx: (at: number) => number,
  columnPx: number,
  zeroPx: number,
  { top, bottom }: Box,
): { columns: GapColumn[]; labels: Label[] } {
  const columns = joinGaps(gaps, toPx, columnPx);
  const [topPx, heightPx] =
    zeroPx - top >= bottom - zeroPx ? [top, zeroPx - top - 4] : [zeroPx + 4, bottom - zeroPx - 4];
  return { columns, labels: columns.flatMap((column) => placeReason(column, topPx, heightPx)) };
}
