/** From the series and the view that a reader chose to the charts that show them, and what must be said beside these. */
import type { ChangeChartView, LevelChartView } from "../charts/chart-views.ts";
import type { Language } from "../model/codes.ts";
import { axisOfChange, buildChangeChart, unitOfChange } from "./build-change-chart.ts";
import { buildLevelChart, type ValueScale } from "./build-level-chart.ts";
import { buildNotes, listNotCompared, listNotJoined } from "./build-notes.ts";
import { buildChangeMarks } from "./change-marks.ts";
import type { ChartState } from "./chart-state.ts";
import { describeShown, titleShown } from "./describe-shown.ts";
import type { ExploreWords } from "./explore-words.ts";
import { fillWords } from "./fill-words.ts";
import { buildIndexMarks, type IndexedSeries } from "./index-marks.ts";
import type { PlottedMark, PlottedSeries } from "./plotted-series.ts";
import { buildBreaks, endsOf, marksWithin, type ShownSeries } from "./shown-series.ts";
import { wouldTangle } from "./would-tangle.ts";
import { buildYearAxis } from "./year-axis.ts";

/** What is shown. */
export interface SeriesCharts {
  /** Stacked, one for each unit and measure; one for each series where they stand apart. */
  charts: (LevelChartView | ChangeChartView)[];
  /** Small multiples: every chart holds one series, and those of one unit share their axes. */
  isApart: boolean;
  /** What is not shown or not joined, and why. */
  notes: string[];
  /** Ids of the figures in view, in the order of the charts. */
  ids: string[];
}

/** What is drawn of each series in the view chosen, and the notes on what is not. */
interface Projection {
  shown: ShownSeries[];
  notes: string[];
}

/** What shares a chart, by unit and measure. */
function groupByAxis(series: readonly ShownSeries[]): ShownSeries[][] {
  return [...Map.groupBy(series, ({ series: { unit, measure } }) => `${unit} ${measure}`).values()];
}

/** The index of a series, and the figure of its chart that is 100. */
interface Indexed extends IndexedSeries {
  base: PlottedMark | undefined;
}

/** Each chart has a base of its own: what is counted in another unit may begin in another year. */
function indexAll(
  within: readonly ShownSeries[],
  words: ExploreWords,
  language: Language,
): Map<ShownSeries, Indexed> {
  return new Map(
    groupByAxis(within).flatMap((group) => {
      const marks = group.map((one) => one.marks);
      const { base, indexed } = buildIndexMarks(marks, words, language);
      return group.map((one, index) => [one, { base, ...indexed[index]! }] as const);
    }),
  );
}

function project(
  within: readonly ShownSeries[],
  { view }: ChartState,
  words: ExploreWords,
  language: Language,
): Projection {
  const nameOf = ({ series }: ShownSeries): string => series.label || series.indicatorLabel;
  const notes: string[] = [];
  const say = (text: string, one: ShownSeries): void => void notes.push(fillWords(text, nameOf(one)));
  const indexes = view === "index" ? indexAll(within, words, language) : undefined;
  const shown = within.map((one): ShownSeries => {
    const name = nameOf(one);
    const known = one.marks.filter(({ kind }) => kind !== "withheld").length;
    if (one.marks.length === 0 || (known === 0 && view !== "level")) {
      say(
        one.marks.length > 0 ? words.allWithheld : one.series.marks.length > 0 ? words.none : words.noPlace,
        one,
      );
      return one;
    }
    if (view === "change" || view === "growth") {
      const drawn = buildChangeMarks(one.marks, view, words);
      const isShare = view === "growth" && /^percent/.test(one.series.unit);
      if (drawn.length === 0) say(isShare ? words.noGrowthOfShares : words.noComparison, one);
      else if (within.length > 1)
        notes.push(...buildNotes(name, words.notCompared, listNotCompared(one, view, words), words));
      return { ...one, drawn };
    }
    if (indexes) {
      const { base, drawn, leftOut } = indexes.get(one)!;
      if (drawn.length > 0) notes.push(...buildNotes(name, words.notIndexed, leftOut, words));
      else if (known === 1) say(words.oneFigure, one);
      else if (base) notes.push(fillWords(words.noSharedBase, name, base.period));
      else say(words.noIndex, one);
      return { ...one, drawn, basePeriod: base?.period ?? "" };
    }
    notes.push(...buildNotes(name, words.notJoined, listNotJoined(one, words), words));
    return { ...one, drawn: one.marks };
  });
  return { shown, notes };
}

function scaleOf(
  { series, basePeriod = "" }: ShownSeries,
  { view }: ChartState,
  words: ExploreWords,
): ValueScale {
  if (view === "change" || view === "growth")
    return { unit: unitOfChange(series.unit, view), label: axisOfChange(series, view, words), base: 0 };
  if (view === "index") return { unit: "", label: fillWords(words.indexAxis, basePeriod), base: 100 };
  return { unit: series.unit, label: series.unitLabel };
}

/**
 * Builds the charts of the chosen series; the ids of the charts begin with `key`.
 *
 * What differs in unit or measure never shares a chart. A series in focus leads and quietens the others of its chart; else the
 * first of each leads. One series' changes are drawn around zero with their verdicts, those of several as lines.
 */
export function buildSeriesCharts(
  series: readonly PlottedSeries[],
  state: ChartState,
  words: ExploreWords,
  language: Language,
  key: string,
): SeriesCharts {
  const { view, layout, focus } = state;
  const within = series.map((one, colour): ShownSeries => {
    const marks = marksWithin(one, state.from, state.to);
    return { series: one, colour, marks, drawn: [] };
  });
  if (view === "table")
    return {
      charts: [],
      isApart: false,
      notes: [],
      ids: within.flatMap(({ marks }) => marks.map(({ id }) => id)),
    };
  const projection = project(within, state, words, language);
  const { notes } = projection;
  const shown = projection.shown.filter(({ drawn }) => drawn.length > 0);
  const groups = groupByAxis(shown);
  if (groups.length > 1) notes.unshift(words.separateUnits);
  const isApart =
    shown.length > 1 &&
    (layout === "apart" ||
      (layout === "auto" && groups.some((group) => wouldTangle(group.map(({ drawn }) => drawn)))));
  const mayBeLog = view === "level" || view === "index";
  const isLog = state.isLog && mayBeLog && shown.every(({ drawn }) => endsOf(drawn).every((end) => end > 0));
  if (state.isLog && !isLog && shown.length > 0) notes.push(words.noLog);

  const charts: SeriesCharts["charts"] = [];
  const draw = (own: readonly ShownSeries[], group: readonly ShownSeries[]): void => {
    const [first] = own as [ShownSeries];
    const head = {
      key: charts.length === 0 ? key : `${key}-${charts.length + 1}`,
      language,
      text: {
        title: (isApart && first.series.label) || titleShown(own, view, words),
        finding: describeShown(own, view, words, language),
      },
    };
    if (group.length === 1 && !isApart && (view === "change" || view === "growth")) {
      charts.push(buildChangeChart(head, { ...first.series, marks: first.marks }, view, words));
      return;
    }
    const hasFocus = own.some((one) => one.series.key === focus);
    const lines = own.map(({ series: one, colour, drawn }, index) => {
      const leading = hasFocus ? one.key === focus : index === 0;
      return {
        label: own.length > 1 || isApart ? one.label : "",
        colour,
        leading,
        ...(hasFocus && !leading ? { isQuiet: true } : {}),
        marks: drawn,
      };
    });
    const breaks = mayBeLog
      ? buildBreaks(
          own.map(({ marks }) => marks),
          words,
        )
      : [];
    const scale = { ...scaleOf(first, state, words), isLog };
    charts.push(
      buildLevelChart(
        head,
        lines,
        breaks,
        scale,
        words,
        group.flatMap(({ drawn }) => drawn),
      ),
    );
  };
  for (const group of groups) {
    if (isApart) for (const one of group) draw([one], group);
    else draw(group, group);
  }
  // One above the other, charts show the same years at the same place.
  const places = charts.flatMap((chart): { at: number }[] =>
    chart.form === "change" ? [...chart.marks, ...chart.gaps] : chart.series.flatMap(({ marks }) => marks),
  );
  if (charts.length > 1) for (const chart of charts) chart.x = buildYearAxis(places.map(({ at }) => at));
  return { charts, isApart, notes, ids: groups.flat().flatMap(({ drawn }) => drawn.map(({ id }) => id)) };
}
