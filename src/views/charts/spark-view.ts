/** The view of a small drawing of one series, for lists and the home page. */

import type { SparkChartView } from "../../charts/chart-views.ts";
import { buildValueAxis } from "../../explore/value-axis.ts";
import { buildYearAxis } from "../../explore/year-axis.ts";
import type { Series } from "../../series/series.ts";
import { formatPeriodShort } from "../../text/format-period.ts";
import { entryOf } from "../collection.ts";
import type { PageContext } from "../page-context.ts";
import { seriesName } from "../series-name.ts";
import { describeSeries } from "../text/describe-series.ts";
import { buildMarks } from "./marks.ts";

/** Ids of the registries hold `_`, ids in a drawing do not. */
const toKey = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** Builds the view, or `undefined` where fewer than two printed figures have a place on an axis of years. */
export function buildSparkView(key: string, series: Series, page: PageContext): SparkChartView | undefined {
  const { measure } = entryOf(page.collection.indicators, series.indicator);
  const marks = buildMarks(series, measure, page);
  if (marks.filter(({ kind }) => kind !== "withheld").length < 2) return undefined;
  const name = seriesName(series, page);
  const ends = marks.flatMap(({ value, low, high }) =>
    [value, low, high].filter((end): end is number => end !== null),
  );
  return {
    form: "spark",
    key: toKey(key),
    language: page.language,
    text: { title: name, finding: describeSeries(name, series, marks, page) },
    domain: {
      x: buildYearAxis(marks.map(({ at }) => at)).domain,
      y: buildValueAxis(ends, series.unit, "", page.language).domain,
    },
    marks: marks.map(({ cell: _, ...mark }) => mark),
    first: formatPeriodShort(marks[0]!.cell.period),
    last: formatPeriodShort(marks.at(-1)!.cell.period),
  };
}
