/** Which prints of one cell cannot be true together. */
import type { Observation } from "../model/observation.ts";
import { type Interval, toInterval } from "../model/quantity.ts";
import { liesBelow } from "./lies-below.ts";
import type { Cell } from "./series.ts";

function intervalOf({ low, high, relation }: Observation): Interval | undefined {
  return relation === null ? undefined : toInterval({ low, high, relation });
}

/** Gives whether no value lies within the bounds of both prints. A withheld figure contradicts nothing. */
export function hasConflict(a: Observation, b: Observation): boolean {
  const [first, second] = [intervalOf(a), intervalOf(b)];
  return (
    first !== undefined && second !== undefined && (liesBelow(first, second) || liesBelow(second, first))
  );
}

/**
 * Gives the other prints of a cell whose bounds have nothing in common with those of the preferred one, best first.
 *
 * Prints known to be wrong (`U`) are among them: they differ, and their status says why.
 */
export function conflicts(cell: Cell): Observation[] {
  return cell.others.filter((other) => hasConflict(cell.preferred, other));
}
