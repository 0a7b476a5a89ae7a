/** Finds room for a short text beside a mark. */
import { type Interval, intervalBox, placeOf } from "./figure-marks.ts";
import { type Box, boxOf, isOverlapping, isWithin, keepBetween, type Label, linesHeight } from "./label.ts";

/** Side of the mark on which a text may stand: to the left (-1), in its middle or to the right, and above (-1) to below. */
export type Side = readonly [horizontal: -1 | 0 | 1, vertical: -1 | 0 | 1];

/** Where texts may stand, and what is on the page already. */
export interface Surroundings {
  room: Box;
  /** Boxes to keep clear of: the first list where there is other room, else the next; the last must be kept clear of. */
  taken: readonly Box[][];
}

/** Gives the label moved to a side of a mark, which reaches `reachPx` from its middle. */
export function labelBeside(
  label: Label,
  [horizontal, vertical]: Side,
  xPx: number,
  yPx: number,
  reachPx: number,
): Label {
  const height = linesHeight(label.lines.length, label.sizePx);
  const box = boxOf(label);
  const top = vertical === 0 ? yPx - height / 2 : vertical < 0 ? yPx - reachPx - height : yPx + reachPx;
  const shift = vertical === 0 ? reachPx + 2 : -Math.min(reachPx, (box.right - box.left) / 2);
  return {
    ...label,
    anchor: horizontal === 0 ? "middle" : horizontal < 0 ? "end" : "start",
    xPx: xPx + horizontal * shift,
    yPx: top + (label.yPx - box.top),
  };
}

/** Gives the first of the labels that lies within the room and clear of all that is taken; else `undefined`. */
export function findPlace(candidates: readonly Label[], taken: readonly Box[], room: Box): Label | undefined {
  return candidates.find((label) => {
    const box = boxOf(label);
    return isWithin(box, room) && !taken.some((other) => isOverlapping(box, other));
  });
}

/**
 * Gives the label beside an interval where it finds room, moved into it sideways, and takes that room; else nothing. It
 * tries one gap after the other, and with each one side after the other.
 */
export function placeBeside(
  label: Label,
  interval: Interval,
  sides: readonly Side[],
  gapsPx: readonly number[],
  { taken, room }: Surroundings,
): Label[] {
  const { left, right, top, bottom } = intervalBox(interval);
  const middle = (top + bottom) / 2;
  // Nearest first, on whichever side.
  const candidates = gapsPx.flatMap((gap) =>
    sides.map((side) => {
      const [yPx, reach] = side[1] === 0 ? [placeOf(interval), right - left] : [middle, bottom - top];
      return keepBetween(
        labelBeside(label, side, interval.alongPx, yPx, reach / 2 + gap),
        room.left,
        room.right,
      );
    }),
  );
  for (const boxes of taken) {
    const found = findPlace(candidates, boxes, room);
    if (!found) continue;
    for (const all of taken) all.push(boxOf(found));
    return [found];
  }
  return [];
}
