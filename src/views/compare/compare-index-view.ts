/** The index of the compare page: every indicator that has figures, with what it is found by. */
import type { PackedIndex } from "../../explore/compare-index.ts";
import { labelOf } from "../../model/registry.ts";
import { timePosition } from "../charts/time-position.ts";
import { entryOf } from "../collection.ts";
import { capitalise, type PageContext } from "../page-context.ts";
import { buildCompareName } from "./compare-names.ts";

/** Gives the groups or places that series have, each with the numbers of their indicators. The whole of a place is no group. */
function packFacets(
  part: "breakdown" | "area",
  records: ReadonlyMap<string, { id: string; labelZh: string; labelEn: string }>,
  indicators: PackedIndex["indicators"],
  { collection, language }: PageContext,
): PackedIndex["groups"] {
  const numbers = new Map<string, Set<number>>();
  for (const [number, [indicator]] of indicators.entries())
    for (const series of collection.seriesByIndicator.get(indicator)!) {
      const found = numbers.get(series[part]) ?? new Set();
      numbers.set(series[part], found.add(number));
    }
  numbers.delete("");
  return [...numbers].map(([record, own]) => {
    const { id, label, other, sounds } = buildCompareName(entryOf(records, record), language);
    return [id, label, other, sounds, [...own]];
  });
}

/** Builds it; indicators stand by topic, and within one in the order of the registry. */
export function buildCompareIndex(page: PageContext): PackedIndex {
  const { collection, language } = page;
  const { topics, units, indicators } = collection.dataset;
  const topicPlaces = new Map(topics.map(({ id }, place) => [id, place]));
  const unitPlaces = new Map(units.map(({ id }, place) => [id, place]));
  const rows = indicators.flatMap((indicator): PackedIndex["indicators"] => {
    const series = collection.seriesByIndicator.get(indicator.id);
    if (!series) return [];
    const { id, label, other, sounds } = buildCompareName(indicator, language);
    const figures = (collection.observationsByIndicator.get(id) ?? []).length;
    const placed = series.reduce(
      (sum, { cells }) =>
        sum + cells.filter(({ period }) => timePosition(period, indicator.measure) !== undefined).length,
      0,
    );
    const topic = topicPlaces.get(indicator.topic) ?? -1;
    const unit = unitPlaces.get(entryOf(collection.units, indicator.unit).id)!;
    return [[id, label, other, sounds, topic, unit, indicator.measure, series.length, figures, placed]];
  });
  const sorted = rows.sort((a, b) => a[4] - b[4]);
  return {
    topics: topics.map((topic) => capitalise(labelOf(topic, language))),
    units: units.map((unit) => labelOf(unit, language)),
    indicators: sorted,
    groups: packFacets("breakdown", collection.breakdowns, sorted, page),
    places: packFacets("area", collection.areas, sorted, page),
  };
}
