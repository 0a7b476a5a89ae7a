/** The chart of an indicator as a picture that stands alone, with the words around it. */
import type { LevelChartView, RankingChartView } from "../../charts/chart-views.ts";
import type { PictureHead } from "../../charts/frame-picture.ts";
import { labelOf, type Source } from "../../model/registry.ts";
import { formatDate } from "../../text/format-period.ts";
import { buildDefaultChart } from "../charts/default-chart.ts";
import { entryOf } from "../collection.ts";
import { capitalise, indicatorLabel, type PageContext, sourceTitle } from "../page-context.ts";
import { compareNewest } from "../report-row-view.ts";

/** A chart with what stands above and beneath it; `chart` is `undefined` where no level is printed, and the head says so. */
export interface ChartPictureView {
  chart: LevelChartView | RankingChartView | undefined;
  head: PictureHead;
}

/** Gives the ids of the figures that a chart draws. */
function figuresOf(chart: LevelChartView | RankingChartView): string[] {
  const marks = chart.form === "level" ? chart.series.flatMap((series) => series.marks) : chart.rows;
  return marks.map(({ id }) => id);
}

/** A figure that stands alone stands beside nothing. */
const isSingle = (chart: LevelChartView | RankingChartView): boolean =>
  chart.form !== "level" && chart.rows.length === 1;

/** Names the newest report that printed a figure of the chart, its date, and how many others there are. */
function nameReports(sources: readonly Source[], page: PageContext): string {
  const { language, text } = page;
  const [newest, ...others] = sources.toSorted(compareNewest);
  if (!newest) return "";
  const [title, date] = [sourceTitle(page, newest.id), formatDate(newest.published, language)];
  return others.length === 0
    ? text.images.source(title, date)
    : text.images.sources(title, date, others.length);
}

/** Builds the picture. `siteAddress` is the whole address of the site, or empty where it is not known. */
export function buildChartPicture(id: string, siteAddress: string, page: PageContext): ChartPictureView {
  const { collection, language, text, path } = page;
  const indicator = entryOf(collection.indicators, id);
  const chart = buildDefaultChart("chart", id, page);
  const drawn = new Set(chart && figuresOf(chart));
  const observations = collection.observationsByIndicator.get(id) ?? [];
  const printing = new Set(
    observations.filter(({ figureId }) => !chart || drawn.has(figureId)).map(({ source }) => source),
  );
  const unit = capitalise(labelOf(entryOf(collection.units, indicator.unit), language));
  return {
    chart,
    head: {
      title: chart && !isSingle(chart) ? chart.text.title : indicatorLabel(page, id),
      subtitle: chart ? `${unit}${text.comma}${text.measure[indicator.measure]}` : text.images.noSeries,
      source: nameReports(
        [...printing].map((source) => entryOf(collection.sources, source)),
        page,
      ),
      address: siteAddress === "" ? text.siteName : `${siteAddress}${path}`,
      lang: language,
    },
  };
}
