/** Finds room for a short text beside a mark. */
import { type Box, boxOf, isOverlapping, isWithin, type Label, linesHeight, linesWidth } from "./label.ts";

/** Side of the mark on which a text may stand. */
export type Side =
  | "above"
  | "below"
  | "right"
  | "left"
  | "above-right"
  | "above-left"
  | "below-right"
  | "below-left";

/** Gives the label moved to a side of a mark, which reaches `reachPx` from its middle. */
export function labelBeside(label: Label, side: Side, xPx: number, yPx: number, reachPx: number): Label {
  const [vertical, horizontal] = side.includes("-") ? side.split("-") : [side, side];
  const height = linesHeight(label.lines.length, label.sizePx);
  const top =
    vertical === "above" ? yPx - reachPx - height : vertical === "below" ? yPx + reachPx : yPx - height / 2;
  const anchor = horizontal === "right" ? "start" : horizontal === "left" ? "end" : "middle";
  const isAside = side === "right" || side === "left";
  const shift = horizontal === "right" ? 1 : horizontal === "left" ? -1 : 0;
  return {
    ...label,
    anchor,
    xPx:
      xPx + shift * (isAside ? reachPx + 2 : -Math.min(reachPx, linesWidth(label.lines, label.sizePx) / 2)),
    yPx: top + 0.9 * label.sizePx,
  };
}

/** Gives the first of the labels that lies within the frame and clear of all that is taken; else `undefined`. */
export function findPlace(
  candidates: readonly Label[],
  taken: readonly Box[],
  frame: Box,
): Label | undefined {
  return candidates.find((label) => {
    const box = boxOf(label);
    return isWithin(box, frame) && !taken.some((other) => isOverlapping(box, other));
  });
}
