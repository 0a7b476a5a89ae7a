/** Which indicators a reader of one may want next. */
import type { Dataset } from "../model/dataset.ts";
import type { Indicator } from "../model/registry.ts";

/**
 * Gives indicators related to one, the nearest first: those that stand in an identity with it, in registry order; then
 * those of its topic, by distance in the registry, which lists like beside like.
 *
 * Only indicators that have figures are given, and never the one asked for.
 *
 * @throws RangeError for an unknown indicator.
 */
export function relatedIndicators(
  dataset: Pick<Dataset, "indicators" | "identities" | "observations">,
  id: string,
  limit = 6,
): Indicator[] {
  const { indicators, identities, observations } = dataset;
  const place = indicators.findIndex((indicator) => indicator.id === id);
  const own = indicators[place];
  if (!own) throw new RangeError(`Unknown indicator ${id}`);
  const identityIds = new Set(
    identities.filter((member) => member.indicator === id).map((member) => member.id),
  );
  const partners = new Set(
    identities.filter((member) => identityIds.has(member.id)).map((member) => member.indicator),
  );
  const printed = new Set(observations.map((observation) => observation.indicator));
  return indicators
    .map((indicator, index) => ({ indicator, distance: Math.abs(index - place) }))
    .filter(({ indicator }) => indicator !== own && printed.has(indicator.id))
    .filter(({ indicator }) => partners.has(indicator.id) || indicator.topic === own.topic)
    .sort((a, b) => {
      const isPartner = [a, b].map(({ indicator }) => partners.has(indicator.id));
      if (isPartner[0] && isPartner[1]) return 0;
      return Number(isPartner[1]) - Number(isPartner[0]) || a.distance - b.distance;
    })
    .slice(0, limit)
    .map(({ indicator }) => indicator);
}
