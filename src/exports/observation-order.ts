/** The order in which published tables list observations. */
import { TRANSFORMATIONS } from "../model/codes.ts";
import type { Observation } from "../model/observation.ts";
import { comparePeriods, parsePeriod } from "../model/period.ts";
import type { Indicator } from "../model/registry.ts";
import { compareSeries } from "../series/compare-series.ts";
import { compareText } from "../series/compare-text.ts";

/** Numbers in a locator go by size: p2 before p12. */
const locatorKey = (locator: string): string => locator.replace(/\d+/g, (digits) => digits.padStart(9, "0"));

/** Places of the period texts in order of time, so that each text is parsed once. */
function periodPlaces(texts: Iterable<string>): Map<string, number> {
  const periods = [...new Set(texts)].map((text) => {
    const period = parsePeriod(text);
    if (!period) throw new RangeError(`Not a period: ${text}`);
    return period;
  });
  periods.sort((a, b) => comparePeriods(a, b) || compareText(a.text, b.text));
  return new Map(periods.map(({ text }, place) => [text, place]));
}

/**
 * Gives the observations in canonical order: as series go (indicator as in the registry, breakdown, area), then transformation
 * (levels first), period, base period, source, place in the source, figure id.
 *
 * It does not depend on the order of rows in the extracts, so moving rows there moves nothing here.
 *
 * @throws RangeError for a period that is none; a checked dataset has none.
 */
export function observationOrder(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
): Observation[] {
  const bySeries = compareSeries(indicators);
  const places = periodPlaces(observations.map(({ period }) => period));
  const placeOf = ({ period }: Observation): number => places.get(period) ?? 0;
  const transformationOf = ({ transformation }: Observation): number =>
    TRANSFORMATIONS.indexOf(transformation);
  return observations.toSorted(
    (a, b) =>
      bySeries(a, b) ||
      transformationOf(a) - transformationOf(b) ||
      placeOf(a) - placeOf(b) ||
      compareText(a.basePeriod, b.basePeriod) ||
      compareText(a.source, b.source) ||
      compareText(locatorKey(a.locator), locatorKey(b.locator)) ||
      compareText(a.figureId, b.figureId),
  );
}
