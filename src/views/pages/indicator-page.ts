/** The page of an indicator. */

import type { ChangeChartView, LevelChartView, RankingChartView } from "../../charts/chart-views.ts";
import type { Language } from "../../model/codes.ts";
import type { Observation } from "../../model/observation.ts";
import { labelOf } from "../../model/registry.ts";
import type { Conflict } from "../../series/list-conflicts.ts";
import { relatedIndicators } from "../../series/related-indicators.ts";
import { REASONS, type Series } from "../../series/series.ts";
import { formatDate, formatPeriod } from "../../text/format-period.ts";
import { isUnitWritten } from "../../text/format-value.ts";
import { buildChangeView } from "../charts/change-view.ts";
import { buildLevelView } from "../charts/level-view.ts";
import { buildSideBySideView } from "../charts/side-by-side-view.ts";
import { timePosition } from "../charts/time-position.ts";
import { buildClaimViews, type ClaimView, claimsOf } from "../claim-view.ts";
import type { Collection } from "../collection.ts";
import { entryOf } from "../collection.ts";
import { buildCoverageSection, type CoverageSectionView } from "../coverage-section.ts";
import { buildFigureView, type FigureView, nameSources, noteOf } from "../figure-view.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import { buildIndicatorTable, type IndicatorTableView } from "../indicator-table.ts";
import { latestCell } from "../latest-cell.ts";
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
import { buildPlotSections, type PlotSectionsView } from "../plot-sections.ts";
import { groupAndPlace, seriesName } from "../series-name.ts";
import { buildSeriesRow, type SeriesRowView } from "../series-row-view.ts";
import { buildStepView, type StepView } from "../step-view.ts";
import { buildWorkbenchView, type WorkbenchView } from "../workbench-view.ts";

/** Most series drawn in one chart; the list beneath has them all. */
const MOST_SERIES = 8;

/** A series whose largest figure is a smaller part of the leading one's lies flat on the axis and shows nothing. */
const LEAST_SHARE = 50;

const largestOf = ({ cells }: Series): number =>
  Math.max(
    0,
    ...cells.map(({ preferred }) => Math.abs(preferred.value ?? preferred.high ?? preferred.low ?? 0)),
  );

/** The answer on the first screen. */
export interface AnswerView {
  name: string;
  period: string;
  figure: FigureView;
  unit: string;
  step: StepView;
  /** Issuer and date of the report. */
  issued: string;
}

/** A cell that several sources print differently. */
export interface DisagreementView {
  name: string;
  period: string;
  taken: FigureView;
  takenDate: string;
  /** Which criterion decided, in words. */
  because: string;
  others: { figure: FigureView; kind: string; date: string }[];
}

/** The finished page of an indicator; what does not apply is `undefined` or empty. */
export interface IndicatorPageView {
  frame: FrameView;
  subtitle: string;
  answer: AnswerView | undefined;
  facts: { label: string; text: string; href: string }[];
  level: LevelChartView | undefined;
  /** Drawn instead of `level` where the leading series has a single figure and others stand beside it. */
  sideBySide: RankingChartView | undefined;
  /** Works with the chart that the page shows first; `undefined` where there is none. */
  workbench: WorkbenchView | undefined;
  /** Choices of the workbench, drawn for readers without scripts. */
  byArea: LevelChartView | undefined;
  byBreakdown: LevelChartView | undefined;
  notInChart: string;
  change: ChangeChartView | undefined;
  /** Why there is no change chart; empty where there is one. */
  whyNoChange: string;
  plots: PlotSectionsView;
  series: SeriesRowView[];
  table: IndicatorTableView;
  /** Claims that figures of this indicator make or are worked out from. */
  audit: ClaimView[];
  coverage: CoverageSectionView | undefined;
  definition: { text: string; lang: string };
  comparability: { text: string; figures: { text: string; href: string }[] }[];
  disagreements: DisagreementView[];
  related: (LinkView & { figures: string })[];
  downloads: LinkView[];
  text: PageContext["text"];
}

function buildComparability(
  series: readonly Series[],
  page: PageContext,
): IndicatorPageView["comparability"] {
  const groups = new Map<string, { text: string; figures: { text: string; href: string }[] }>();
  const add = (text: string, observation: Observation, period: string): void => {
    const group = groups.get(text) ?? { text, figures: [] };
    group.figures.push({
      text: `${groupAndPlace(observation, page)}${page.text.comma}${period}`,
      href: page.link(paths.report(page.language, observation.source), observation.figureId),
    });
    groups.set(text, group);
  };
  for (const { cells } of series) {
    for (const { preferred, period } of cells) {
      const when = formatPeriod(period, page.language);
      const note = nameSources(noteOf(preferred, page.language), page);
      const colon = page.text.colon;
      const withNote = (word: string): string => (note ? `${word}${colon}${note}` : word);
      if (preferred.seriesBreak !== "")
        add(withNote(page.text.breaks[preferred.seriesBreak]), preferred, when);
      if (preferred.status === "U" || preferred.status === "E")
        add(withNote(capitalise(page.text.statusLong[preferred.status])), preferred, when);
    }
  }
  return [...groups.values()];
}

function buildDisagreements(indicator: string, page: PageContext): DisagreementView[] {
  const { text, language } = page;
  const dated = (date: string): string =>
    date === "" ? "" : text.conflict.published(formatDate(date, language));
  const own = page.collection.conflicts.filter(({ series }) => series.indicator === indicator);
  return [...Map.groupBy(own, ({ preferred }) => preferred.figureId).values()].map((conflicts) => {
    const [{ series, cell, preferred, decidedBy, published }] = conflicts as [Conflict, ...Conflict[]];
    return {
      name: groupAndPlace(series, page),
      period: formatPeriod(cell.period, language),
      taken: buildFigureView(preferred, page),
      takenDate: dated(published),
      because: text.conflict.because(text.conflict.decidedBy[decidedBy]),
      others: conflicts.map(({ other, kind, otherPublished }) => ({
        figure: buildFigureView(other, page),
        kind: text.conflict.kind[kind],
        date: dated(otherPublished),
      })),
    };
  });
}

/** Why no two figures of the series are compared, most common reason first, each with its number of figures. */
function explainNoChange(series: readonly Series[], page: PageContext): string {
  const counts = REASONS.map((reason) => ({
    reason,
    count: series.flatMap(({ steps }) => steps).filter((step) => step.reason === reason).length,
  })).filter(({ count }) => count > 0);
  const reasons = counts
    .sort((a, b) => b.count - a.count)
    .map(({ reason, count }) => page.text.indicator.noChangeReason(page.text.reason[reason], count));
  return reasons.length === 0 ? "" : page.text.indicator.noChangeWhy(reasons.join(" · "));
}

function buildAnswer(series: Series, page: PageContext): AnswerView {
  const cell = latestCell(series);
  const step = series.steps.find((entry) => entry.cell === cell)!;
  const unit = entryOf(page.collection.units, series.unit);
  const { language } = page;
  const source = entryOf(page.collection.sources, cell.preferred.source);
  return {
    name: groupAndPlace(series, page),
    period: formatPeriod(cell.period, page.language),
    figure: buildFigureView(cell.preferred, page),
    unit: isUnitWritten(unit.id) ? "" : labelOf(unit, page.language),
    step: buildStepView(step, page),
    issued: [language === "zh" ? source.issuerZh : source.issuerEn, formatDate(source.published, language)]
      .filter((part) => part !== "")
      .join(" · "),
  };
}

/** Series with at least two figures on an axis of years, the leading ones first. */
function toDrawable(series: readonly Series[], page: PageContext): Series[] {
  return series.filter((entry) => {
    const { measure } = entryOf(page.collection.indicators, entry.indicator);
    return entry.cells.filter((cell) => timePosition(cell.period, measure) !== undefined).length >= 2;
  });
}

/** Builds the page. */
export function buildIndicatorPage(
  collection: Collection,
  language: Language,
  id: string,
): IndicatorPageView {
  const page = buildPageContext(collection, language, paths.indicator(language, id));
  const { text, link } = page;
  const indicator = entryOf(collection.indicators, id);
  const topic = entryOf(collection.topics, indicator.topic);
  const unit = entryOf(collection.units, indicator.unit);
  const name = indicatorLabel(page, id);
  const series = collection.seriesByIndicator.get(id) ?? [];
  const observations = collection.observationsByIndicator.get(id) ?? [];
  const [leading] = series;
  const drawable = toDrawable(series, page);
  const siblings = (same: "area" | "breakdown"): Series[] => {
    const other = same === "area" ? "breakdown" : "area";
    const group = drawable.filter((entry) => leading && entry[same] === leading[same]);
    const visible = group.filter(
      (entry) => entry === leading || largestOf(entry) * LEAST_SHARE >= largestOf(group[0]!),
    );
    return visible.length > 1 && visible.some((entry) => entry[other] !== leading?.[other]) ? visible : [];
  };
  const byArea = siblings("breakdown").slice(0, MOST_SERIES);
  const byBreakdown = siblings("area").slice(0, MOST_SERIES);
  const isAlone = leading !== undefined && series.length > 1 && !drawable.includes(leading);
  const loose = series
    .flatMap(({ cells }) => cells)
    .filter(({ period }) => timePosition(period, indicator.measure) === undefined)
    .reduce((sum, { others }) => sum + 1 + others.length, 0);
  const definition = language === "zh" ? indicator.definitionZh : indicator.definitionEn;
  const change = leading && buildChangeView("change", text.indicator.change, leading, page);
  const withheld = observations.filter(({ relation }) => relation === null).length;
  const subtitle = [
    leading ? groupAndPlace(leading, page) : "",
    labelOf(unit, language),
    text.measure[indicator.measure],
    text.indicator.figures(observations.length),
    withheld > 0 ? text.indicator.withheldCount(withheld) : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
  const matrix = collection.coverage.matrices.find(({ indicator: of }) => of === id);
  const topicLink = { text: labelOf(topic, language), href: link(paths.topic(language, topic.id)) };
  const sideBySide = isAlone ? buildSideBySideView("side-by-side", name, series, page) : undefined;
  const level =
    leading && !isAlone
      ? buildLevelView(
          "level",
          seriesName(leading, page),
          [leading],
          // Alone in its chart it needs no name; its figures are labelled instead.
          () => "",
          page,
        )
      : undefined;
  return {
    frame: buildFrameView(page, name, definition, "topics", [
      { text: text.nav.topics, href: link(paths.topics(language)) },
      topicLink,
    ]),
    subtitle,
    answer: leading && buildAnswer(leading, page),
    facts: [
      { label: text.indicator.topicLabel, ...topicLink },
      { label: text.indicator.unitLabel, text: labelOf(unit, language), href: "" },
      { label: text.indicator.measureLabel, text: text.measure[indicator.measure], href: "" },
    ],
    sideBySide,
    level,
    workbench: (level ?? sideBySide) && buildWorkbenchView(id, series, page),
    byArea: buildLevelView(
      "by-area",
      `${name}${text.colon}${text.indicator.byArea}`,
      byArea,
      (entry) => areaLabel(page, entry.area),
      page,
    ),
    byBreakdown: buildLevelView(
      "by-group",
      `${name}${text.colon}${text.indicator.byBreakdown}`,
      byBreakdown,
      (entry) => capitalise(breakdownLabel(page, entry.breakdown) || text.figure.total),
      page,
    ),
    notInChart: loose > 0 && !isAlone ? text.indicator.notInChart(loose) : "",
    change,
    whyNoChange: change ? "" : explainNoChange(series, page),
    plots: buildPlotSections(id, series, page),
    series:
      series.length > 1
        ? series.map((entry, index) =>
            buildSeriesRow(entry, groupAndPlace(entry, page), "", `row-${index}`, page),
          )
        : [],
    table: buildIndicatorTable(series, page),
    audit: buildClaimViews(claimsOf(observations, collection), page),
    coverage: matrix && buildCoverageSection(matrix, page),
    definition: { text: definition, lang: page.language },
    comparability: buildComparability(series, page),
    disagreements: buildDisagreements(id, page),
    related: relatedIndicators(collection.dataset, id).map((other) => ({
      text: indicatorLabel(page, other.id),
      href: link(paths.indicator(language, other.id)),
      figures: text.indicator.figures((collection.observationsByIndicator.get(other.id) ?? []).length),
    })),
    downloads: [
      { text: text.indicator.downloadCsv, href: link(paths.file(`data/indicators/${id}.csv`)) },
      { text: text.indicator.downloadJson, href: link(paths.file(`data/indicators/${id}.json`)) },
    ],
    text,
  };
}
