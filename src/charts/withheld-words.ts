/** Sets the word for withheld figures beneath a plot. */
import { baselineBelow, boxOf, keepBetween, type Label } from "./label.ts";
import { TICK_PX } from "./sizes-px.ts";

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
