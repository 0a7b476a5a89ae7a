/** The pages of topics: one topic with its indicators, and all topics in one list. */
import type { Language } from "../../model/codes.ts";
import { labelOf, type Topic } from "../../model/registry.ts";
import { type Collection, entryOf } from "../collection.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import { buildPageContext, capitalise, indicatorLabel, type PageContext } from "../page-context.ts";
import { paths } from "../paths.ts";
import { groupAndPlace } from "../series-name.ts";
import { buildSeriesRow, type SeriesRowView } from "../series-row-view.ts";

/** An indicator with its leading series. */
export interface IndicatorRowView extends SeriesRowView {
  /** Group and place of the leading series. */
  of: string;
}

/** A topic with its indicators. */
export interface TopicSectionView {
  id: string;
  title: string;
  href: string;
  description: string;
  rows: IndicatorRowView[];
  /** Indicators without any figure. */
  empty: { text: string; href: string }[];
}

/** The finished page of one topic or of all. */
export interface TopicsPageView {
  frame: FrameView;
  lead: string;
  sections: TopicSectionView[];
  text: PageContext["text"];
}

function buildSection(topic: Topic, page: PageContext): TopicSectionView {
  const { collection, language, link, text } = page;
  const indicators = collection.dataset.indicators.filter((indicator) => indicator.topic === topic.id);
  const rows: IndicatorRowView[] = [];
  const empty: TopicSectionView["empty"] = [];
  for (const indicator of indicators) {
    const href = link(paths.indicator(language, indicator.id));
    const label = indicatorLabel(page, indicator.id);
    const [leading] = collection.seriesByIndicator.get(indicator.id) ?? [];
    const observations = collection.observationsByIndicator.get(indicator.id) ?? [];
    if (!leading) {
      empty.push({ text: `${label} · ${text.indicator.figures(observations.length)}`, href });
      continue;
    }
    rows.push({
      ...buildSeriesRow(leading, label, href, `spark-${indicator.id}`, page),
      figures: observations.length,
      withheld: observations.filter(({ relation }) => relation === null).length,
      of: groupAndPlace(leading, page),
    });
  }
  return {
    id: topic.id,
    title: capitalise(labelOf(topic, language)),
    href: link(paths.topic(language, topic.id)),
    description: language === "zh" ? topic.descriptionZh : topic.descriptionEn,
    rows,
    empty,
  };
}

/** Builds the page of one topic. */
export function buildTopicPage(collection: Collection, language: Language, id: string): TopicsPageView {
  const page = buildPageContext(collection, language, paths.topic(language, id));
  const { text, link } = page;
  const section = buildSection(entryOf(collection.topics, id), page);
  return {
    frame: buildFrameView(page, section.title, section.description, "topics", [
      { text: text.nav.topics, href: link(paths.topics(language)) },
    ]),
    lead: section.description,
    sections: [section],
    text,
  };
}

/** Builds the list of all topics with their indicators; `path` tells under which of its two addresses. */
export function buildTopicsPage(
  collection: Collection,
  language: Language,
  kind: "topics" | "indicators",
): TopicsPageView {
  const page = buildPageContext(collection, language, paths[kind](language));
  const { text } = page;
  const title = kind === "topics" ? text.topic.allTopics : text.topic.allIndicators;
  return {
    frame: buildFrameView(page, title, text.topic.allTopicsLead, "topics"),
    lead: text.topic.allTopicsLead,
    sections: collection.dataset.topics.map((topic) => buildSection(topic, page)),
    text,
  };
}
