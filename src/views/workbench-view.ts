/** The workbench of an indicator: what can be chosen in it, and the texts that its script says. */
import { buildSeriesCharts } from "../explore/build-series-charts.ts";
import { CHART_VIEWS, type ChartState, type ChartViewName, DEFAULT_STATE } from "../explore/chart-state.ts";
import type { ExploreWords } from "../explore/explore-words.ts";
import { yearOf } from "../explore/shown-series.ts";
import { REASONS, type Series } from "../series/series.ts";
import { formatDate } from "../text/format-period.ts";
import { entryOf } from "./collection.ts";
import { buildExploreWords } from "./explore-words.ts";
import { indicatorLabel, type PageContext } from "./page-context.ts";
import { paths } from "./paths.ts";
import { buildPlottedSeries } from "./plotted-series-view.ts";
import { groupAndPlace } from "./series-name.ts";

/** From so many series on a box helps to find them. */
const FILTER_FROM = 13;

const LAYOUTS = ["auto", "together", "apart"] as const;

/** The ways of taking a chart away. */
const TAKE_NAMES = ["png", "svg", "csv", "cite", "embed"] as const;
type TakeName = (typeof TAKE_NAMES)[number];

/** One series that can be chosen. */
export interface WorkbenchSeriesView {
  /** Its key in addresses. */
  name: string;
  label: string;
  /** Number of its figures, and in short why none of them is compared or drawn. */
  figures: string;
  reason: string;
  /** Shown before anything is chosen. */
  isFirst: boolean;
}

/** What the script reads as JSON; the same as `WorkbenchWords` in `browser/`. */
type Words = PageContext["text"]["workbench"]["says"] & {
  explore: ExploreWords;
  title: string;
  data: string;
};

/** The workbench. Links are relative to the page. */
export interface WorkbenchView {
  id: string;
  views: { name: ChartViewName; label: string }[];
  series: WorkbenchSeriesView[];
  hasFilter: boolean;
  /** More than one place or group stands beside the leading series: a ready choice takes them all. */
  hasPlaces: boolean;
  hasGroups: boolean;
  years: number[];
  csv: { href: string };
  /** The comparisons of all indicators. */
  changes: { href: string };
  embed: { href: string };
  page: { href: string };
  takes: { name: TakeName; label: string }[];
  layouts: { name: ChartState["layout"]; label: string }[];
  /** What is not drawn or not joined in the chart of the leading series, and why. */
  notes: string[];
  words: Words;
}

/** The most common reason why figures of a series are not compared, where none of them is. */
function reasonOf({ steps, cells }: Series, { text }: PageContext): string {
  if (cells.length < 2 || steps.some(({ change }) => change !== null)) return "";
  const counted = REASONS.map((reason) => ({
    reason,
    count: steps.filter((step) => step.reason === reason).length,
  })).sort((a, b) => b.count - a.count);
  const [most] = counted.filter(({ reason, count }) => count > 0 && reason !== "first");
  return most ? text.workbench.notCompared(text.reasonShort[most.reason]) : "";
}

/** Builds the workbench of an indicator; `series` has the leading one first. */
export function buildWorkbenchView(
  indicator: string,
  series: readonly Series[],
  page: PageContext,
): WorkbenchView {
  const { text, language, link, collection } = page;
  const plotted = series.map((entry) => buildPlottedSeries(entry, groupAndPlace(entry, page), page));
  const years = plotted.flatMap((entry) => entry.marks.map((mark) => yearOf(mark, entry)));
  const observations = collection.observationsByIndicator.get(indicator) ?? [];
  const newest = observations
    .map(({ source }) => entryOf(collection.sources, source).published)
    .sort()
    .at(-1);
  const digest = collection.dataset.digest.slice(0, 12);
  const [first, ...others] = series;
  const explore = buildExploreWords(text);
  const shown = buildSeriesCharts(plotted.slice(0, 1), DEFAULT_STATE, explore, language, "first");
  return {
    id: indicator,
    views: CHART_VIEWS.map((name) => ({ name, label: text.workbench.views[name] })),
    series: plotted.map(({ key, label, marks }, index) => ({
      name: key,
      label,
      figures: text.indicator.figures(series[index]!.cells.length),
      reason: marks.length === 0 ? text.workbench.notDrawn : reasonOf(series[index]!, page),
      isFirst: index === 0,
    })),
    hasFilter: series.length >= FILTER_FROM,
    hasPlaces: others.some(({ breakdown }) => breakdown === first?.breakdown),
    hasGroups: others.some(({ area }) => area === first?.area),
    years: years.length === 0 ? [] : yearsBetween(Math.min(...years), Math.max(...years)),
    csv: { href: link(paths.file(`data/indicators/${indicator}.csv`)) },
    changes: { href: link(paths.file("data/changes.csv")) },
    embed: { href: link(paths.embed(language, indicator)) },
    page: { href: link(paths.indicator(language, indicator)) },
    takes: TAKE_NAMES.map((name) => ({ name, label: text.workbench.takes[name] })),
    layouts: LAYOUTS.map((name) => ({ name, label: text.workbench.layouts[name] })),
    notes: shown.notes,
    words: {
      ...text.workbench.says,
      explore,
      title: indicatorLabel(page, indicator),
      data: text.workbench.data(text.siteName, digest, newest ? formatDate(newest, language) : ""),
    },
  };
}

const yearsBetween = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
