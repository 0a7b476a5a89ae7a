/** A quantity: a printed number together with what the print allows the true value to be. */
import type { BoundBasis, Relation } from "./codes.ts";

/**
 * A number as a print gives it, in base units (万 and 亿 multiplied out).
 *
 * `value` is `null` for a range, which prints no single number. `low` and `high` bound the true value; `null` means
 * that the print gives no bound on that side. The end at the printed number is excluded where the relation is
 * `gt` (low) or `lt` (high); every other end is included.
 */
export interface Quantity {
  value: number | null;
  low: number | null;
  high: number | null;
  relation: Relation;
  basis: BoundBasis;
}

/** A closed, half-open or unbounded interval; `null` is no bound. */
export interface Interval {
  low: number | null;
  high: number | null;
  lowOpen: boolean;
  highOpen: boolean;
}

/** Gives the interval in which a quantity's true value lies. An end without a bound counts as open. */
export function toInterval(quantity: Pick<Quantity, "low" | "high" | "relation">): Interval {
  return {
    low: quantity.low,
    high: quantity.high,
    lowOpen: quantity.low === null || quantity.relation === "gt",
    highOpen: quantity.high === null || quantity.relation === "lt",
  };
}
