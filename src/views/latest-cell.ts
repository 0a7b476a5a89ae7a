/** The latest figure of a series. */
import type { Cell, Series } from "../series/series.ts";

const endOf = ({ period }: Cell): string => period.end || period.start || "";

const isLong = ({ period }: Cell): boolean => period.kind === "span" || period.kind === "open";

/**
 * Gives the cell that ends last among those with a number that is not known to be wrong; the longer period where two end
 * together, but a span over years only where nothing else is there. A series without such a number gives its last cell.
 */
export function latestCell(series: Series): Cell {
  let latest: Cell | undefined;
  for (const cell of series.cells) {
    if (cell.preferred.relation === null || cell.preferred.status === "U") continue;
    if (
      !latest ||
      (isLong(latest) && !isLong(cell)) ||
      (isLong(latest) === isLong(cell) && endOf(cell) > endOf(latest))
    )
      latest = cell;
  }
  const last = latest ?? series.cells.at(-1);
  if (!last) throw new RangeError("Cannot give the latest cell of a series without cells");
  return last;
}
