/** Sets a small sign at figures that another report contradicts. */
import { type Label, setLabel } from "./label.ts";
import { placeBeside, type Side, type Surroundings } from "./place-label.ts";
import type { PlacedSeries } from "./place-series.ts";
import { TICK_PX } from "./sizes-px.ts";

const SIGN = setLabel(["≠"], TICK_PX, 0, 0, { quiet: true, halo: true });
const ABOVE_OR_BELOW: readonly Side[] = [
  [0, -1],
  [0, 1],
];

/** How far from its mark a sign may stand: as near as it can. Units: px. */
const GAPS_PX = [1, 7, 13, 19];

/** Gives a sign for each disputed figure of the series, but not for series of the background and withheld figures. */
export function placeDisputeSigns(placed: readonly PlacedSeries[], around: Surroundings): Label[] {
  return placed.flatMap(({ series, style, intervals }) =>
    series.marks.flatMap(({ isDisputed }, index) => {
      const interval = intervals[index];
      return isDisputed && interval && !style.quiet
        ? placeBeside(SIGN, interval, ABOVE_OR_BELOW, GAPS_PX, around)
        : [];
    }),
  );
}
