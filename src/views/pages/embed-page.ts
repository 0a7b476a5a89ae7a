/** The workbench of an indicator alone, for frames in other pages. */
import type { LevelChartView, RankingChartView } from "../../charts/chart-views.ts";
import type { Language } from "../../model/codes.ts";
import { buildDefaultChart } from "../charts/default-chart.ts";
import type { Collection } from "../collection.ts";
import { entryOf } from "../collection.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import { buildIndicatorTable, type IndicatorTableView } from "../indicator-table.ts";
import { buildPageContext, indicatorLabel, type PageContext } from "../page-context.ts";
import { paths, type SitePath } from "../paths.ts";
import { buildWorkbenchView, type WorkbenchView } from "../workbench-view.ts";

/** The finished page. */
export interface EmbedPageView {
  frame: FrameView;
  /** The page that has everything else, as a path and as a link. */
  whole: { path: SitePath; href: string };
  name: string;
  chart: LevelChartView | RankingChartView;
  workbench: WorkbenchView;
  /** What the charts are drawn from; shown where there are no scripts. */
  table: IndicatorTableView;
  text: PageContext["text"];
}

/** Gives the indicators that have a chart to frame: those with a series. */
export function embedIds({ dataset, seriesByIndicator }: Collection): string[] {
  return dataset.indicators.map(({ id }) => id).filter((id) => seriesByIndicator.has(id));
}

/** Builds the page. @throws RangeError for an indicator without a series. */
export function buildEmbedPage(collection: Collection, language: Language, id: string): EmbedPageView {
  const page = buildPageContext(collection, language, paths.embed(language, id));
  const series = collection.seriesByIndicator.get(id) ?? [];
  const chart = buildDefaultChart("level", id, page);
  if (!chart) throw new RangeError(`Cannot frame "${id}": it has no series`);
  const indicator = entryOf(collection.indicators, id);
  const name = indicatorLabel(page, id);
  return {
    frame: buildFrameView(
      page,
      page.text.workbench.embedTitle(name),
      language === "zh" ? indicator.definitionZh : indicator.definitionEn,
      "",
    ),
    whole: { path: paths.indicator(language, id), href: page.link(paths.indicator(language, id)) },
    name,
    chart,
    workbench: buildWorkbenchView(id, series, page),
    table: buildIndicatorTable(series, page),
    text: page.text,
  };
}
