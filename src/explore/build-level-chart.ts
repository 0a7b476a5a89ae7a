/** The chart of one or several series over time: their figures, their comparisons or their index. */
import type { BreakView, LevelChartView, LevelMarkView, LevelSeriesView } from "../charts/chart-views.ts";
import type { ExploreWords } from "./explore-words.ts";
import { fillWords } from "./fill-words.ts";
import { mainPeriods } from "./main-periods.ts";
import { endsOf } from "./shown-series.ts";
import { buildLogAxis, buildSpanAxis, buildValueAxis } from "./value-axis.ts";
import { buildYearAxis } from "./year-axis.ts";

/** How values are set on their axis: `base` is on it always, zero where the values reach down near it. */
export interface ValueScale {
  unit: string;
  /** Head of the axis. */
  label: string;
  base?: number;
  isLog?: boolean;
}

/** A half-year or a month among years says so at its label. */
function nameOthers(series: LevelSeriesView, words: Pick<ExploreWords, "bracketed">): LevelSeriesView {
  const main = mainPeriods(series.marks);
  return {
    ...series,
    marks: series.marks.map((mark) =>
      main.includes(mark)
        ? mark
        : { ...mark, printed: fillWords(words.bracketed, mark.printed, mark.period) },
    ),
  };
}

/**
 * Builds the chart. `room` holds the marks that the axes must have room for: those of all charts that share them. One figure alone
 * stands above zero, for its bounds say nothing of its size.
 */
export function buildLevelChart(
  head: Pick<LevelChartView, "key" | "language" | "text">,
  series: LevelSeriesView[],
  breaks: BreakView[],
  { unit, label, base, isLog }: ValueScale,
  words: Pick<ExploreWords, "withheld" | "bracketed">,
  room: readonly LevelMarkView[] = series.flatMap(({ marks }) => marks),
): LevelChartView {
  const ends = endsOf(room);
  const { language } = head;
  const all = base === undefined ? ends : [...ends, base];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const isOne = room.filter(({ kind }) => kind !== "withheld").length === 1;
  return {
    form: "level",
    ...head,
    x: buildYearAxis(room.map(({ at }) => at)),
    y: isLog
      ? buildLogAxis(all, unit, label, language)
      : base && low < high
        ? buildSpanAxis(low, high, unit, label, language)
        : buildValueAxis(all, unit, label, language, base === 0 || isOne),
    series: series.map((one) => nameOthers(one, words)),
    breaks,
    withheldLabel: words.withheld,
    ...(isLog ? { isLog } : {}),
    ...(base === undefined ? {} : { base }),
  };
}
