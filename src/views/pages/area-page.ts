/** The page of a place: every series of it, by topic; the places within it; the reports from there. */
import type { Language } from "../../model/codes.ts";
import { labelOf } from "../../model/registry.ts";
import { type Collection, entryOf } from "../collection.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import {
  areaLabel,
  breakdownLabel,
  buildPageContext,
  capitalise,
  indicatorLabel,
  type LinkView,
  type PageContext,
} from "../page-context.ts";
import { paths } from "../paths.ts";
import { buildReportRow, compareReports, type ReportRowView } from "../report-row-view.ts";
import { buildSeriesRow, type SeriesRowView } from "../series-row-view.ts";

/** A series of the place; `group` is empty for the total. */
export interface AreaRowView extends SeriesRowView {
  group: string;
}

/** The finished page of a place; `csvHref` is empty where it has no figures. */
export interface AreaPageView {
  frame: FrameView;
  subtitle: string;
  parents: LinkView[];
  topics: { id: string; title: string; rows: AreaRowView[] }[];
  within: (LinkView & { figures: string })[];
  reports: ReportRowView[];
  csvHref: string;
  figures: string;
  text: PageContext["text"];
}

function parentsOf(id: string, page: PageContext): LinkView[] {
  const parents: LinkView[] = [];
  let at = entryOf(page.collection.areas, id).parent;
  while (at !== "") {
    parents.unshift({ text: areaLabel(page, at), href: page.link(paths.area(page.language, at)) });
    at = entryOf(page.collection.areas, at).parent;
  }
  return parents;
}

function buildTopics(id: string, page: PageContext): AreaPageView["topics"] {
  const { collection, language, link } = page;
  const series = collection.seriesByArea.get(id) ?? [];
  const topicOf = (indicator: string): string => entryOf(collection.indicators, indicator).topic;
  return collection.dataset.topics
    .map((topic) => ({
      id: topic.id,
      title: capitalise(labelOf(topic, language)),
      rows: series
        .filter(({ indicator }) => topicOf(indicator) === topic.id)
        .map((entry, index) => ({
          ...buildSeriesRow(
            entry,
            indicatorLabel(page, entry.indicator),
            link(paths.indicator(language, entry.indicator)),
            `spark-${topic.id}-${index}`,
            page,
          ),
          group: breakdownLabel(page, entry.breakdown),
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Builds the page. */
export function buildAreaPage(collection: Collection, language: Language, id: string): AreaPageView {
  const page = buildPageContext(collection, language, paths.area(language, id));
  const { text, link } = page;
  const area = entryOf(collection.areas, id);
  const label = areaLabel(page, id);
  const observations = collection.observationsByArea.get(id) ?? [];
  const parents = parentsOf(id, page);
  const subtitle = [
    text.levelOne[area.level],
    area.gbt2260 === "" ? "" : text.area.code(area.gbt2260),
    text.indicator.figures(observations.length),
  ].filter((part) => part !== "");
  return {
    frame: buildFrameView(page, label, text.area.title(label), "areas", [
      { text: text.nav.areas, href: link(paths.areas(language)) },
      ...parents,
    ]),
    subtitle: subtitle.join(" · "),
    parents,
    topics: buildTopics(id, page),
    within: (collection.areasByParent.get(id) ?? []).map((child) => ({
      text: labelOf(child, language),
      href: link(paths.area(language, child.id)),
      figures: text.indicator.figures((collection.observationsByArea.get(child.id) ?? []).length),
    })),
    reports: (collection.sourcesByArea.get(id) ?? [])
      .toSorted(compareReports)
      .map((source) => buildReportRow(source, page)),
    csvHref: observations.length === 0 ? "" : link(paths.file(`data/areas/${id}.csv`)),
    figures: text.indicator.figures(observations.length),
    text,
  };
}
