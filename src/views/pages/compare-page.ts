/** The compare page: the comparisons that stand ready, and what its script needs to know. */
import type { ChartView } from "../../charts/chart-views.ts";
import { buildSeriesCharts } from "../../explore/build-series-charts.ts";
import { CHART_VIEWS, type ChartViewName, DEFAULT_STATE, formatState } from "../../explore/chart-state.ts";
import { nameApart } from "../../explore/compare-rules.ts";
import type { CompareWords } from "../../explore/compare-words.ts";
import type { ExploreWords } from "../../explore/explore-words.ts";
import type { Messages } from "../../i18n/en.ts";
import type { Language } from "../../model/codes.ts";
import { labelOf } from "../../model/registry.ts";
import { formatDate } from "../../text/format-period.ts";
import { type Collection, entryOf } from "../collection.ts";
import { buildCompareSeries } from "../compare/compare-series.ts";
import { type ReadyComparison, readyComparisons } from "../compare/ready-comparisons.ts";
import { buildExploreWords } from "../explore-words.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import { buildPageContext, indicatorLabel, type LinkView, type PageContext } from "../page-context.ts";
import { paths } from "../paths.ts";

/** A comparison that stands ready, with its picture; `query` opens it in the page. */
export interface ReadyView {
  kind: string;
  title: string;
  why: string;
  query: string;
  charts: ChartView[];
  links: LinkView[];
}

/** What the script reads as JSON; the same as `ComparePage` in `browser/`. */
interface Words {
  language: Language;
  rootHref: string;
  indicatorsPath: string;
  says: CompareWords;
  words: PageContext["text"]["workbench"]["says"] & { explore: ExploreWords; title: string; data: string };
}

/** The page. */
export interface ComparePageView {
  frame: FrameView;
  ready: ReadyView[];
  views: { name: ChartViewName; label: string }[];
  words: Words;
  text: PageContext["text"];
}

function titleOf({ kind, series }: ReadyComparison, page: PageContext): string {
  const { text } = page;
  const [first = "", second = ""] = [...new Set(series.map(({ indicator }) => indicator))];
  if (kind !== "units") return text.compare.readyTitle[kind](indicatorLabel(page, first));
  // Within the title a name begins small.
  const other = labelOf(entryOf(page.collection.indicators, second), page.language);
  return text.compare.readyTitle.units(indicatorLabel(page, first), other);
}

function buildReady(comparison: ReadyComparison, page: PageContext): ReadyView {
  const { kind, series, view } = comparison;
  const { text, language, link } = page;
  const compared = series.map((one) => buildCompareSeries(one, page));
  const state = { ...DEFAULT_STATE, view, series: compared.map(({ key }) => key) };
  const named = nameApart(compared);
  const { charts } = buildSeriesCharts(
    named,
    { ...state, layout: "together" },
    buildExploreWords(text),
    language,
    `ready-${kind}`,
  );
  return {
    kind,
    title: titleOf(comparison, page),
    why: text.compare.readyWhy[kind],
    query: formatState(state),
    charts,
    links: [...new Set(series.map(({ indicator }) => indicator))].map((id) => ({
      text: indicatorLabel(page, id),
      href: link(paths.indicator(language, id)),
    })),
  };
}

/** Builds the texts that are set in the browser. Shape: plain JSON. */
export function buildSays(text: Messages): CompareWords {
  return {
    ...text.compare.says,
    total: text.figure.total,
    group: text.column.group,
    place: text.column.place,
    period: text.column.period,
    figure: text.column.figure,
    printed: text.column.printed,
    bounds: text.column.bounds,
    change: text.column.change,
    source: text.column.source,
    focus: text.workbench.focus,
    focusOn: text.workbench.focusOn("{0}"),
  };
}

/** Builds the page. */
export function buildComparePage(collection: Collection, language: Language): ComparePageView {
  const page = buildPageContext(collection, language, paths.compare(language));
  const { text, link } = page;
  const newest = collection.dataset.sources
    .map(({ published }) => published)
    .sort()
    .at(-1);
  const version = collection.dataset.digest.slice(0, 12);
  return {
    frame: buildFrameView(page, text.compare.title, text.compare.lead, "compare"),
    ready: readyComparisons(collection).map((comparison) => buildReady(comparison, page)),
    views: CHART_VIEWS.map((name) => ({ name, label: text.workbench.views[name] })),
    words: {
      language,
      rootHref: link(paths.file("")),
      indicatorsPath: paths.indicators(language),
      says: buildSays(text),
      words: {
        ...text.workbench.says,
        explore: buildExploreWords(text),
        title: "",
        data: text.workbench.data(text.siteName, version, newest ? formatDate(newest, language) : ""),
      },
    },
    text,
  };
}
