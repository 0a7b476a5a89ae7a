/** The view of a chart of year-over-year changes of one series, ranges drawn. */

import type { ChangeChartView } from "../../charts/chart-views.ts";
import { buildChangeChart } from "../../explore/build-change-chart.ts";
import { type Series, VERDICTS } from "../../series/series.ts";
import { buildExploreWords } from "../explore-words.ts";
import { type PageContext, sentences } from "../page-context.ts";
import { buildPlottedSeries } from "../plotted-series-view.ts";
import { seriesName } from "../series-name.ts";
import { buildStepView } from "../step-view.ts";

/**
 * Builds the view, or `undefined` where the series has no comparable pair.
 *
 * Growth in percent where every change has one, else differences in the unit. Figures before the first pair are left out;
 * later ones without a comparison stand as gaps with their reason.
 */
export function buildChangeView(
  key: string,
  title: string,
  series: Series,
  page: PageContext,
): ChangeChartView | undefined {
  const plotted = buildPlottedSeries(series, "", page);
  const compared = plotted.marks.flatMap(({ change }) => (change ? [change] : []));
  const last = series.steps.findLast((step) => step.change !== null);
  if (compared.length === 0 || !last) return undefined;
  const isGrowth = compared.every(({ growth }) => growth !== null);
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: compared.filter((change) => change.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  const view = buildStepView(last, page);
  const { text } = page;
  const finding = sentences(
    page,
    text.finding.changes(
      seriesName(series, page),
      counts.map(({ verdict, count }) => text.finding.count(text.verdict[verdict], count)),
      compared.length,
    ),
    isGrowth || last.change?.growth === null
      ? text.finding.change(view.verdictText, view.point, view.range, view.against)
      : text.finding.change(view.verdictText, view.difference, view.differenceRange, view.against),
  );
  return buildChangeChart(
    { key, language: page.language, text: { title, finding } },
    plotted,
    isGrowth ? "growth" : "change",
    buildExploreWords(text),
  );
}
