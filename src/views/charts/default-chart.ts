/** The chart that stands for an indicator: the one that its page shows first, or the nearest to it. */
import type { LevelChartView, RankingChartView } from "../../charts/chart-views.ts";
import type { Series } from "../../series/series.ts";
import { entryOf } from "../collection.ts";
import { indicatorLabel, type PageContext } from "../page-context.ts";
import { seriesName } from "../series-name.ts";
import { buildLevelView } from "./level-view.ts";
import { buildSideBySideView } from "./side-by-side-view.ts";
import { timePosition } from "./time-position.ts";

/**
 * Builds the view: the leading series over time; where that has a single figure and others stand beside it, or none has
 * a place on an axis of years, the figures side by side. `undefined` where the indicator has no series at all, because
 * only changes or growth of it are printed.
 */
export function buildDefaultChart(
  key: string,
  indicator: string,
  page: PageContext,
): LevelChartView | RankingChartView | undefined {
  const series = page.collection.seriesByIndicator.get(indicator) ?? [];
  const [leading] = series;
  if (!leading) return undefined;
  const level = isAlone(leading, series, page)
    ? undefined
    : buildLevelView(key, seriesName(leading, page), [leading], () => "", page);
  return level ?? buildSideBySideView(key, indicatorLabel(page, indicator), series, page);
}

/** Whether the leading series has fewer than two figures on an axis of years, and others stand beside it. */
function isAlone(leading: Series, series: readonly Series[], page: PageContext): boolean {
  const { measure } = entryOf(page.collection.indicators, leading.indicator);
  const places = leading.cells.filter(({ period }) => timePosition(period, measure) !== undefined);
  return series.length > 1 && places.length < 2;
}
