/** The view of a chart of figures over time: one series, or several side by side. */

import type { LevelChartView } from "../../charts/chart-views.ts";
import { buildLevelChart } from "../../explore/build-level-chart.ts";
import type { PlottedSeries } from "../../explore/plotted-series.ts";
import { buildBreaks } from "../../explore/shown-series.ts";
import type { Series } from "../../series/series.ts";
import { buildExploreWords } from "../explore-words.ts";
import { type PageContext, sentences } from "../page-context.ts";
import { buildPlottedSeries, marksOf } from "../plotted-series-view.ts";
import { seriesName } from "../series-name.ts";
import { describeSeries } from "../text/describe-series.ts";
import type { PlacedMark } from "./marks.ts";

/** A series with its marks and the label it bears in this chart. */
interface Placed {
  series: Series;
  label: string;
  marks: PlacedMark[];
  plotted: PlottedSeries;
}

/**
 * Builds the view of a chart, or `undefined` where no figure has a place on an axis of years.
 *
 * `nameOf` names a series within the chart; the first series leads.
 */
export function buildLevelView(
  key: string,
  title: string,
  series: readonly Series[],
  nameOf: (series: Series) => string,
  page: PageContext,
): LevelChartView | undefined {
  const placed = series
    .map((entry): Placed => {
      const [label, marks] = [nameOf(entry), marksOf(entry, page)];
      return { series: entry, label, marks, plotted: buildPlottedSeries(entry, label, page, marks) };
    })
    .filter(({ marks }) => marks.length > 0);
  const [first] = placed;
  if (!first) return undefined;
  const finding =
    placed.length === 1
      ? describeSeries(seriesName(first.series, page), first.series, first.marks, page)
      : sentences(
          page,
          page.text.finding.series(
            placed.length,
            page.text.list(placed.slice(0, 8).map(({ label }) => label)),
          ),
          ...placed.slice(0, 8).map((entry) => describeSeries(entry.label, entry.series, entry.marks, page)),
        );
  const words = buildExploreWords(page.text);
  return buildLevelChart(
    { key, language: page.language, text: { title, finding } },
    placed.map(({ label, plotted }, index) => ({
      label,
      colour: index,
      leading: index === 0,
      marks: plotted.marks,
    })),
    buildBreaks(
      placed.map(({ plotted }) => plotted.marks),
      words,
    ),
    { unit: first.plotted.unit, label: first.plotted.unitLabel },
    words,
  );
}
