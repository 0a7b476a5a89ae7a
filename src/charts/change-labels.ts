/** Sets the label and the sign of the verdict at each change. */
import type { ChangeMarkView } from "./chart-views.ts";
import { type FigureMark, type Interval, intervalBox } from "./figure-marks.ts";
import { type Box, boxOf, keepBetween, type Label } from "./label.ts";
import { findPlace } from "./place-label.ts";
import { TICK_PX } from "./sizes-px.ts";
import { textWidth } from "./text-width.ts";

/** A change on the page. */
export interface PlacedChange {
  mark: ChangeMarkView;
  figure: FigureMark;
  interval: Interval | null;
  /** Settled one way or the other; what cannot be told is drawn in ink. */
  settled: boolean;
}

/** Where the middle of a sign stands. Units: px. */
export interface VerdictSign {
  change: PlacedChange;
  xPx: number;
  yPx: number;
}

/** A sign fits into a square of this size. Units: px. */
const SIGN_PX = 11;
const GAP_PX = 3;

/**
 * Gives a sign for every change and a label for each that has room: outside the range, away from zero, the sign next
 * to the label where all columns are broad enough, else between range and label.
 */
export function placeChangeLabels(
  changes: readonly PlacedChange[],
  plot: Box,
  columnPx: number,
  zeroPx: number,
  taken: readonly Box[],
): { labels: Label[]; signs: VerdictSign[] } {
  const widths = changes.map(({ mark }) => textWidth(mark.label, TICK_PX));
  const isInline = widths.every((width) => SIGN_PX + GAP_PX + width <= columnPx - 4);
  const boxes = [
    ...taken,
    ...changes.flatMap(({ interval }) => (interval ? [reachBox(interval, zeroPx)] : [])),
  ];
  const labels: Label[] = [];
  const signs: VerdictSign[] = [];
  const waiting: Label[] = [];
  for (const [index, change] of changes.entries()) {
    const { interval, mark } = change;
    if (!interval) continue;
    const box = intervalBox(interval, false);
    const isBelow = (mark.point ?? ((mark.low ?? 0) + (mark.high ?? 0)) / 2) < 0;
    const width = widths[index]!;
    const outwards = isBelow ? 1 : -1;
    const edge = isBelow ? box.bottom : box.top;
    const signY = edge + outwards * (SIGN_PX / 2 + 1);
    const base: Label = {
      lines: [mark.label],
      xPx: interval.alongPx,
      yPx: 0,
      anchor: "middle",
      sizePx: TICK_PX,
      halo: true,
    };
    if (isInline) {
      const x = interval.alongPx - (SIGN_PX + GAP_PX + width) / 2;
      signs.push({ change, xPx: x + SIGN_PX / 2, yPx: signY });
      labels.push({ ...base, anchor: "start", xPx: x + SIGN_PX + GAP_PX, yPx: signY + TICK_PX * 0.36 });
      continue;
    }
    signs.push({ change, xPx: interval.alongPx, yPx: signY });
    boxes.push({
      left: interval.alongPx - SIGN_PX / 2,
      right: interval.alongPx + SIGN_PX / 2,
      top: signY - SIGN_PX / 2,
      bottom: signY + SIGN_PX / 2,
    });
    const labelMiddle = signY + outwards * (SIGN_PX / 2 + TICK_PX * 0.62);
    const label = { ...base, yPx: labelMiddle + TICK_PX * 0.36 };
    if (mark.label !== "") waiting.push(keepBetween(label, plot.left, plot.right));
  }
  const room = { ...plot, top: plot.top - 2, bottom: plot.bottom + 2 };
  for (const label of inOrderOfWeight(waiting)) {
    const found = findPlace([label], boxes, room);
    if (!found) continue;
    labels.push(found);
    boxes.push(boxOf(found));
  }
  return { labels, signs };
}

/** The range with its stem: no label stands on that. */
function reachBox(interval: Interval, zeroPx: number): Box {
  const box = intervalBox(interval, false);
  return { ...box, top: Math.min(box.top, zeroPx), bottom: Math.max(box.bottom, zeroPx) };
}

/** The last change first, then the first, then from the last backwards: where few labels fit, the newest is read. */
function inOrderOfWeight<T>(all: readonly T[]): T[] {
  if (all.length < 3) return [...all].reverse();
  return [all.at(-1)!, all[0]!, ...all.slice(1, -1).reverse()];
}
