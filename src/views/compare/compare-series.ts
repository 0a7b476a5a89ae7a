/** A series as the compare page takes it: its marks, and what its card and table say of each figure. */
import type { CompareSeries, FigureDetail } from "../../explore/compare-piece.ts";
import { seriesKey } from "../../explore/series-key.ts";
import type { Series, Step } from "../../series/series.ts";
import { formatBounds } from "../../text/format-bounds.ts";
import { formatChange } from "../../text/format-change.ts";
import { formatLocator } from "../../text/format-locator.ts";
import { formatPeriod } from "../../text/format-period.ts";
import { figureText, printOf } from "../figure-view.ts";
import { type PageContext, sourceTitle } from "../page-context.ts";
import { paths } from "../paths.ts";
import { buildPlottedSeries, marksOf } from "../plotted-series-view.ts";
import { groupAndPlace, seriesName } from "../series-name.ts";

function buildDetail(step: Step, page: PageContext): FigureDetail {
  const { language, text, link } = page;
  const { preferred } = step.cell;
  const change = step.change && formatChange(step.change, language);
  return {
    figure: figureText(preferred, page),
    print: printOf(preferred),
    bounds: formatBounds(preferred, language),
    change: change ? `${change.point}${change.range && text.compare.range(change.range)}` : "",
    against: step.change ? formatPeriod(step.change.from.period, language) : "",
    report: sourceTitle(page, preferred.source),
    where: formatLocator(preferred.locator, text),
    path: link(paths.report(language, preferred.source), preferred.figureId),
  };
}

/**
 * Builds it. Figures without a place in time have no mark. Paths are relative to the page's own address, so the page's must be the
 * root of the site for paths below the root.
 */
export function buildCompareSeries(series: Series, page: PageContext): CompareSeries {
  const placed = marksOf(series, page);
  const steps = new Map(series.steps.map((step) => [step.cell, step]));
  return {
    ...buildPlottedSeries(series, groupAndPlace(series, page), page, placed),
    key: seriesKey(series),
    name: seriesName(series, page),
    periodKinds: [...new Set(placed.map(({ cell }) => cell.period.kind))].sort(),
    details: Object.fromEntries(placed.map(({ id, cell }) => [id, buildDetail(steps.get(cell)!, page)])),
  };
}
