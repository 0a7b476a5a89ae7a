/** Which cells of a series a line may join: its unbroken stretches. */
import { hasBreakBetween } from "./comparability.ts";
import { isNextPeriod } from "./period-shape.ts";
import type { Cell, Series } from "./series.ts";

const isSound = (cell: Cell): boolean =>
  cell.preferred.relation !== null && cell.preferred.status !== "U" && cell.preferred.seriesBreak !== "D";

/**
 * Gives the cells of a series in unbroken stretches, each in order of period; every cell is in exactly one of them,
 * and a cell that nothing joins is a stretch by itself. Stretches go in the order of their first cells.
 *
 * Two cells are joined when they are comparable one year apart, or when they are months, quarters or half-years next to
 * each other with nothing between that forbids a comparison; the nearer of the two is taken. A gap stays
 * a gap. Stretches of different kinds of period may overlap in time (years, and months of one of them).
 *
 * Shape: as many cells out as in.
 */
export function stretches(series: Series): Cell[][] {
  const found: Cell[][] = [];
  const byLast = new Map<Cell, Cell[]>();
  for (const [index, step] of series.steps.entries()) {
    const { cell } = step;
    const before =
      adjacentBefore(series.cells, index) ??
      (step.change && byLast.has(step.change.from) ? step.change.from : undefined);
    const stretch = before ? byLast.get(before) : undefined;
    if (before && stretch) {
      byLast.delete(before);
      stretch.push(cell);
      byLast.set(cell, stretch);
    } else {
      const own = [cell];
      found.push(own);
      byLast.set(cell, own);
    }
  }
  return found;
}

/** Cells go in order of period, so the adjacent one is near; those between are of other kinds. */
function adjacentBefore(cells: readonly Cell[], index: number): Cell | undefined {
  const cell = cells[index]!;
  for (let place = index - 1; place >= 0; place -= 1) {
    const before = cells[place]!;
    if (isNextPeriod(before.period, cell.period)) {
      const isJoined = isSound(before) && isSound(cell) && !hasBreakBetween(cells, before, cell);
      return isJoined ? before : undefined;
    }
  }
  return undefined;
}
