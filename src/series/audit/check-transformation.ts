/** Works a printed change, growth rate or multiple out again from the levels that reports print. */
import type { Transformation } from "../../model/codes.ts";
import type { Observation } from "../../model/observation.ts";
import { hasBreakBetween } from "../comparability.ts";
import type { Claim, Operand, OperandRole } from "./claim.ts";
import { judge } from "./judge.ts";
import type { FindCell, FoundCell } from "./level-index.ts";
import { takeLevel } from "./take-level.ts";

const hasMark = (mark: "B" | "D", ...marked: readonly Observation[]): boolean =>
  marked.some(({ seriesBreak }) => seriesBreak === mark);

/** A break marked on the claim or on the print that it takes counts as one on the later level. */
function isAcrossBreak(figure: Observation, later: FoundCell, base: FoundCell, taken: Observation): boolean {
  return hasMark("B", figure, taken) || hasBreakBetween(later.series.cells, base.cell, later.cell);
}

/**
 * Gives the claim of a figure with a transformation, whatever its status.
 *
 * `basePeriod` is the one that the figure names or, where it names none, the one a year before. A withheld figure is `withheld`
 * whatever else is missing. The other reasons go in the order of the list; definitions are those of the two prints taken and of
 * the claim itself.
 */
export function checkTransformation(
  figure: Observation,
  transformation: Exclude<Transformation, "">,
  yearBeforeOf: (period: string) => string,
  findCell: FindCell,
): Claim {
  const { indicator, breakdown, area, period } = figure;
  const basePeriod = figure.basePeriod || yearBeforeOf(period);
  const later = findCell({ indicator, breakdown, area, period });
  const base = findCell({ indicator, breakdown, area, period: basePeriod });
  const operandOf = (role: OperandRole, found: FoundCell | undefined): Operand[] =>
    found ? [{ role, observation: takeLevel(found.cell, figure) }] : [];
  const [laterLevel, baseLevel] = [operandOf("later", later), operandOf("base", base)];
  const operands = [...laterLevel, ...baseLevel];
  const claim = {
    figure,
    rule: transformation,
    operands,
    basePeriod,
    printed: { low: figure.low, high: figure.high },
  };
  const unchecked = (reason: Claim["reason"]): Claim => ({
    ...claim,
    worked: null,
    verdict: "cannot_check",
    reason,
  });
  if (figure.relation === null) return unchecked("withheld");
  if (period === "" || basePeriod === "") return unchecked("no_period");
  if (operands.some(({ observation }) => observation.relation === null)) return unchecked("withheld");
  if (!later) return unchecked("level_not_printed");
  if (!base) return unchecked("base_not_printed");
  const taken = operands.map(({ observation }) => observation);
  if (isAcrossBreak(figure, later, base, taken[0]!)) return unchecked("break");
  if (hasMark("D", figure, ...taken)) return unchecked("definition");
  return { ...claim, ...judge(figure, transformation, operands) };
}
