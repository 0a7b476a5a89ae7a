/** The view of a chart of figures over time: one series, or several side by side. */

import type { BreakView, LevelChartView } from "../../charts/chart-views.ts";
import type { Measure } from "../../model/codes.ts";
import { labelOf } from "../../model/registry.ts";
import type { Series } from "../../series/series.ts";
import { entryOf } from "../collection.ts";
import { capitalise, type PageContext, sentences } from "../page-context.ts";
import { seriesName } from "../series-name.ts";
import { describeSeries } from "../text/describe-series.ts";
import { buildMarks, type PlacedMark } from "./marks.ts";
import { buildValueAxis } from "./value-axis.ts";
import { buildYearAxis } from "./year-axis.ts";

/** A series with its marks and the label it bears in this chart. */
interface Placed {
  series: Series;
  label: string;
  marks: PlacedMark[];
}

const endsOf = ({ value, low, high }: PlacedMark): number[] =>
  [value, low, high].filter((end): end is number => end !== null);

function buildBreaks(placed: readonly Placed[], { text }: PageContext): BreakView[] {
  const breaks = new Map<number, BreakView>();
  for (const { marks } of placed) {
    for (const [index, mark] of marks.entries()) {
      const code = mark.cell.preferred.seriesBreak;
      if (code === "") continue;
      const before = marks[index - 1];
      const at = code === "B" && before ? (before.at + mark.at) / 2 : mark.at;
      breaks.set(at, { at, label: code === "B" ? text.chart.break : text.chart.definition });
    }
  }
  return [...breaks.values()].sort((a, b) => a.at - b.at);
}

/**
 * Builds the view of a chart, or `undefined` where no figure has a place on an axis of years.
 *
 * `labelOf` names a series within the chart; the first series leads.
 */
export function buildLevelView(
  key: string,
  title: string,
  series: readonly Series[],
  nameOf: (series: Series) => string,
  page: PageContext,
): LevelChartView | undefined {
  const [leading] = series;
  if (!leading) return undefined;
  const indicator = entryOf(page.collection.indicators, leading.indicator);
  const unit = entryOf(page.collection.units, leading.unit);
  const measure: Measure = indicator.measure;
  const placed = series
    .map(
      (entry): Placed => ({ series: entry, label: nameOf(entry), marks: buildMarks(entry, measure, page) }),
    )
    .filter(({ marks }) => marks.length > 0);
  if (placed.length === 0) return undefined;
  const marks = placed.flatMap((entry) => entry.marks);
  const finding =
    placed.length === 1
      ? describeSeries(seriesName(placed[0]!.series, page), placed[0]!.series, placed[0]!.marks, page)
      : sentences(
          page,
          page.text.finding.series(
            placed.length,
            page.text.list(placed.slice(0, 8).map(({ label }) => label)),
          ),
          ...placed.slice(0, 8).map((entry) => describeSeries(entry.label, entry.series, entry.marks, page)),
        );
  return {
    form: "level",
    key,
    language: page.language,
    text: { title, finding },
    x: buildYearAxis(marks.map(({ at }) => at)),
    y: buildValueAxis(
      marks.flatMap(endsOf),
      leading.unit,
      capitalise(labelOf(unit, page.language)),
      page.language,
    ),
    series: placed.map((entry, index) => ({
      label: entry.label,
      colour: index,
      leading: index === 0,
      marks: entry.marks.map(({ cell: _, ...mark }) => mark),
    })),
    breaks: buildBreaks(placed, page),
    withheldLabel: page.text.chart.withheld,
  };
}
