/** One series in a list: its name, course, latest figure, and what stands against the year before. */

import type { SparkChartView } from "../charts/chart-views.ts";
import type { Series } from "../series/series.ts";
import { formatPeriod } from "../text/format-period.ts";
import { buildSparkView } from "./charts/spark-view.ts";
import { buildFigureView, type FigureView } from "./figure-view.ts";
import { latestCell } from "./latest-cell.ts";
import type { PageContext } from "./page-context.ts";
import { buildStepView, type StepView } from "./step-view.ts";

/** A series with its latest figure; `spark` is `undefined` where there is no course to draw. */
export interface SeriesRowView {
  label: string;
  href: string;
  spark: SparkChartView | undefined;
  latest: FigureView;
  latestPeriod: string;
  unit: string;
  step: StepView;
  figures: number;
  withheld: number;
}

/** Builds the row. `href` is where its name leads, empty for nowhere; `key` must be unique on the page. */
export function buildSeriesRow(
  series: Series,
  label: string,
  href: string,
  key: string,
  page: PageContext,
): SeriesRowView {
  const latest = latestCell(series);
  const step = series.steps.find(({ cell }) => cell === latest)!;
  const prints = series.cells.flatMap((cell) => [cell.preferred, ...cell.others]);
  const unit = page.collection.units.get(series.unit);
  return {
    label,
    href,
    spark: buildSparkView(key, series, page),
    latest: buildFigureView(latest.preferred, page),
    latestPeriod: formatPeriod(latest.period, page.language),
    unit: unit ? (page.language === "zh" ? unit.labelZh : unit.labelEn) : "",
    step: buildStepView(step, page),
    figures: prints.length,
    withheld: prints.filter(({ relation }) => relation === null).length,
  };
}
