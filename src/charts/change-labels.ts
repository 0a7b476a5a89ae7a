/** Sets the label and the sign of the verdict at each change. */
import type { ChangeMarkView } from "./chart-views.ts";
import { type Interval, intervalBox } from "./figure-marks.ts";
import { type Box, boxOf, keepBetween, type Label, setLabel } from "./label.ts";
import { findPlace } from "./place-label.ts";
import { TICK_PX } from "./sizes-px.ts";

/** A change on the page. */
export interface PlacedChange {
  mark: ChangeMarkView;
  interval: Interval;
}

/** Where the middle of a sign stands. Units: px. */
export interface VerdictSign {
  verdict: ChangeMarkView["verdict"];
  xPx: number;
  yPx: number;
}

/** A sign fits into a square of this size. Units: px. */
const SIGN_PX = 11;

/** Gives a sign for every change, outside the range and away from zero, and beyond it a label for each that has room. */
export function placeChangeLabels(
  changes: readonly PlacedChange[],
  plot: Box,
  zeroPx: number,
  taken: readonly Box[],
): { labels: Label[]; signs: VerdictSign[] } {
  const boxes = [...taken];
  const signs: VerdictSign[] = [];
  const wishes = changes.map(({ mark: { low, point, high, label, verdict }, interval }) => {
    const { alongPx: xPx } = interval;
    const { top, bottom } = intervalBox(interval);
    const outwards = (point ?? ((low ?? 0) + (high ?? 0)) / 2) < 0 ? 1 : -1;
    const yPx = (outwards > 0 ? bottom : top) + outwards * (SIGN_PX / 2 + 1);
    signs.push({ verdict, xPx, yPx });
    const half = SIGN_PX / 2;
    boxes.push(
      // The range with its stem: no label stands on that.
      { left: xPx - half, right: xPx + half, top: Math.min(top, zeroPx), bottom: Math.max(bottom, zeroPx) },
      { left: xPx - half, right: xPx + half, top: yPx - half, bottom: yPx + half },
    );
    const middle = yPx + outwards * (half + TICK_PX * 0.62);
    const wish = setLabel([label], TICK_PX, xPx, middle - TICK_PX * 0.54, { anchor: "middle", halo: true });
    return label === "" ? [] : [keepBetween(wish, plot.left, plot.right)];
  });
  const room = { ...plot, top: plot.top - 2, bottom: plot.bottom + 2 };
  // From the last backwards: where few labels fit, the newest are read.
  const labels = wishes.reverse().flatMap((wish) => {
    const found = findPlace(wish, boxes, room);
    if (found) boxes.push(boxOf(found));
    return found ?? [];
  });
  return { labels, signs };
}
