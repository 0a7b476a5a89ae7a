/** Which of several prints of one cell the series takes. */
import { SOURCE_KINDS } from "../model/codes.ts";
import { compareDecimals, subtractDecimals, toDecimal } from "../model/decimal.ts";
import type { Observation } from "../model/observation.ts";
import type { Source } from "../model/registry.ts";
import { compareText } from "./compare-text.ts";

/** A number goes before a withheld figure; a print known to be wrong (`U`) goes last, even behind none at all. */
function standingOf(observation: Observation): number {
  if (observation.status === "U") return 2;
  return observation.relation === null ? 1 : 0;
}

function compareWidths(a: Observation, b: Observation): number {
  const isBounded = (one: Observation): boolean => one.low !== null && one.high !== null;
  if (!isBounded(a) || !isBounded(b)) return Number(isBounded(b)) - Number(isBounded(a));
  const widthOf = (one: Observation) => subtractDecimals(toDecimal(one.high!), toDecimal(one.low!));
  return compareDecimals(widthOf(a), widthOf(b));
}

/** What tells two prints of one cell apart, in the order in which it is asked. */
export const PREFERENCE_CRITERIA = [
  "status",
  "kind",
  "original",
  "bounds",
  "published",
  "figure_id",
] as const;
export type PreferenceCriterion = (typeof PREFERENCE_CRITERIA)[number];

/** The order by one criterion: negative where `a` goes first. */
type CompareBy = (a: Observation, b: Observation, sourceA: Source, sourceB: Source) => number;

const COMPARE: Record<PreferenceCriterion, CompareBy> = {
  status: (a, b) => standingOf(a) - standingOf(b),
  kind: (_a, _b, { kind: kindA }, { kind: kindB }) =>
    SOURCE_KINDS.indexOf(kindA) - SOURCE_KINDS.indexOf(kindB),
  original: (_a, _b, { reprint: reprintA }, { reprint: reprintB }) => Number(reprintA) - Number(reprintB),
  bounds: compareWidths,
  published: (_a, _b, sourceA, sourceB) => compareText(sourceB.published, sourceA.published),
  figure_id: (a, b) => compareText(a.figureId, b.figureId),
};

function firstDifference(
  a: Observation,
  b: Observation,
  sources: ReadonlyMap<string, Source>,
): { order: number; criterion: PreferenceCriterion } {
  const [sourceA, sourceB] = [sources.get(a.source), sources.get(b.source)];
  if (!sourceA || !sourceB) throw new RangeError(`Unknown source ${sourceA ? b.source : a.source}`);
  for (const criterion of PREFERENCE_CRITERIA) {
    const order = COMPARE[criterion](a, b, sourceA, sourceB);
    if (order !== 0) return { order, criterion };
  }
  return { order: 0, criterion: "figure_id" };
}

/**
 * Gives the order in which a series prefers prints of one cell: negative where `a` goes first.
 *
 * A figure with a number goes before a withheld one, and status `U` last (`status`). Then: kind of source in the order of
 * `SOURCE_KINDS`; an original before a reprint; the tighter bounds; the later publication (a date goes before its
 * bare year, any date before none); the figure id.
 *
 * @throws RangeError where a source is not in `sources`.
 */
export function comparePreference(
  a: Observation,
  b: Observation,
  sources: ReadonlyMap<string, Source>,
): number {
  return firstDifference(a, b, sources).order;
}

/**
 * Gives the criterion by which one of two prints goes before the other; `figure_id` for a print and itself.
 *
 * @throws RangeError where a source is not in `sources`.
 */
export function preferenceCriterion(
  a: Observation,
  b: Observation,
  sources: ReadonlyMap<string, Source>,
): PreferenceCriterion {
  return firstDifference(a, b, sources).criterion;
}
