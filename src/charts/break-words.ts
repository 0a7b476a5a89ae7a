/** Sets the words of breaks above a plot, beside their rules. */
import type { BreakView } from "./chart-views.ts";
import {
  type Box,
  baselineBelow,
  boxOf,
  isOverlapping,
  keepBetween,
  type Label,
  LINE_HEIGHT,
} from "./label.ts";
import { TICK_PX } from "./sizes-px.ts";
import { wrapText } from "./wrap-text.ts";

/** Height of a row of small text. Units: px. */
export const ROW_PX = Math.round(TICK_PX * LINE_HEIGHT + 2);

/** The words of breaks, each in the first row in which it is clear of the others; `topPx` is where its rule begins. */
export interface BreakWords {
  rules: { at: number; topPx: number }[];
  labels: Label[];
  heightPx: number;
}

/** Gives the words of breaks, set in rows from `topPx` on, beside their rules. */
export function placeBreakWords(
  breaks: readonly BreakView[],
  toPx: (at: number) => number,
  topPx: number,
  plot: Pick<Box, "left" | "right">,
): BreakWords {
  const labels: Label[] = [];
  const rules: BreakWords["rules"] = [];
  const rulePx = breaks.map(({ at }) => toPx(at));
  let lowest = topPx;
  for (const [index, { at, label }] of breaks.entries()) {
    const x = rulePx[index]!;
    const lines = wrapText(label, Math.min(180, (plot.right - plot.left) * 0.6), TICK_PX, { maxLines: 3 });
    // A rule that begins above crosses all rows beneath: past the last word it must be crossed. A word of three lines
    // bars six rows at most to another.
    const rows = 6 * labels.length + 1;
    for (let attempt = 0; ; attempt += 1) {
      const mayCross = attempt >= rows;
      const top = topPx + (attempt % rows) * ROW_PX;
      const right: Label = {
        lines,
        xPx: x + 4,
        yPx: baselineBelow(top, TICK_PX),
        anchor: "start",
        sizePx: TICK_PX,
        halo: true,
      };
      const sides = [right, { ...right, xPx: x - 4, anchor: "end" as const }];
      const isClear = (candidate: Label): boolean => {
        const box = boxOf(candidate);
        const crossesRule = rules.some(
          (rule) => rule.topPx < box.bottom && toPx(rule.at) > box.left && toPx(rule.at) < box.right,
        );
        return (mayCross || !crossesRule) && !labels.some((other) => isOverlapping(box, boxOf(other)));
      };
      const inside = sides.filter((side) => {
        const box = boxOf(side);
        return box.left >= 0 && box.right <= plot.right;
      });
      // A word wider than both sides of its rule is moved until it lies in the plot.
      const candidates = inside.length > 0 ? inside : [keepBetween(right, 0, plot.right)];
      const found = candidates.find(isClear);
      if (found) {
        labels.push(found);
        rules.push({ at, topPx: top + 1 });
        lowest = Math.max(lowest, boxOf(found).bottom + 2);
        break;
      }
    }
  }
  return { rules, labels, heightPx: breaks.length === 0 ? 0 : lowest - topPx };
}
