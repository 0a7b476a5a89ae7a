/** Sets the word for withheld figures beneath a plot. */
import { boxOf, keepBetween, type Label, setLabel } from "./label.ts";
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
    const centred = setLabel([word], TICK_PX, xPx, topPx, { anchor: "middle", quiet: true });
    const label = keepBetween(centred, 0, widthPx);
    const before = labels.at(-1);
    if (!before || boxOf(before).right + 5 <= boxOf(label).left) labels.push(label);
  }
  return labels;
}
