/** Sets the texts inside a plot: words of breaks, of withheld figures, and the prints of single figures. */
import type { BreakView } from "../views/chart-views.ts";
import { intervalBox } from "./figure-marks.ts";
import {
  type Box,
  baselineBelow,
  boxOf,
  isOverlapping,
  keepBetween,
  type Label,
  LINE_HEIGHT,
} from "./label.ts";
import type { PlacedSeries } from "./level-layout.ts";
import { findPlace, labelBeside, type Side } from "./place-label.ts";
import { DOT_PX, TICK_PX } from "./theme.ts";
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

/** Gives the word for withheld figures under as many of their ticks as it fits; ticks are always drawn. */
export function placeWithheldWords(
  placesPx: readonly number[],
  word: string,
  topPx: number,
  widthPx: number,
): Label[] {
  const labels: Label[] = [];
  for (const xPx of [...placesPx].sort((a, b) => a - b)) {
    const label = keepBetween(
      {
        lines: [word],
        xPx,
        yPx: baselineBelow(topPx, TICK_PX),
        anchor: "middle",
        sizePx: TICK_PX,
        quiet: true,
      },
      0,
      widthPx,
    );
    const previous = labels.at(-1);
    if (!previous || boxOf(previous).right + 5 <= boxOf(label).left) labels.push(label);
  }
  return labels;
}

/** Distance between the places along a line at which texts keep clear of it. Units: px. */
const LINE_STEP_PX = 5;

/** Gives the boxes that a series takes: its dots, its bars, and its line in short steps. */
export function seriesBoxes({ series, intervals }: PlacedSeries): Box[] {
  const boxes: Box[] = [];
  for (const [index, interval] of intervals.entries()) {
    if (!interval) continue;
    boxes.push(intervalBox(interval, false));
    const before = index === 0 ? null : intervals[index - 1];
    if (!series.marks[index]!.joined || !before || before.valuePx === null || interval.valuePx === null)
      continue;
    const [dx, dy] = [interval.alongPx - before.alongPx, interval.valuePx - before.valuePx];
    const steps = Math.ceil(Math.hypot(dx, dy) / LINE_STEP_PX);
    for (let step = 1; step < steps; step += 1) {
      const [x, y] = [before.alongPx + (dx * step) / steps, before.valuePx + (dy * step) / steps];
      boxes.push({ left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 });
    }
  }
  return boxes;
}

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
