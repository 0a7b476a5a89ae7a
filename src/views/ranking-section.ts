/** The ranking of places on an indicator's page: a drawing for each of a few common periods, the best first. */

import type { RankingChartView } from "../charts/chart-views.ts";
import type { Ranking } from "../series/rankings.ts";
import type { Series } from "../series/series.ts";
import { formatPeriod } from "../text/format-period.ts";
import { buildRankingView } from "./charts/ranking-view.ts";
import type { PageContext } from "./page-context.ts";
import { nameOfGroup } from "./series-name.ts";

/** Periods offered; a reader who wants another finds its figures in the table. */
const MOST_PERIODS = 4;

/** Drawings to choose from, the best first. */
export interface RankingSectionView {
  choices: { label: string; note: string; chart: RankingChartView }[];
}

/** Builds the section, or `undefined` where no two places print a figure for one period. */
export function buildRankingSection(
  leading: Series,
  rankings: readonly Ranking[],
  page: PageContext,
): RankingSectionView | undefined {
  if (rankings.length === 0) return undefined;
  const name = nameOfGroup(leading.indicator, leading.breakdown, page);
  return {
    choices: rankings.slice(0, MOST_PERIODS).map((ranking, index) => {
      const chart = buildRankingView(`ranking-${index}`, name, leading.unit, ranking, page);
      return {
        label: page.text.indicator.rankingPeriod(
          formatPeriod(ranking.period, page.language),
          ranking.rows.length,
        ),
        note: chart.form === "bars" ? page.text.plots.barsNote : page.text.plots.dotsNote,
        chart,
      };
    }),
  };
}
