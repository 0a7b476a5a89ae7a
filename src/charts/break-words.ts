/** Sets the words of breaks above a plot, beside their rules. */
import type { BreakView } from "./chart-views.ts";
import {
  type Box,
  boxOf,
  isOverlapping,
  keepBetween,
  type Label,
  LINE_HEIGHT,
  moveLabel,
  setLabel,
} from "./label.ts";
import { TICK_PX } from "./sizes-px.ts";
import { wrapText } from "./wrap-text.ts";

/** Height of a row of small text. Units: px. */
export const ROW_PX = Math.round(TICK_PX * LINE_HEIGHT + 2);

/** The words of breaks with their rules; `topPx` is where a rule begins. */
export interface BreakWords {
  rules: { xPx: number; topPx: number }[];
  labels: Label[];
  heightPx: number;
}

/**
 * Gives the words of breaks in rows above `bottomPx`, beside their rules, each in the lowest row in which it is clear of
 * the others. The last is the lowest, so that no word runs over the rule of a later one.
 */
export function placeBreakWords(
  breaks: readonly BreakView[],
  toPx: (at: number) => number,
  bottomPx: number,
  plot: Pick<Box, "left" | "right">,
): BreakWords {
  const labels: Label[] = [];
  const rules: BreakWords["rules"] = [];
  let highest = bottomPx;
  for (const { at, label } of breaks.toSorted((a, b) => b.at - a.at)) {
    const xPx = toPx(at);
    const lines = wrapText(label, Math.min(180, (plot.right - plot.left) * 0.6), TICK_PX, { maxLines: 3 });
    const right = setLabel(lines, TICK_PX, xPx + 4, 0, { halo: true });
    const isBeyond = boxOf(right).right > plot.right;
    const beside = keepBetween(isBeyond ? { ...right, xPx: xPx - 4, anchor: "end" } : right, 0, plot.right);
    let found = moveLabel(beside, 0, bottomPx - boxOf(beside).bottom);
    const isClear = (box: Box): boolean =>
      !labels.some((other) => isOverlapping(box, boxOf(other))) &&
      !rules.some((rule) => rule.topPx < box.bottom && rule.xPx > box.left && rule.xPx < box.right);
    while (!isClear(boxOf(found))) found = moveLabel(found, 0, -ROW_PX);
    const { top } = boxOf(found);
    labels.push(found);
    rules.push({ xPx, topPx: top + 1 });
    highest = Math.min(highest, top);
  }
  return { rules, labels, heightPx: bottomPx - highest };
}
