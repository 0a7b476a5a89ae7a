/** Which other prints of a cell cannot be true together with the one that the series takes. */
import type { Observation } from "../model/observation.ts";
import { type Interval, toInterval } from "../model/quantity.ts";
import { liesBelow } from "./lies-below.ts";
import type { Cell } from "./series.ts";

function intervalOf({ low, high, relation }: Observation): Interval | undefined {
  return relation === null ? undefined : toInterval({ low, high, relation });
}

/**
 * Gives the other prints of a cell whose bounds have nothing in common with those of the preferred one, best first.
 *
 * Withheld figures contradict nothing. Prints known to be wrong (`U`) are among them: they differ, and their
 * status says why.
 */
export function conflicts(cell: Cell): Observation[] {
  const preferred = intervalOf(cell.preferred);
  if (!preferred) return [];
  return cell.others.filter((other) => {
    const interval = intervalOf(other);
    return interval !== undefined && (liesBelow(interval, preferred) || liesBelow(preferred, interval));
  });
}
