/** Sets the prints of single figures beside their marks. */
import { intervalBox } from "./figure-marks.ts";
import { type Box, boxOf, keepBetween, type Label } from "./label.ts";
import { findPlace, labelBeside, type Side } from "./place-label.ts";
import type { PlacedSeries } from "./place-series.ts";
import { DOT_PX, TICK_PX } from "./sizes-px.ts";
import { wrapText } from "./wrap-text.ts";

const SIDES: readonly Side[] = [
  "above",
  "below",
  "above-right",
  "above-left",
  "below-right",
  "below-left",
  "right",
  "left",
];

/** What prints keep clear of: all that is drawn always, the rules of breaks if they can; they stay in the room. */
export interface PrintRoom {
  taken: readonly Box[];
  ruleBoxes: readonly Box[];
  room: Box;
}

/** Gives the prints of some figures of a series, as many as have room beside their marks. */
export function placePrints(
  { series, intervals }: PlacedSeries,
  indices: readonly number[],
  { taken, ruleBoxes, room }: PrintRoom,
): Label[] {
  const labels: Label[] = [];
  const boxes = [...taken];
  for (const index of indices) {
    const interval = intervals[index];
    const mark = series.marks[index];
    if (!interval || !mark || mark.printed === "") continue;
    const box = intervalBox(interval, false);
    const middle = (box.top + box.bottom) / 2;
    const value = interval.valuePx ?? middle;
    const blank: Label = {
      lines: wrapText(mark.printed, 150, TICK_PX, { maxLines: 2 }),
      xPx: 0,
      yPx: 0,
      anchor: "middle",
      sizePx: TICK_PX,
      halo: true,
    };
    const candidates = SIDES.flatMap((side) => {
      const isAside = side === "right" || side === "left";
      const label = isAside
        ? labelBeside(blank, side, interval.alongPx, value, DOT_PX + 3)
        : labelBeside(blank, side, interval.alongPx, middle, (box.bottom - box.top) / 2 + 2);
      return [label, keepBetween(label, room.left, room.right)];
    });
    const found = findPlace(candidates, [...boxes, ...ruleBoxes], room) ?? findPlace(candidates, boxes, room);
    if (!found) continue;
    labels.push(found);
    boxes.push(boxOf(found));
  }
  return labels;
}
