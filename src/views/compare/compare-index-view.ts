/** The index of the compare page: every indicator that has figures, with what it is found by. */
import type { PackedIndex } from "../../explore/compare-index.ts";
import { labelOf } from "../../model/registry.ts";
import { entryOf } from "../collection.ts";
import { capitalise, type PageContext } from "../page-context.ts";
import { buildCompareName } from "./compare-names.ts";

/** Builds it; indicators stand by topic, and within one in the order of the registry. */
export function buildCompareIndex({ collection, language }: PageContext): PackedIndex {
  const { topics, units, indicators } = collection.dataset;
  const topicPlaces = new Map(topics.map(({ id }, place) => [id, place]));
  const unitPlaces = new Map(units.map(({ id }, place) => [id, place]));
  const rows = indicators.flatMap((indicator): PackedIndex["indicators"] => {
    const series = collection.seriesByIndicator.get(indicator.id);
    if (!series) return [];
    const { id, label, other, sounds } = buildCompareName(indicator, language);
    const figures = series.reduce((sum, { cells }) => sum + cells.length, 0);
    const topic = topicPlaces.get(indicator.topic) ?? -1;
    const unit = unitPlaces.get(entryOf(collection.units, indicator.unit).id)!;
    return [[id, label, other, sounds, topic, unit, indicator.measure, series.length, figures]];
  });
  return {
    topics: topics.map((topic) => capitalise(labelOf(topic, language))),
    units: units.map((unit) => labelOf(unit, language)),
    indicators: rows.sort((a, b) => a[4] - b[4]),
  };
}
