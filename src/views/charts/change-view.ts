/** The view of a chart of year-over-year changes of one series, ranges drawn. */

import type { ChangeChartView, ChangeMarkView } from "../../charts/chart-views.ts";
import { type Series, VERDICTS } from "../../series/series.ts";
import { entryOf } from "../collection.ts";
import { type PageContext, sentences } from "../page-context.ts";
import { seriesName } from "../series-name.ts";
import { buildStepView } from "../step-view.ts";
import { timePosition } from "./time-position.ts";
import { buildValueAxis } from "./value-axis.ts";
import { buildYearAxis } from "./year-axis.ts";

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
  const { measure } = entryOf(page.collection.indicators, series.indicator);
  const changes = series.steps.filter((step) => step.change !== null);
  if (changes.length === 0) return undefined;
  const isGrowth = changes.every((step) => step.change?.growth);
  const unit = isGrowth ? "percent" : changes[0]!.change!.unit;
  const marks: ChangeMarkView[] = [];
  const gaps = new Map<number, string>();
  for (const step of series.steps) {
    const at = timePosition(step.cell.period, measure);
    if (at === undefined) continue;
    const view = buildStepView(step, page);
    if (step.change) {
      const range = isGrowth ? step.change.growth! : step.change.difference;
      const label = isGrowth || step.change.growth === null ? view.point : view.difference;
      marks.push({ id: step.cell.preferred.figureId, at, ...range, label: label || view.verdictText, verdict: step.change.verdict });
    } else if (marks.length > 0) gaps.set(at, view.reasonShort);
  }
  if (marks.length === 0) return undefined;
  const places = new Set(marks.map(({ at }) => at));
  const kept = [...gaps].filter(([at]) => !places.has(at)).map(([at, label]) => ({ at, label }));
  const ends = marks.flatMap(({ low, point, high }) =>
    [low, point, high].filter((end): end is number => end !== null),
  );
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: marks.filter((mark) => mark.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  const last = changes.at(-1)!;
  const view = buildStepView(last, page);
  const { text } = page;
  const finding = sentences(
    page,
    text.finding.changes(
      seriesName(series, page),
      counts.map(({ verdict, count }) => text.finding.count(text.verdict[verdict], count)),
      marks.length,
    ),
    isGrowth || last.change!.growth === null
      ? text.finding.change(view.verdictText, view.point, view.range, view.against)
      : text.finding.change(view.verdictText, view.difference, view.differenceRange, view.against),
  );
  return {
    form: "change",
    key,
    language: page.language,
    text: { title, finding },
    x: buildYearAxis([...places, ...kept.map(({ at }) => at)]),
    y: buildValueAxis(ends, unit, "", page.language, true),
    marks,
    gaps: kept,
  };
}
