/** The arithmetic of the rules: what the levels give, as a range. */
import type { Observation } from "../../model/observation.ts";
import type { Operand, OperandRole } from "./claim.ts";
import {
  addRanges,
  divideRanges,
  isZeroRange,
  type Range,
  scaleRange,
  shiftRange,
  subtractRanges,
} from "./range.ts";

/** How the operands of a rule go together. A share is a ratio times a hundred. */
export type Arithmetic = "change" | "growth_rate" | "multiple" | "ratio" | "share" | "sum";

/**
 * Gives what the operands give, each of them read by `take`; `null` where that divides by zero.
 *
 * Change: later - base. Growth: (later / base - 1) × 100. Multiple: later / base. Ratio: the numerators added up over the
 * denominators added up; a share, times 100. Sum: the terms added up. Ends that do not end are cut outward at `places`
 * decimal places.
 *
 * Units: change and sum in the unit of the levels, growth and share in percent.
 */
export function workOut(
  arithmetic: Arithmetic,
  operands: readonly Operand[],
  take: (observation: Observation) => Range,
  places: number,
): Range | null {
  const totalOf = (role: OperandRole): Range =>
    addRanges(
      operands.filter((operand) => operand.role === role).map(({ observation }) => take(observation)),
    );
  const divide = (above: OperandRole, below: OperandRole, factor: number): Range | null => {
    const divisor = totalOf(below);
    return isZeroRange(divisor) ? null : divideRanges(scaleRange(totalOf(above), factor), divisor, places);
  };
  switch (arithmetic) {
    case "sum":
      return totalOf("term");
    case "change":
      return subtractRanges(totalOf("later"), totalOf("base"));
    case "multiple":
      return divide("later", "base", 1);
    case "ratio":
      return divide("numerator", "denominator", 1);
    case "share":
      return divide("numerator", "denominator", 100);
    case "growth_rate": {
      const percent = divide("later", "base", 100);
      return percent && shiftRange(percent, -100);
    }
  }
}
