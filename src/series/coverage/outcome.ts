/** What a report does with a figure that it mentions: prints it, prints only bounds of it, or withholds it. */
import type { Observation } from "../../model/observation.ts";

/** From most to least told. */
export const OUTCOMES = ["printed", "bounded", "withheld"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * Gives the outcome of a figure.
 *
 * `printed`: a single number, exact or rounded to its last digit. `bounded`: a number with a modifier (余, 超过, 以上, 约 …), a bare
 * fraction or a range, which bounds the value by convention or by the letter. `withheld`: status `Q`. A print known to be wrong (`U`) is
 * what its form says.
 */
export function outcomeOf({
  value,
  relation,
  boundBasis,
}: Pick<Observation, "value" | "relation" | "boundBasis">): Outcome {
  if (relation === null) return "withheld";
  return value !== null && (boundBasis === "exact" || boundBasis === "rounding") ? "printed" : "bounded";
}
