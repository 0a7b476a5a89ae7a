/** Which print of a level a claim is held against: that of its own report first, then the one that the series prefers. */
import type { Observation } from "../../model/observation.ts";
import type { Cell } from "../series.ts";

/** How far apart two places in one report lie; infinite where that cannot be told. */
function distanceOf(a: string, b: string): number {
  if (a === b) return 0;
  const [, kindA, numberA] = /^([A-Za-z])(\d+)$/.exec(a) ?? [];
  const [, kindB, numberB] = /^([A-Za-z])(\d+)$/.exec(b) ?? [];
  const isSameKind = kindA !== undefined && kindA === kindB;
  return isSameKind ? Math.abs(Number(numberA) - Number(numberB)) : Number.POSITIVE_INFINITY;
}

/** Infinite less infinite is no number, which is no order either. */
const compareDistance = (a: number, b: number): number => (a === b ? 0 : a - b);

/**
 * Gives the print of a cell that a claim takes.
 *
 * Its own report's first; where that prints the cell more than once, the nearest by locator, and of equally near ones the first. Then
 * the print that the series prefers. A number goes before a withheld print, so that a report that withholds a level is held
 * against the one that prints it. What is known to be misprinted (`U`) counts in the claim's own report, whose arithmetic includes its
 * misprints.
 */
export function takeLevel(cell: Cell, figure: Pick<Observation, "source" | "locator">): Observation {
  const { preferred } = cell;
  if (cell.others.length === 0) return preferred;
  const [nearest] = [preferred, ...cell.others]
    .filter(({ source, relation }) => source === figure.source && relation !== null)
    .sort(
      (a, b) =>
        compareDistance(distanceOf(a.locator, figure.locator), distanceOf(b.locator, figure.locator)) ||
        a.line - b.line,
    );
  return nearest ?? preferred;
}
