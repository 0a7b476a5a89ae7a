/** The page of coverage: how much of what reports mention they print, and what is withheld. */
import { type Language, SOURCE_KINDS } from "../../model/codes.ts";
import { labelOf } from "../../model/registry.ts";
import type { CoverageCounts } from "../../series/coverage/count-figures.ts";
import type { CoverageMatrix } from "../../series/coverage/coverage-matrix.ts";
import type { Collection } from "../collection.ts";
import { columnText, STATE_SIGNS } from "../coverage-cell-view.ts";
import { newestFirst } from "../coverage-section.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import {
  buildPageContext,
  capitalise,
  indicatorLabel,
  type LinkView,
  type PageContext,
  sentences,
  sourceTitle,
} from "../page-context.ts";
import { paths } from "../paths.ts";

/** A row of counts. `shares` are in percent of the figures and add up to 100, or are all 0. */
export interface CoverageCountView {
  label: LinkView;
  figures: number;
  printed: number;
  bounded: number;
  withheld: number;
  shares: { printed: number; bounded: number; withheld: number };
}

/** What one indicator tells in one year, all places together. */
export interface OverviewCellView {
  sign: string;
  state: string;
  title: string;
  href: string;
}

/** The page; `kinds` head the columns of `byTopicAndKind`. */
export interface CoveragePageView {
  frame: FrameView;
  summary: string;
  legend: { sign: string; text: string }[];
  byTopic: CoverageCountView[];
  byKind: CoverageCountView[];
  byTopicAndKind: { topic: string; cells: string[] }[];
  kinds: string[];
  byReport: CoverageCountView[];
  overview: {
    topic: string;
    id: string;
    columns: string[];
    rows: { head: LinkView; cells: (OverviewCellView | null)[] }[];
  }[];
  csvHref: string;
  text: PageContext["text"];
}

function buildCounts(label: LinkView, counts: CoverageCounts): CoverageCountView {
  const { figures, printed, bounded, withheld } = counts;
  const share = (count: number): number => (figures === 0 ? 0 : Math.round((count / figures) * 1000) / 10);
  return {
    label,
    figures,
    printed,
    bounded,
    withheld,
    shares: { printed: share(printed), bounded: share(bounded), withheld: share(withheld) },
  };
}

const STATES = ["printed", "bounded", "withheld"] as const;

function buildOverviewRow(
  matrix: CoverageMatrix,
  columns: readonly string[],
  page: PageContext,
): CoveragePageView["overview"][number]["rows"][number] {
  const { text, language, link } = page;
  const href = link(paths.indicator(language, matrix.indicator), "coverage");
  const cells = columns.map((column) => {
    const index = matrix.columns.indexOf(column);
    const sums = { printed: 0, bounded: 0, withheld: 0 };
    for (const { cells: own } of index < 0 ? [] : matrix.rows)
      for (const state of STATES) sums[state] += own[index]!.counts[state];
    const own = index < 0 ? [] : matrix.rows.map((row) => row.cells[index]!.state);
    const best = STATES.find((state) => own.includes(state));
    const words = STATES.filter((state) => sums[state] > 0).map((state) =>
      text.coverage.count(text.coverage.state[state], sums[state]),
    );
    if (!best) return null;
    return {
      sign: STATE_SIGNS[best],
      state: best,
      title: `${columnText(column, page)}${text.colon}${words.join(text.comma)}`,
      href,
    };
  });
  return {
    head: {
      text: indicatorLabel(page, matrix.indicator),
      href: link(paths.indicator(language, matrix.indicator)),
    },
    cells,
  };
}

/** Matrices by topic; years in which no indicator of the topic is printed have no column. */
function buildOverview(page: PageContext): CoveragePageView["overview"] {
  const { collection, language } = page;
  const topicOf = (id: string): string => collection.indicators.get(id)?.topic ?? "";
  return collection.dataset.topics.flatMap((topic) => {
    const matrices = collection.coverage.matrices.filter(({ indicator }) => topicOf(indicator) === topic.id);
    const used = new Set(
      matrices.flatMap(({ columns, rows }) =>
        columns.filter((_, index) => rows.some(({ cells }) => cells[index]?.state !== "not_printed")),
      ),
    );
    const columns = newestFirst([...used]);
    if (matrices.length === 0) return [];
    return [
      {
        topic: capitalise(labelOf(topic, language)),
        id: topic.id,
        columns: columns.map((column) => columnText(column, page)),
        rows: matrices.map((matrix) => buildOverviewRow(matrix, columns, page)),
      },
    ];
  });
}

/** Builds the page. */
export function buildCoveragePage(collection: Collection, language: Language): CoveragePageView {
  const page = buildPageContext(collection, language, paths.coverage(language));
  const { text, link } = page;
  const { all, byTopic, byKind, byReport, byTopicAndKind } = collection.coverage;
  // The list of reports has a heading only for kinds of which there are reports.
  const kinds = new Set(collection.dataset.sources.map(({ kind }) => kind));
  const topicLabel = (id: string): string => capitalise(labelOf(collection.topics.get(id)!, language));
  return {
    frame: buildFrameView(page, text.coverage.title, text.coverage.lead, "coverage"),
    summary: sentences(
      page,
      text.coverage.summary(all.figures, all.printed, all.bounded, all.withheld),
      text.coverage.derivable(all.derivable),
    ),
    legend: STATES.map((state) => ({ sign: STATE_SIGNS[state], text: text.coverage.stateLong[state] })),
    byTopic: byTopic.map(({ topic, counts }) =>
      buildCounts({ text: topicLabel(topic), href: link(paths.topic(language, topic)) }, counts),
    ),
    byKind: byKind
      .filter(({ kind }) => kinds.has(kind))
      .map(({ kind, counts }) =>
        buildCounts({ text: text.kind[kind], href: link(paths.reports(language), kind) }, counts),
      ),
    kinds: SOURCE_KINDS.map((kind) => text.kind[kind]),
    byTopicAndKind: collection.dataset.topics.map(({ id }) => ({
      topic: topicLabel(id),
      cells: byTopicAndKind
        .filter(({ topic }) => topic === id)
        .map(({ counts }) =>
          counts.withheld > 0
            ? `${counts.figures} (${text.indicator.withheldCount(counts.withheld)})`
            : String(counts.figures),
        ),
    })),
    byReport: byReport
      .toSorted((a, b) => b.counts.withheld - a.counts.withheld || b.counts.figures - a.counts.figures)
      .map(({ source, counts }) =>
        buildCounts({ text: sourceTitle(page, source), href: link(paths.report(language, source)) }, counts),
      ),
    overview: buildOverview(page),
    csvHref: link(paths.file("data/coverage.csv")),
    text,
  };
}
