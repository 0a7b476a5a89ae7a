/** The finding of a chart in words, from the data: the text alternative that every chart carries. */
import { mainPeriods } from "../../explore/main-periods.ts";
import type { Series } from "../../series/series.ts";
import type { PlacedMark } from "../charts/marks.ts";
import { figureText } from "../figure-view.ts";
import { type PageContext, sentences } from "../page-context.ts";
import { buildStepView } from "../step-view.ts";

/** A known misprint is neither the lowest, the highest nor the latest figure of anything. */
const isReliable = (mark: PlacedMark): boolean => mark.cell.preferred.status !== "U";

/** Says what one series shows: its span, lowest and highest figure, the latest and its change, withheld figures and breaks. */
export function describeSeries(
  name: string,
  series: Series,
  marks: readonly PlacedMark[],
  page: PageContext,
): string {
  const { text } = page;
  const printed = marks.filter((mark) => mark.kind !== "withheld");
  const withheld = marks.length - printed.length;
  const reliable = printed.some(isReliable) ? printed.filter(isReliable) : printed;
  const [first, last] = [printed[0], reliable.at(-1)];
  if (!first || !last) return withheld > 0 ? text.finding.allWithheld(name, withheld) : "";
  const textOf = (mark: PlacedMark): string => figureText(mark.cell.preferred, page);
  if (printed.length === 1 && withheld === 0) return text.finding.single(name, first.period, textOf(first));
  const parts = [text.finding.span(name, marks.length, marks[0]!.period, marks.at(-1)!.period)];
  // The total of a half-year is no low among the totals of years.
  const placed = mainPeriods(reliable).filter(({ value }) => value !== null);
  if (placed.length > 2) {
    const [lowest] = placed.toSorted((a, b) => a.value! - b.value!);
    const [highest] = placed.toSorted((a, b) => b.value! - a.value!);
    parts.push(text.finding.extremes(textOf(lowest!), lowest!.period, textOf(highest!), highest!.period));
  }
  parts.push(text.finding.latest(textOf(last), last.period));
  const step = series.steps.find((entry) => entry.cell === last.cell);
  if (step?.change) {
    const view = buildStepView(step, page);
    parts.push(text.finding.change(view.verdictText, view.point, view.range, view.against));
  }
  if (withheld > 0) parts.push(text.finding.withheld(withheld));
  const breaks = marks.filter((mark) => mark.cell.preferred.seriesBreak !== "").length;
  if (breaks > 0) parts.push(text.finding.breaks(breaks));
  return sentences(page, ...parts);
}
