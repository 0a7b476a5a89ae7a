/** Lets the generated reports claim something of their figures: changes, growth and totals, some right, some not. */
import type { Dataset } from "../../src/model/dataset.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { IdentityMember } from "../../src/model/registry.ts";

const nameOf = ({ indicator, breakdown, area, period }: Observation): string =>
  `${indicator} ${breakdown} ${area} ${period}`;

/** Generated levels are of a year or of its last day. */
const yearBefore = (period: string): string => `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;

/** A claim printed to one place more than the number that it is of, so that most are rounded. */
function claimOf(later: Observation, base: Observation, index: number): Observation {
  const isGrowth = index % 2 === 0;
  const [a, b] = [later.value ?? 0, base.value ?? 0];
  const truth = isGrowth && b !== 0 ? (a / b - 1) * 100 : a - b;
  // One in 49 is off by more than rounding allows.
  const tenths = Math.round(truth * 10) + (index % 49 === 0 ? 1000 + Math.round(10 * a) : 0);
  const isUnknown = later.relation === null || base.relation === null;
  return {
    ...later,
    figureId: `c${later.figureId.slice(1)}`,
    transformation: isGrowth ? "growth_rate" : "change",
    unit: isGrowth ? "percent" : later.unit,
    value: isUnknown ? null : tenths / 10,
    low: isUnknown ? null : (tenths * 10 - 5) / 100,
    high: isUnknown ? null : (tenths * 10 + 5) / 100,
    relation: isUnknown ? null : "eq",
    boundBasis: isUnknown ? null : "rounding",
    status: isUnknown ? "Q" : "A",
  };
}

/**
 * Gives the dataset with a claim to every level whose year before is printed too, and a total of the first two breakdowns for every
 * indicator.
 *
 * Shape: between as many rows and twice as many.
 */
export function addClaims(dataset: Dataset): Dataset {
  const levels = new Map(dataset.observations.map((observation) => [nameOf(observation), observation]));
  const observations = dataset.observations.flatMap((later, index) => {
    const base = levels.get(nameOf({ ...later, period: yearBefore(later.period) }));
    return base ? [later, claimOf(later, base, index)] : [later];
  });
  const [one, two] = dataset.breakdowns;
  const identities = dataset.indicators.flatMap(({ id: indicator }): IdentityMember[] => {
    const member = (role: "result" | "term", breakdown = ""): IdentityMember => ({
      id: `total-${indicator}`,
      kind: "sum",
      role,
      indicator,
      breakdown,
    });
    return one && two ? [member("result"), member("term", one.id), member("term", two.id)] : [];
  });
  return { ...dataset, observations, identities };
}
