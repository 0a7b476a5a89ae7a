/** Whether one interval lies wholly below another. */
import type { Interval } from "../model/quantity.ts";

/** Gives whether no value of `a` reaches any value of `b` from below; intervals that touch at an excluded end do not meet. */
export function liesBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));
}
