/** Sets the prints of single figures beside their marks. */
import { type Label, setLabel } from "./label.ts";
import { placeBeside, type Side, type Surroundings } from "./place-label.ts";
import type { PlacedSeries } from "./place-series.ts";
import { TICK_PX } from "./sizes-px.ts";
import { wrapText } from "./wrap-text.ts";

const SIDES: readonly Side[] = [
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [1, 0],
  [-1, 0],
];

/** How far from its mark a print may stand: further where a rule would cross it. Units: px. */
const GAPS_PX = [2, 10];

/** Gives the prints of some figures of a series, as many as have room beside their marks, and takes that room. */
export function placePrints(
  { series, intervals }: PlacedSeries,
  indices: readonly number[],
  around: Surroundings,
): Label[] {
  return indices.flatMap((index) => {
    const interval = intervals[index];
    const { printed } = series.marks[index]!;
    if (!interval || printed === "") return [];
    const lines = wrapText(printed, 150, TICK_PX, { maxLines: 2 });
    return placeBeside(setLabel(lines, TICK_PX, 0, 0, { halo: true }), interval, SIDES, GAPS_PX, around);
  });
}
