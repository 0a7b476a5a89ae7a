/** Whether one print lies below another whatever their bounds allow. */
import type { Observation } from "../model/observation.ts";
import { type Interval, toInterval } from "../model/quantity.ts";

type Bounds = Pick<Observation, "low" | "high" | "relation">;

const intervalOf = ({ low, high, relation }: Bounds): Interval =>
  toInterval({ low, high, relation: relation ?? "eq" });

/** Gives whether no value that `a` allows reaches a value that `b` allows. A withheld print allows every value. */
export function isSurelyBelow(a: Bounds, b: Bounds): boolean {
  if (a.high === null || b.low === null) return false;
  if (a.high !== b.low) return a.high < b.low;
  return intervalOf(a).highOpen || intervalOf(b).lowOpen;
}
