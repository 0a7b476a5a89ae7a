/** The chart of one or several series over time: their figures, their comparisons or their index. */
import type { BreakView, LevelChartView, LevelMarkView, LevelSeriesView } from "../charts/chart-views.ts";
import type { ExploreWords } from "./explore-words.ts";
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

/** Builds the chart. `room` holds the marks that the axes must have room for: those of all charts that share them. */
export function buildLevelChart(
  head: Pick<LevelChartView, "key" | "language" | "text">,
  series: LevelSeriesView[],
  breaks: BreakView[],
  { unit, label, base, isLog }: ValueScale,
  words: Pick<ExploreWords, "withheld">,
  room: readonly LevelMarkView[] = series.flatMap(({ marks }) => marks),
): LevelChartView {
  const ends = endsOf(room);
  const { language } = head;
  const all = base === undefined ? ends : [...ends, base];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return {
    form: "level",
    ...head,
    x: buildYearAxis(room.map(({ at }) => at)),
    y: isLog
      ? buildLogAxis(all, unit, label, language)
      : base && low < high
        ? buildSpanAxis(low, high, unit, label, language)
        : buildValueAxis(all, unit, label, language, base === 0),
    series,
    breaks,
    withheldLabel: words.withheld,
    ...(isLog ? { isLog } : {}),
    ...(base === undefined ? {} : { base }),
  };
}
