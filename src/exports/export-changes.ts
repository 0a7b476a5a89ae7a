/** Writes the changes on the year before as CSV. */
import type { Change, Series } from "../series/series.ts";
import { type CellsOf, csvText } from "./csv-text.ts";
import { CHANGES } from "./tables.ts";

const CELLS: CellsOf<typeof CHANGES, Change> = {
  indicator: ({ to }) => to.preferred.indicator,
  breakdown: ({ to }) => to.preferred.breakdown,
  area: ({ to }) => to.preferred.area,
  base_period: ({ from }) => from.preferred.period,
  period: ({ to }) => to.preferred.period,
  base_figure_id: ({ from }) => from.preferred.figureId,
  figure_id: ({ to }) => to.preferred.figureId,
  difference_low: ({ difference }) => difference.low,
  difference: ({ difference }) => difference.point,
  difference_high: ({ difference }) => difference.high,
  growth_low: ({ growth }) => growth?.low ?? null,
  growth: ({ growth }) => growth?.point ?? null,
  growth_high: ({ growth }) => growth?.high ?? null,
  unit: ({ unit }) => unit,
  verdict: ({ verdict }) => verdict,
};

/** Gives the CSV of every comparable pair of the series, in their order. Shape: one row to each step with a change. */
export function exportChanges(series: readonly Series[]): string {
  const changes = series.flatMap(({ steps }) => steps.flatMap(({ change }) => (change ? [change] : [])));
  return csvText(CHANGES, CELLS, changes);
}
