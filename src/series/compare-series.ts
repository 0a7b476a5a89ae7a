/** The canonical order of series. */
import type { Indicator } from "../model/registry.ts";
import { compareText } from "./compare-text.ts";
import type { Series } from "./series.ts";

/** The country goes before its places. */
const areaKey = (area: string): string => (area === "CN" ? "" : area);

/**
 * Gives the function that orders series, and whatever else has an indicator, breakdown and area: indicators in the order given,
 * then breakdown (the whole first, then by id), then area (CN first, then by id).
 *
 * Indicators that are not in the list go last, by id. Text is compared by code unit, so that no locale matters.
 */
export function compareSeries(
  indicators: readonly Indicator[],
): (
  a: Pick<Series, "indicator" | "breakdown" | "area">,
  b: Pick<Series, "indicator" | "breakdown" | "area">,
) => number {
  const places = new Map(indicators.map((indicator, index) => [indicator.id, index]));
  const placeOf = (id: string): number => places.get(id) ?? indicators.length;
  return (a, b) =>
    placeOf(a.indicator) - placeOf(b.indicator) ||
    compareText(a.indicator, b.indicator) ||
    compareText(a.breakdown, b.breakdown) ||
    compareText(areaKey(a.area), areaKey(b.area));
}
