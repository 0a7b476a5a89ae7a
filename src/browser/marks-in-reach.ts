/** Which mark is meant: the nearest to a pointer, and the next one in the direction of a key. */

/** A mark on the screen, with the series and the time that it stands for. Units: px. */
export interface ReachedMark {
  id: string;
  xPx: number;
  yPx: number;
  series: string;
  at: number;
}

/** The keys that lead from mark to mark. */
export type MarkKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";

/** Gives the mark that is nearest to a place; of equal ones the first. */
export function findNearestMark<Mark extends ReachedMark>(
  marks: readonly Mark[],
  xPx: number,
  yPx: number,
): Mark | undefined {
  return leastOf(marks, (mark) => Math.hypot(mark.xPx - xPx, mark.yPx - yPx));
}

/**
 * Gives the mark that a key leads to; `undefined` at an edge.
 *
 * Left and right go along a series by time, up and down to another series at the nearest time, Home and End to the ends of
 * the series. Where every mark is a series of its own (a ranking, a map), all four go to the nearest on that side.
 * The first key goes to the last mark of the first series.
 */
export function findNextMark<Mark extends ReachedMark>(
  marks: readonly Mark[],
  current: Mark | undefined,
  key: MarkKey,
): Mark | undefined {
  const series = new Set(marks.map((mark) => mark.series));
  const isSpread = series.size === marks.length && marks.length > 1;
  const alongOf = (name: string | undefined): Mark[] =>
    (isSpread ? [...marks] : marks.filter((mark) => mark.series === name)).sort((a, b) =>
      isSpread ? a.yPx - b.yPx || a.xPx - b.xPx : a.at - b.at,
    );
  if (!current) return alongOf(marks[0]?.series).at(isSpread || key === "Home" ? 0 : -1);
  const along = alongOf(current.series);
  const place = along.indexOf(current);
  const isBack = key === "ArrowLeft" || key === "ArrowUp";
  const isAcross = key === "ArrowUp" || key === "ArrowDown";
  if (key === "Home") return along[0];
  if (key === "End") return along.at(-1);
  if (isSpread) {
    const ahead = (mark: Mark): number =>
      (isAcross ? mark.yPx - current.yPx : mark.xPx - current.xPx) * (isBack ? -1 : 1);
    const aside = (mark: Mark): number =>
      Math.abs(isAcross ? mark.xPx - current.xPx : mark.yPx - current.yPx);
    return leastOf(
      // Rows and columns of a map are pixels apart, so one pixel beside is no step ahead.
      marks.filter((mark) => ahead(mark) > 1),
      (mark) => ahead(mark) + 2 * aside(mark),
    );
  }
  if (!isAcross) return along[place + (isBack ? -1 : 1)];
  // Of every other series the mark nearest in time; from top to bottom, so that each of them is reached.
  const across = [...series]
    .map((name) =>
      name === current.series
        ? current
        : leastOf(
            marks.filter((mark) => mark.series === name),
            (mark) => Math.abs(mark.at - current.at),
          )!,
    )
    .sort((a, b) => a.yPx - b.yPx);
  return across[across.indexOf(current) + (isBack ? -1 : 1)];
}

function leastOf<Mark>(marks: readonly Mark[], costOf: (mark: Mark) => number): Mark | undefined {
  let least: Mark | undefined;
  let leastCost = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const cost = costOf(mark);
    if (cost < leastCost) [least, leastCost] = [mark, cost];
  }
  return least;
}
