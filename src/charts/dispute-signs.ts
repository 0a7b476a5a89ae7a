/** Sets a small sign at figures that another report contradicts. */
import { intervalBox } from "./figure-marks.ts";
import { type Box, boxOf, keepBetween, type Label } from "./label.ts";
import { findPlace, labelBeside } from "./place-label.ts";
import type { PrintRoom } from "./place-prints.ts";
import type { PlacedSeries } from "./place-series.ts";
import { TICK_PX } from "./sizes-px.ts";

/** How far above its mark a sign may stand: as near as it can. Units: px. */
const REACHES_PX = [1, 7, 13, 19];

/**
 * Gives a sign for each disputed figure of the series: above its mark, or below where something stands above.
 *
 * A sign would rather cross a line than be missing; on another text it never stands. `texts` are the boxes of those.
 * Series of the background and withheld figures have none.
 */
export function placeDisputeSigns(
  placed: readonly PlacedSeries[],
  texts: readonly Box[],
  { taken, ruleBoxes, room }: PrintRoom,
): Label[] {
  const signs: Label[] = [];
  const own: Box[] = [];
  for (const { series, intervals } of placed.filter(({ style }) => !style.quiet)) {
    for (const [index, mark] of series.marks.entries()) {
      const interval = intervals[index];
      if (!mark.isDisputed || !interval) continue;
      const box = intervalBox(interval, false);
      const middle = (box.top + box.bottom) / 2;
      const blank: Label = {
        lines: ["≠"],
        xPx: 0,
        yPx: 0,
        anchor: "middle",
        sizePx: TICK_PX,
        quiet: true,
        halo: true,
      };
      const candidates = (["above", "below"] as const).flatMap((side) =>
        REACHES_PX.map((reach) =>
          keepBetween(
            labelBeside(blank, side, interval.alongPx, middle, (box.bottom - box.top) / 2 + reach),
            room.left,
            room.right,
          ),
        ),
      );
      const found =
        findPlace(candidates, [...taken, ...ruleBoxes, ...own], room) ??
        findPlace(candidates, [...taken, ...own], room) ??
        findPlace(candidates, [...texts, ...own], room);
      if (!found) continue;
      signs.push(found);
      own.push(boxOf(found));
    }
  }
  return signs;
}
