/** Composes every picture of a site: the previews of its pages, and the charts of its indicators as files. */
import type { LevelChartView, RankingChartView } from "../../charts/chart-views.ts";
import { framePicture } from "../../charts/frame-picture.ts";
import { LIGHT_PALETTE } from "../../charts/palette.ts";
import { finishSvg } from "../../charts/svg.ts";
import {
  PREVIEW_CHART_WIDTH_PX,
  PREVIEW_COLOURS,
  PREVIEW_WIDTH_PX,
  type PreviewChart,
  previewCard,
} from "../../images/preview-card.ts";
import { straightenQuotes } from "../../images/straighten-quotes.ts";
import { writeOutColours } from "../../images/write-out-colours.ts";
import { LANGUAGES, type Language } from "../../model/codes.ts";
import { buildDefaultChart } from "../../views/charts/default-chart.ts";
import type { Collection } from "../../views/collection.ts";
import { buildPageContext } from "../../views/page-context.ts";
import { paths } from "../../views/paths.ts";
import { buildChartPicture } from "../../views/previews/build-chart-picture.ts";
import { listPreviews, type PlainPage } from "../../views/previews/list-previews.ts";
import { renderChart } from "../render-chart.ts";
import type { SiteImage } from "./write-images.ts";

/** Rows of a chart in a preview; the page has them all. */
const MOST_PREVIEW_ROWS = 3;

const PREVIEW_PALETTE = { ...LIGHT_PALETTE, ...PREVIEW_COLOURS, ground: PREVIEW_COLOURS.paper };

/** How wide charts are drawn as files, and how many pixels of a PNG each of theirs has. Units: px. */
const CHART_WIDTH_PX = 672;
const CHART_ZOOM = 2;

/**
 * Gives the pictures one after the other. `siteAddress` is whole with the base path, or empty where it is not known;
 * `others` are the pages that the collection alone does not tell of, such as those of prose.
 */
export function* listSiteImages(
  collection: Collection,
  siteAddress: string,
  others: readonly PlainPage[],
): Generator<SiteImage> {
  for (const { page, indicator, view } of listPreviews(collection, siteAddress, others)) {
    const chart =
      indicator === ""
        ? undefined
        : buildDefaultChart("preview", indicator, buildPageContext(collection, view.language, page));
    yield {
      path: paths.preview(page),
      format: "png",
      svg: fitQuotes(previewCard(view, chart && drawPreviewChart(chart)), view.language),
      widthPx: PREVIEW_WIDTH_PX,
    };
  }
  for (const language of LANGUAGES)
    for (const { id } of collection.dataset.indicators) {
      const page = buildPageContext(collection, language, paths.indicator(language, id));
      const { chart, head } = buildChartPicture(id, siteAddress, page);
      const drawn = chart
        ? renderChart(chart, { widthPx: CHART_WIDTH_PX })
        : drawNothing(head.title, head.subtitle, language);
      const svg = fitQuotes(framePicture([drawn], head, LIGHT_PALETTE), language);
      const widthPx = CHART_ZOOM * Number(/ width="(\d+)"/.exec(svg)?.[1]);
      for (const format of ["svg", "png"] as const)
        yield { path: paths.chart(language, id, format), format, svg, widthPx };
    }
}

/** A picture without marks, where there is no level to draw: the words around it say so. */
function drawNothing(title: string, finding: string, language: Language): string {
  const size = { widthPx: CHART_WIDTH_PX, heightPx: 1 };
  return finishSvg("", { form: "level", key: "chart", language, text: { title, finding }, ...size });
}

const fitQuotes = (svg: string, language: Language): string =>
  language === "zh" ? svg : straightenQuotes(svg);

/** A single figure needs no chart beside it: the preview says it in words. */
function drawPreviewChart(view: LevelChartView | RankingChartView): PreviewChart | undefined {
  const figures = view.form === "level" ? view.series.flatMap(({ marks }) => marks) : view.rows;
  if (figures.length < 2) return undefined;
  const shown = view.form === "level" ? view : { ...view, rows: view.rows.slice(0, MOST_PREVIEW_ROWS) };
  const svg = renderChart(shown, { widthPx: PREVIEW_CHART_WIDTH_PX, heightPx: 170 });
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { svg: writeOutColours(svg, PREVIEW_PALETTE), widthPx: Number(width), heightPx: Number(height) };
}
