/** Chooses which ticks of an axis are drawn. */
import type { AxisView } from "./chart-views.ts";
import { boxOf, keepBetween, type Label } from "./label.ts";
import { textWidth } from "./text-width.ts";

type Tick = AxisView["ticks"][number];

/** More lines than these would be a fence. */
const MOST_GRIDLINES = 10;

/** Gives every n-th of a list for n from 1 on, so that one at zero, else the first, is always among them. */
function everyNth<T>(ticks: readonly T[], isZero: (tick: T) => boolean): T[][] {
  const zero = Math.max(0, ticks.findIndex(isZero));
  return ticks.slice(1).map((_, index) => ticks.filter((_tick, place) => (place - zero) % (index + 1) === 0));
}

/**
 * Gives every n-th tick so that there are at most ten and they stand at least `apartPx` apart.
 *
 * A tick at zero is kept. Where a wider step keeps the ends of the axis too, and at least three lines, it is taken, so
 * that no figure lies beyond the last number. `lengthPx` is the axis from one end of the domain to the other.
 */
export function chooseGridTicks(axis: AxisView, lengthPx: number, apartPx: number): Tick[] {
  const { ticks } = axis;
  const span = Math.abs(axis.domain[1] - axis.domain[0]) || 1;
  const fitting = everyNth(ticks, ({ at }) => at === 0).filter((chosen) => {
    const steps = chosen.slice(1).map((tick, index) => Math.abs(tick.at - chosen[index]!.at));
    return chosen.length <= MOST_GRIDLINES && (Math.min(...steps) / span) * lengthPx >= apartPx;
  });
  const reaching = fitting.filter((chosen) => chosen.length > 2 && chosen.at(-1) === ticks.at(-1));
  const both = reaching.find((chosen) => chosen[0] === ticks[0]);
  return (
    both ?? reaching[0] ?? fitting[0] ?? ticks.filter(({ at }, index) => at === 0 || index === 0).slice(-1)
  );
}

/** Where the labels of a horizontal axis stand, and between which edges. */
interface LabelPlace {
  yPx: number;
  sizePx: number;
  leftPx: number;
  rightPx: number;
}

/** Says whether two neighbours leave a gap that keeps them apart for the eye. */
function isClear(a: Label, b: Label): boolean {
  return boxOf(a).right + a.sizePx * 0.6 <= boxOf(b).left;
}

function placeTickLabels(ticks: readonly Tick[], toPx: (at: number) => number, place: LabelPlace): Label[] {
  return ticks.map((tick): Label => {
    const centred: Label = {
      lines: [tick.label],
      xPx: toPx(tick.at),
      yPx: place.yPx,
      anchor: "middle",
      sizePx: place.sizePx,
      quiet: true,
    };
    return keepBetween(centred, place.leftPx, place.rightPx);
  });
}

/**
 * Gives the labels of a horizontal axis of values that fit beside each other: every n-th, counted from zero, so that
 * the steps between them are even.
 */
export function chooseEvenTickLabels(
  ticks: readonly Tick[],
  toPx: (at: number) => number,
  place: LabelPlace,
): Label[] {
  const labels = placeTickLabels(ticks, toPx, place);
  const atOf = new Map(labels.map((label, index) => [label, ticks[index]!.at]));
  const found = everyNth(labels, (label) => atOf.get(label) === 0).find((chosen) =>
    chosen.every((label, index) => index === 0 || isClear(chosen[index - 1]!, label)),
  );
  return found ?? labels.filter((label, index) => atOf.get(label) === 0 || index === 0).slice(-1);
}

/**
 * Gives the labels of a horizontal axis that fit beside each other, counted from the last, always with the first and last.
 *
 * Labels stay between the two edges: those at the ends move inwards.
 */
export function chooseTickLabels(
  ticks: readonly Tick[],
  toPx: (at: number) => number,
  place: LabelPlace,
): Label[] {
  const labels = placeTickLabels(ticks, toPx, place);
  const last = labels.length - 1;
  if (last < 1) return labels;
  for (let step = 1; step < last; step += 1) {
    let chosen = labels.filter((_, index) => index > 0 && (last - index) % step === 0);
    // The first stands whatever the step; its neighbour gives way.
    while (chosen.length > 1 && !isClear(labels[0]!, chosen[0]!)) chosen = chosen.slice(1);
    chosen = [labels[0]!, ...chosen];
    if (chosen.every((label, index) => index === 0 || isClear(chosen[index - 1]!, label))) return chosen;
  }
  const ends = [labels[0]!, labels[last]!];
  if (isClear(ends[0]!, ends[1]!)) return ends;
  // Two long labels on a short axis: one under the other.
  return [ends[0]!, { ...ends[1]!, yPx: place.yPx + place.sizePx * 1.2 }];
}

/** Gives the width of the widest label. */
export function widestTick(ticks: readonly Tick[], sizePx: number): number {
  return Math.max(0, ...ticks.map((tick) => textWidth(tick.label, sizePx)));
}
