/** The previews of all pages of the site. */
import type { PreviewView } from "../../images/preview-view.ts";
import { LANGUAGES, type Language } from "../../model/codes.ts";
import type { Collection } from "../collection.ts";
import { buildPageContext, type PageContext } from "../page-context.ts";
import { paths, type SitePath } from "../paths.ts";
import {
  buildAreaPreview,
  buildCountFacts,
  buildIndicatorPreview,
  buildPreview,
  buildReportPreview,
  buildTopicPreview,
  type PreviewTexts,
} from "./build-preview.ts";

/** A page with its preview; `indicator` is the id where the page is about one, else empty. */
export interface PagePreview {
  page: SitePath;
  indicator: string;
  view: PreviewView;
}

/** A page of which no more is known than its head says. */
export interface PlainPage {
  page: SitePath;
  language: Language;
  title: string;
  description: string;
}

/** The pages there is one of in each language and that count something, and what their previews say. */
function listSinglePages(
  language: Language,
  { dataset, claims, coverage }: Collection,
  { text }: PageContext,
): [path: SitePath, texts: PreviewTexts][] {
  const { observations, sources, indicators, areas, topics } = dataset;
  const tell = (
    title: string,
    subtitle: string,
    ...counts: (readonly [label: string, count: number])[]
  ): PreviewTexts => ({
    kind: "",
    title,
    subtitle,
    facts: buildCountFacts(...counts),
  });
  const figures = [text.column.figures, observations.length] as const;
  const reports = [text.nav.reports, sources.length] as const;
  const measured = [text.nav.indicators, indicators.length] as const;
  const grouped = [text.nav.topics, topics.length] as const;
  const verdicts = (["agrees", "differs", "cannot_check"] as const).map(
    (verdict) =>
      [text.audit.verdict[verdict], claims.filter((claim) => claim.verdict === verdict).length] as const,
  );
  const states = (["printed", "bounded", "withheld"] as const).map(
    (state) => [text.coverage.state[state], coverage.all[state]] as const,
  );
  const { allTopics, allIndicators, allTopicsLead } = text.topic;
  return [
    [paths.home(language), tell(text.home.title, text.siteTagline, figures, reports, measured)],
    [paths.topics(language), tell(allTopics, allTopicsLead, grouped, measured)],
    [paths.indicators(language), tell(allIndicators, allTopicsLead, measured, grouped)],
    [paths.areas(language), tell(text.area.allAreas, text.area.allAreasLead, [text.nav.areas, areas.length])],
    [paths.reports(language), tell(text.reports.title, text.reports.lead, reports, figures)],
    [paths.audit(language), tell(text.audit.title, text.audit.lead, ...verdicts)],
    [paths.coverage(language), tell(text.coverage.title, text.coverage.lead, ...states)],
    [paths.downloads(language), tell(text.downloads.title, text.downloads.description, figures, reports)],
  ];
}

/**
 * Gives the preview of every page, one after the other. `siteAddress` is whole, or empty where it is not known; of
 * `others` those are left out that the collection tells more of.
 */
export function* listPreviews(
  collection: Collection,
  siteAddress: string,
  others: readonly PlainPage[] = [],
): Generator<PagePreview> {
  const told = new Set<SitePath>();
  for (const preview of listOwnPreviews(collection, siteAddress)) {
    told.add(preview.page);
    yield preview;
  }
  for (const { page: path, language, title, description } of others) {
    if (told.has(path)) continue;
    const page = buildPageContext(collection, language, path);
    const texts = { kind: "", title, subtitle: description };
    yield { page: path, indicator: "", view: buildPreview(texts, siteAddress, page) };
  }
}

function* listOwnPreviews(collection: Collection, siteAddress: string): Generator<PagePreview> {
  const { topics, indicators, areas, sources } = collection.dataset;
  for (const language of LANGUAGES) {
    const build = (
      path: SitePath,
      tell: (page: PageContext) => PreviewTexts,
      indicator = "",
    ): PagePreview => {
      const page = buildPageContext(collection, language, path);
      return { page: path, indicator, view: buildPreview(tell(page), siteAddress, page) };
    };
    const home = buildPageContext(collection, language, paths.home(language));
    for (const [path, texts] of listSinglePages(language, collection, home)) yield build(path, () => texts);
    for (const { id } of topics)
      yield build(paths.topic(language, id), (page) => buildTopicPreview(id, page));
    for (const { id } of indicators)
      yield build(paths.indicator(language, id), (page) => buildIndicatorPreview(id, page), id);
    for (const { id } of areas) yield build(paths.area(language, id), (page) => buildAreaPreview(id, page));
    for (const { id } of sources)
      yield build(paths.report(language, id), (page) => buildReportPreview(id, page));
  }
}
