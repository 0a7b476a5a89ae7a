/** Which withheld figures could be worked out from what is printed. They are found and counted; nothing is worked out. */
import type { Dataset } from "../../model/dataset.ts";
import type { Observation } from "../../model/observation.ts";
import { type Identity, identitiesOf } from "../audit/check-identity.ts";
import { type FindCell, type FoundCell, levelIndex } from "../audit/level-index.ts";
import { hasBreakBetween } from "../comparability.ts";
import type { Cell, Series } from "../series.ts";
import { yearBeforeReader } from "../year-before-reader.ts";

/** A number with a bound on both sides, in the usual definition and not known to be wrong. */
function isBounded({ low, high, status, seriesBreak }: Observation): boolean {
  return low !== null && high !== null && status !== "U" && seriesBreak !== "D";
}

/** A withheld level is hidden only where no report prints it: of several prints a number is preferred. */
const isHidden = ({ preferred }: Cell): boolean =>
  preferred.relation === null && preferred.seriesBreak !== "D";

const withheldOf = ({ preferred, others }: Cell): string[] =>
  [preferred, ...others].filter(({ relation }) => relation === null).map(({ figureId }) => figureId);

const memberKey = ({ indicator, breakdown }: { indicator: string; breakdown: string }): string =>
  `${indicator} ${breakdown}`;

/** Whether a hidden member follows from the others: a sum from all of them, a ratio where the divisor is above zero. */
function followsFrom(identity: Identity, hidden: string, found: ReadonlyMap<string, Observation>): boolean {
  const members = [identity.result, ...identity.parts];
  const others = members.filter((member) => memberKey(member) !== hidden);
  const printed = others.map((member) => found.get(memberKey(member)));
  if (!printed.every((figure) => figure !== undefined && isBounded(figure))) return false;
  if (identity.arithmetic === "sum") return true;
  const role = members.find((member) => memberKey(member) === hidden)!.role;
  // A numerator is the ratio times the denominators; a denominator is divided for by the ratio, the ratio by the denominators.
  const isDivisor = (of: string): boolean =>
    role === "result" ? of === "denominator" : role === "denominator" && of === "result";
  return others.every((member) => !isDivisor(member.role) || (found.get(memberKey(member))!.low ?? 0) > 0);
}

function followsFromIdentity(
  { series, cell }: FoundCell,
  identities: readonly Identity[],
  findCell: FindCell,
): boolean {
  const { area } = series;
  const period = cell.period.text;
  return identities.some((identity) => {
    const found = new Map<string, Observation>();
    for (const { indicator, breakdown } of [identity.result, ...identity.parts]) {
      const other = findCell({ indicator, breakdown, area, period });
      if (other) found.set(memberKey({ indicator, breakdown }), other.cell.preferred);
    }
    return followsFrom(identity, memberKey(series), found);
  });
}

/** Whether the base follows by division from the later level and the claim, and not only the other way about. */
function isInvertible({ transformation, low }: Observation): boolean {
  if (transformation === "growth_rate") return low! > -100;
  return transformation !== "multiple" || low! > 0;
}

/** The withheld ones among a claim and its two levels, where the other two are printed. */
function followsFromClaim(
  figure: Observation,
  yearBeforeOf: (period: string) => string,
  findCell: FindCell,
): string[] {
  const { indicator, breakdown, area, period, transformation, seriesBreak } = figure;
  const cellAt = (at: string): FoundCell | undefined => findCell({ indicator, breakdown, area, period: at });
  const later = cellAt(period);
  const base = cellAt(figure.basePeriod || yearBeforeOf(period));
  if (!later || !base || seriesBreak !== "") return [];
  if (hasBreakBetween(later.series.cells, base.cell, later.cell)) return [];
  const [top, bottom] = [later.cell.preferred, base.cell.preferred];
  if (figure.relation === null) {
    const isDivisible = transformation === "change" || (bottom.low ?? 0) > 0;
    return isBounded(top) && isBounded(bottom) && isDivisible ? [figure.figureId] : [];
  }
  if (!isBounded(figure)) return [];
  if (isHidden(later.cell) && isBounded(bottom)) return withheldOf(later.cell);
  return isHidden(base.cell) && isBounded(top) && isInvertible(figure) ? withheldOf(base.cell) : [];
}

/**
 * Gives the ids of the withheld figures that could be worked out, at least as a range with two ends:
 *
 * - a level that is a member of an identity (a term, a result, a numerator or a denominator) whose other members are all printed, for
 *   its area and period, with bounds on both sides;
 * - a level that a printed change, growth rate or multiple ties to the other, printed level, with no break between;
 * - a change, growth rate or multiple whose two levels are printed.
 *
 * A level that another report prints is not hidden, and is left out. Misprints (`U`), differing definitions (`D`) and figures without a
 * period prove nothing. One step is looked at: what would follow only from a derivable figure is not counted.
 *
 * @throws RangeError for a period that is none; a checked dataset has no such one.
 */
export function derivableFigures(
  dataset: Pick<Dataset, "observations" | "identities" | "indicators">,
  series: readonly Series[],
): Set<string> {
  const findCell = levelIndex(series);
  const byMember = new Map<string, Identity[]>();
  for (const identity of identitiesOf(dataset)) {
    for (const member of [identity.result, ...identity.parts]) {
      const key = memberKey(member);
      byMember.set(key, [...(byMember.get(key) ?? []), identity]);
    }
  }
  const derivable = new Set<string>();
  for (const one of series) {
    const identities = byMember.get(memberKey(one));
    if (!identities) continue;
    for (const cell of one.cells) {
      if (cell.period.text === "" || !isHidden(cell)) continue;
      if (!followsFromIdentity({ series: one, cell }, identities, findCell)) continue;
      for (const id of withheldOf(cell)) derivable.add(id);
    }
  }
  const yearBeforeOf = yearBeforeReader();
  for (const figure of dataset.observations) {
    if (figure.transformation === "" || figure.period === "") continue;
    for (const id of followsFromClaim(figure, yearBeforeOf, findCell)) derivable.add(id);
  }
  return derivable;
}
