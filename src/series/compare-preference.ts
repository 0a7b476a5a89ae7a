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

/**
 * Gives the order in which a series prefers prints of one cell: negative where `a` goes first.
 *
 * A figure with a number goes before a withheld one, and status `U` last. Then: kind of source in the order of
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
  const [sourceA, sourceB] = [sources.get(a.source), sources.get(b.source)];
  if (!sourceA || !sourceB) throw new RangeError(`Unknown source ${sourceA ? b.source : a.source}`);
  return (
    standingOf(a) - standingOf(b) ||
    SOURCE_KINDS.indexOf(sourceA.kind) - SOURCE_KINDS.indexOf(sourceB.kind) ||
    Number(sourceA.reprint) - Number(sourceB.reprint) ||
    compareWidths(a, b) ||
    compareText(sourceB.published, sourceA.published) ||
    compareText(a.figureId, b.figureId)
  );
}
