/** The chart of one series' comparisons with the year before. */
import type { ChangeChartView, ChangeMarkView } from "../charts/chart-views.ts";
import { type ChangeName, labelOfChange, rangeOf } from "./change-marks.ts";
import type { ExploreWords } from "./explore-words.ts";
import type { PlottedMark } from "./plotted-series.ts";
import { endsOf } from "./shown-series.ts";
import { buildValueAxis } from "./value-axis.ts";
import { buildYearAxis } from "./year-axis.ts";

/** Units whose differences are percentage points. */
const SHARES = /^percent/;

/** Gives the unit of what is drawn. */
export function unitOfChange(unit: string, name: ChangeName): string {
  return name === "growth" ? "percent" : SHARES.test(unit) ? "percentage_points" : unit;
}

/** Gives the head of the axis. */
export function axisOfChange(
  { unit, unitLabel }: { unit: string; unitLabel: string },
  name: ChangeName,
  words: ExploreWords,
): string {
  return name === "growth" ? words.growthAxis : SHARES.test(unit) ? words.pointsAxis : unitLabel;
}

/** Builds the chart. Figures before the first comparison are left out; later ones without stand as gaps with their reason. */
export function buildChangeChart(
  head: Pick<ChangeChartView, "key" | "language" | "text">,
  series: { unit: string; unitLabel: string; marks: readonly PlottedMark[] },
  name: ChangeName,
  words: ExploreWords,
): ChangeChartView {
  const marks: ChangeMarkView[] = [];
  const gaps = new Map<number, string>();
  for (const mark of series.marks) {
    const range = rangeOf(mark, name);
    const { id, at, change } = mark;
    if (range)
      marks.push({ id, at, ...range, label: labelOfChange(mark, name, words), verdict: change!.verdict });
    else if (marks.length > 0) gaps.set(at, change ? words.noGrowth : mark.reason);
  }
  for (const { at } of marks) gaps.delete(at);
  return {
    form: "change",
    ...head,
    x: buildYearAxis([...marks.map(({ at }) => at), ...gaps.keys()]),
    y: buildValueAxis(
      endsOf(marks),
      unitOfChange(series.unit, name),
      axisOfChange(series, name, words),
      head.language,
      true,
    ),
    marks,
    gaps: [...gaps].map(([at, label]) => ({ at, label })),
  };
}
