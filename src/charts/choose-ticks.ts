/** Chooses which ticks of an axis are drawn. */
import type { AxisView } from "../views/chart-views.ts";
import { boxOf, keepBetween, type Label } from "./label.ts";
import { textWidth } from "./text-width.ts";

type Tick = AxisView["ticks"][number];

/** More lines than these would be a fence. */
const MOST_GRIDLINES = 10;

/**
 * Gives every n-th tick so that there are at most ten and they stand at least `apartPx` apart.
 *
 * A tick at zero is kept. `lengthPx` is the axis from one end of the domain to the other.
 */
export function chooseGridTicks(axis: AxisView, lengthPx: number, apartPx: number): Tick[] {
  const { ticks } = axis;
  const zero = Math.max(
    0,
    ticks.findIndex((tick) => tick.at === 0),
  );
  const span = Math.abs(axis.domain[1] - axis.domain[0]) || 1;
  for (let step = 1; step < ticks.length; step += 1) {
    const chosen = ticks.filter((_, index) => (index - zero) % step === 0);
    const nearest = Math.min(
      ...chosen.slice(1).map((tick, index) => (Math.abs(tick.at - chosen[index]!.at) / span) * lengthPx),
    );
    if (chosen.length <= MOST_GRIDLINES && nearest >= apartPx) return chosen;
  }
  return ticks.slice(zero, zero + 1);
}

/**
 * Gives the labels of a horizontal axis that fit beside each other, counted from the last, always with the first and last.
 *
 * Labels stay between the two edges: those at the ends move inwards.
 */
export function chooseTickLabels(
  ticks: readonly Tick[],
  toPx: (at: number) => number,
  place: { yPx: number; sizePx: number; leftPx: number; rightPx: number },
): Label[] {
  const gapPx = place.sizePx * 0.6;
  const labels = ticks.map((tick): Label => {
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
  const isClear = (a: Label, b: Label): boolean => boxOf(a).right + gapPx <= boxOf(b).left;
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
