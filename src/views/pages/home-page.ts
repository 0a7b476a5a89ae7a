/** The home page: what this is, the leading subjects, the newest reports, the ways in. */
import type { Language } from "../../model/codes.ts";
import { type Headline, labelOf } from "../../model/registry.ts";
import { leadingOrder } from "../../series/leading-series.ts";
import type { Series } from "../../series/series.ts";
import { formatPeriod } from "../../text/format-period.ts";
import { type Collection, entryOf } from "../collection.ts";
import { buildFigureView, type FigureView } from "../figure-view.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import { latestCell } from "../latest-cell.ts";
import {
  buildPageContext,
  capitalise,
  indicatorLabel,
  type LinkView,
  type PageContext,
  sentences,
} from "../page-context.ts";
import { paths } from "../paths.ts";
import { buildReportRow, compareNewest, compareReports, type ReportRowView } from "../report-row-view.ts";
import { groupAndPlace, seriesName } from "../series-name.ts";
import { buildSeriesRow, type SeriesRowView } from "../series-row-view.ts";

const NEWEST_REPORTS = 8;
const FIGURES_SIDE_BY_SIDE = 6;

/** One leading subject: a series that can be compared, or figures side by side with the reason why not. */
export interface HeadlineView {
  id: string;
  title: string;
  href: string;
  lead: SeriesRowView | undefined;
  leadName: string;
  sideBySide: { name: string; period: string; figure: FigureView }[];
  reason: string;
  also: { name: string; href: string; period: string; figure: FigureView }[];
}

/** The finished home page. */
export interface HomePageView {
  frame: FrameView;
  lead: readonly string[];
  counts: string;
  headlines: HeadlineView[];
  newest: ReportRowView[];
  allReportsHref: string;
  ways: (LinkView & { detail: string })[];
  topics: (LinkView & { detail: string })[];
  text: PageContext["text"];
}

const endOf = (series: Series): string => latestCell(series).period.end;

const isWithheld = (series: Series): boolean => latestCell(series).preferred.relation === null;

/** Orders series by the end of their latest figure, the newest first, withheld ones last; the order given decides the rest. */
function compareRecent(a: Series, b: Series): number {
  const withheld = Number(isWithheld(a)) - Number(isWithheld(b));
  if (withheld !== 0 || endOf(a) === endOf(b)) return withheld;
  return endOf(a) > endOf(b) ? -1 : 1;
}

function buildSideBySide(series: readonly Series[], page: PageContext): HeadlineView["sideBySide"] {
  return series
    .map((entry) => ({ entry, cell: latestCell(entry) }))
    .filter(({ cell }) => cell.preferred.relation !== null)
    .sort((a, b) => compareRecent(a.entry, b.entry))
    .slice(0, FIGURES_SIDE_BY_SIDE)
    .map(({ entry, cell }) => ({
      name: groupAndPlace(entry, page),
      period: formatPeriod(cell.period, page.language),
      figure: buildFigureView(cell.preferred, page),
    }));
}

function buildAlso(indicators: readonly string[], page: PageContext): HeadlineView["also"] {
  return indicators.flatMap((id) => {
    const [series] = (page.collection.seriesByIndicator.get(id) ?? []).toSorted(compareRecent);
    if (!series) return [];
    const cell = latestCell(series);
    return [
      {
        name: indicatorLabel(page, id),
        href: page.link(paths.indicator(page.language, id)),
        period: `${groupAndPlace(series, page)}${page.text.comma}${formatPeriod(cell.period, page.language)}`,
        figure: buildFigureView(cell.preferred, page),
      },
    ];
  });
}

function buildHeadline(headline: Headline, page: PageContext): HeadlineView {
  const { collection, language, link, text } = page;
  const all = headline.indicators.flatMap((id) => collection.seriesByIndicator.get(id) ?? []);
  const [best] = all.toSorted(leadingOrder((area) => entryOf(collection.areas, area).level));
  const isCompared = best?.steps.some((step) => step.change !== null) ?? false;
  const leading = isCompared ? best : undefined;
  const leadIndicator = best?.indicator ?? headline.indicators[0] ?? "";
  return {
    id: headline.id,
    title: capitalise(labelOf(headline, language)),
    href: link(paths.indicator(language, leadIndicator)),
    lead:
      leading &&
      buildSeriesRow(
        leading,
        seriesName(leading, page),
        link(paths.indicator(language, leadIndicator)),
        `spark-${headline.id}`,
        page,
      ),
    leadName: leading ? seriesName(leading, page) : indicatorLabel(page, leadIndicator),
    sideBySide: leading
      ? []
      : buildSideBySide(
          all.filter(({ indicator }) => indicator === leadIndicator),
          page,
        ),
    reason: leading ? "" : sentences(page, text.home.notCompared, text.indicator.sideBySideNote),
    also: buildAlso(
      headline.indicators.filter((id) => id !== leadIndicator),
      page,
    ),
  };
}

/** Builds the page. */
export function buildHomePage(collection: Collection, language: Language): HomePageView {
  const page = buildPageContext(collection, language, paths.home(language));
  const { text, link } = page;
  const { dataset } = collection;
  const newest = dataset.sources
    .filter(({ published }) => published !== "")
    .toSorted(compareNewest)
    .slice(0, NEWEST_REPORTS)
    .sort(compareReports);
  return {
    frame: buildFrameView(page, text.siteName, text.home.lead[0]!, ""),
    lead: text.home.lead,
    counts: text.home.counts(dataset.observations.length, dataset.sources.length, dataset.indicators.length),
    headlines: dataset.headlines.map((headline) => buildHeadline(headline, page)),
    newest: newest.map((source) => buildReportRow(source, page)),
    allReportsHref: link(paths.reports(language)),
    ways: [
      {
        text: text.home.waysAreas,
        href: link(paths.areas(language)),
        detail: text.home.waysAreasText(dataset.areas.length),
      },
      {
        text: text.home.waysReports,
        href: link(paths.reports(language)),
        detail: text.home.waysReportsText(dataset.sources.length),
      },
      {
        text: text.home.waysDownloads,
        href: link(paths.downloads(language)),
        detail: text.home.waysDownloadsText,
      },
    ],
    topics: dataset.topics.map((topic) => ({
      text: capitalise(labelOf(topic, language)),
      href: link(paths.topic(language, topic.id)),
      detail: language === "zh" ? topic.descriptionZh : topic.descriptionEn,
    })),
    text,
  };
}
