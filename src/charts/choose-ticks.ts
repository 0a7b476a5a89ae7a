/** Chooses which ticks of an axis are drawn. */
import type { AxisView } from "./chart-views.ts";
import { boxOf, keepBetween, type Label } from "./label.ts";
import type { LinearScale } from "./linear-scale.ts";
import { TICK_PX } from "./sizes-px.ts";

type Tick = AxisView["ticks"][number];

/** More lines than these would be a fence. */
const MOST_GRIDLINES = 10;

/** Gives every n-th of a list for n from 1 on, so that the one at `kept`, else the first, is always among them. */
function everyNth(ticks: readonly Tick[], kept: number): Tick[][] {
  const start = Math.max(
    0,
    ticks.findIndex(({ at }) => at === kept),
  );
  return ticks.map((_, index) => ticks.filter((_tick, place) => (place - start) % (index + 1) === 0));
}

/**
 * Gives every n-th tick so that there are at most ten and they stand at least `apartPx` apart.
 *
 * A tick at `kept` stays. Where a wider step keeps the ends of the axis too, and at least three lines, it is taken, so
 * that no figure lies beyond the last number. With room for none but one, that is the one kept.
 */
export function chooseGridTicks(
  ticks: readonly Tick[],
  toPx: LinearScale,
  apartPx: number,
  kept = 0,
): Tick[] {
  const all = everyNth(ticks, kept);
  const fitting = all.filter(
    (chosen) =>
      chosen.length <= MOST_GRIDLINES &&
      chosen.every(
        (tick, index) => index === 0 || Math.abs(toPx(tick.at) - toPx(chosen[index - 1]!.at)) >= apartPx,
      ),
  );
  const reaching = fitting.filter((chosen) => chosen.length > 2 && chosen.at(-1) === ticks.at(-1));
  return reaching.find((chosen) => chosen[0] === ticks[0]) ?? reaching[0] ?? fitting[0] ?? all.at(-1) ?? [];
}

/** Where the labels of a horizontal axis stand, and between which edges. */
export interface TickPlace {
  yPx: number;
  leftPx: number;
  rightPx: number;
}

/** Gives the labels of ticks under their places, those at the ends moved between the edges. */
function placeTicks(
  ticks: readonly Tick[],
  toPx: (at: number) => number,
  { yPx, leftPx, rightPx }: TickPlace,
): Label[] {
  return ticks.map(({ at, label }) =>
    keepBetween(
      { lines: [label], xPx: toPx(at), yPx, anchor: "middle", sizePx: TICK_PX, quiet: true },
      leftPx,
      rightPx,
    ),
  );
}

/** Says whether neighbours leave gaps that keep them apart for the eye. */
function areClear(labels: readonly Label[]): boolean {
  return labels.every((label, index) => {
    const before = labels[index - 1];
    return !before || boxOf(before).right + TICK_PX * 0.6 <= boxOf(label).left;
  });
}

/**
 * Gives the labels of a horizontal axis of values that fit beside each other: every n-th, counted from zero, so that
 * the steps between them are even.
 */
export function chooseEvenTickLabels(
  ticks: readonly Tick[],
  toPx: (at: number) => number,
  place: TickPlace,
): Label[] {
  return (
    everyNth(ticks, 0)
      .map((chosen) => placeTicks(chosen, toPx, place))
      .find(areClear) ?? []
  );
}

/**
 * Gives the labels of a horizontal axis that fit beside each other, counted from the last, always with the first and last.
 *
 * Labels stay between the two edges: those at the ends move inwards.
 */
export function chooseTickLabels(
  ticks: readonly Tick[],
  toPx: (at: number) => number,
  place: TickPlace,
): Label[] {
  const labels = placeTicks(ticks, toPx, place);
  const last = labels.length - 1;
  if (last < 1) return labels;
  for (let step = 1; step <= last; step += 1) {
    // The first stands whatever the step; its neighbour gives way.
    const chosen = labels.filter(
      (label, index) => index === 0 || ((last - index) % step === 0 && areClear([labels[0]!, label])),
    );
    if (chosen.at(-1) === labels[last] && areClear(chosen)) return chosen;
  }
  // Two long labels on a short axis: one under the other.
  return [labels[0]!, { ...labels[last]!, yPx: place.yPx + TICK_PX * 1.2 }];
}
