/** The ranking of places on an indicator's page: a drawing for each of a few common periods, the best first. */

import type { RankingChartView } from "../charts/chart-views.ts";
import type { Ranking } from "../series/rankings.ts";
import type { Series } from "../series/series.ts";
import { formatPeriod } from "../text/format-period.ts";
import { buildRankingView } from "./charts/ranking-view.ts";
import { breakdownLabel, indicatorLabel, type PageContext } from "./page-context.ts";

/** Periods offered; a reader who wants another finds its figures in the table. */
const MOST_PERIODS = 4;

/** Drawings to choose from, the best first. */
export interface RankingSectionView {
  choices: { label: string; chart: RankingChartView }[];
}

/** Builds the section, or `undefined` where no two places print a figure for one period. */
export function buildRankingSection(
  leading: Series,
  rankings: readonly Ranking[],
  page: PageContext,
): RankingSectionView | undefined {
  if (rankings.length === 0) return undefined;
  const group = breakdownLabel(page, leading.breakdown);
  const name = indicatorLabel(page, leading.indicator);
  const full = group === "" ? name : page.language === "zh" ? `${name}（${group}）` : `${name}, ${group}`;
  return {
    choices: rankings.slice(0, MOST_PERIODS).map((ranking, index) => ({
      label: page.text.indicator.rankingPeriod(
        formatPeriod(ranking.period, page.language),
        ranking.rows.length,
      ),
      chart: buildRankingView(`ranking-${index}`, full, leading.unit, ranking, page),
    })),
  };
}
