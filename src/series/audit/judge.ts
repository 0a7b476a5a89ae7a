/** Holds a printed claim against what the printed levels give. */
import type { Observation } from "../../model/observation.ts";
import type { Bounds, Claim, Operand } from "./claim.ts";
import {
  hasOverlap,
  placesOf,
  type Range,
  shiftRange,
  toBounds,
  toCutRange,
  toLiteralRange,
  toRange,
  WORKED_PLACES,
} from "./range.ts";
import { type Arithmetic, workOut } from "./work-out.ts";

/** What is found of a claim whose operands are all there. */
export type Judgement = Pick<Claim, "worked" | "verdict" | "reason">;

const unchecked = (reason: Claim["reason"], worked: Bounds | null = null): Judgement => ({
  worked,
  verdict: "cannot_check",
  reason,
});

/**
 * The same range with a missing end drawn in to the other one: what meets this meets the range wherever its missing end
 * may lie. Without any end there is no such range.
 */
function leastOf({ low, high }: Range): Range | null {
  if (low && high) return { low, high };
  if (low) return { low, high: { at: low.at, isOpen: false } };
  return high && { low: { at: high.at, isOpen: false }, high };
}

/** One way to read a claim: what is added to a multiple, how the printed range is taken, and what is said of it. */
interface ReadingOfClaim {
  increase: 0 | 1;
  reason: Claim["reason"];
}

/**
 * 翻一番 doubles and can be read in no other way. Where the print says that it grew by N times, N+1 times the base is the rule, and N
 * times is often meant; where it does not say, N times is tried first. What fits in the second place only is named.
 */
function readingsOf(arithmetic: Arithmetic, { asPrinted }: Observation): readonly ReadingOfClaim[] {
  const times: ReadingOfClaim = { increase: 0, reason: "" };
  if (arithmetic !== "multiple" || asPrinted.includes("翻")) return [times];
  if (/[增升提]|more|up|rose|grew/i.test(asPrinted))
    return [
      { increase: 1, reason: "" },
      { increase: 0, reason: "read_as_multiple" },
    ];
  return [times, { increase: 1, reason: "read_as_increase" }];
}

/**
 * Gives the verdict on a figure with a number whose operands all have numbers.
 *
 * `agrees` where the ranges of print and levels have a value in common. Else `agrees_truncated` where they have when digits were cut
 * off: those of the claim, or those of the claim and all operands. Else `differs`. A multiple N is tried as N times
 * and as an increase by N times (see readingsOf).
 *
 * `cannot_check` where an operand lacks the bound on which the answer hangs, or has it by convention alone (`unbounded`), is known to be misprinted in another
 * report (`unreliable`), or divides by zero (`zero_base`).
 */
export function judge(figure: Observation, arithmetic: Arithmetic, operands: readonly Operand[]): Judgement {
  const printed = toRange(figure);
  // The quotient is compared exactly as long as it has the places of the print.
  const cut = toCutRange(figure);
  const places = Math.max(WORKED_PLACES, placesOf(printed), placesOf(cut));
  const worked = workOut(arithmetic, operands, toRange, places);
  const bounds = worked && toBounds(worked);
  const isUnreliable = operands.some(
    ({ observation }) => observation.status === "U" && observation.source !== figure.source,
  );
  if (!worked) return unchecked(isUnreliable ? "unreliable" : "zero_base");
  const least = leastOf(worked);
  for (const { increase, reason } of readingsOf(arithmetic, figure)) {
    const claimed = shiftRange(printed, increase);
    const isAgreed = least !== null && hasOverlap(claimed, least);
    if (isAgreed && !isUnreliable) return { worked: bounds, verdict: "agrees", reason };
    const claimedCut = shiftRange(cut, increase);
    const isWithin =
      hasOverlap(claimed, worked) ||
      hasOverlap(claimedCut, worked) ||
      hasOverlap(claimedCut, workOut(arithmetic, operands, toCutRange, places) ?? worked);
    if (isWithin && !isAgreed && !(worked.low && worked.high)) return unchecked("unbounded", bounds);
    if (isUnreliable) return unchecked("unreliable", bounds);
    if (isWithin) return { worked: bounds, verdict: "agrees_truncated", reason };
  }
  // A convention is no proof: where only it keeps the ranges apart, the word of the print leaves the answer open.
  const literal = workOut(arithmetic, operands, toLiteralRange, places);
  if (literal && hasOverlap(toLiteralRange(figure), literal)) return unchecked("unbounded", bounds);
  return { worked: bounds, verdict: "differs", reason: "" };
}
