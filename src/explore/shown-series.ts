/** A series as one view of a chart shows it. */
import type { BreakView, LevelMarkView } from "../charts/chart-views.ts";
import type { ExploreWords } from "./explore-words.ts";
import { fillWords } from "./fill-words.ts";
import { mainPeriods } from "./main-periods.ts";
import type { PlottedMark, PlottedSeries } from "./plotted-series.ts";

/** A mark as it is drawn; comparisons keep what they say. */
export interface ShownMark extends LevelMarkView {
  change?: PlottedMark["change"];
}

/** A series with the marks that are in the chosen years, and what is drawn of them. */
export interface ShownSeries {
  series: PlottedSeries;
  /** Place among all chosen series, so that a colour stays with its series. */
  colour: number;
  /** What lies in the chosen years; nothing leads to the first of them. */
  marks: PlottedMark[];
  drawn: ShownMark[];
  /** Period at which an index is 100. */
  basePeriod?: string;
}

/** What is counted at a date stands at its end (June 2023 at 2022.5), what is counted over a period at its middle less half a year. */
export const yearOf = ({ at }: Pick<PlottedMark, "at">, { measure }: PlottedSeries): number =>
  measure === "stock" ? Math.ceil(at) : Math.round(at);

/** Gives the marks of the years from `from` to `to`; `null` is no limit. */
export function marksWithin(series: PlottedSeries, from: number | null, to: number | null): PlottedMark[] {
  let isBeforeIn = false;
  return series.marks.flatMap((mark) => {
    const year = yearOf(mark, series);
    const isIn = (from === null || year >= from) && (to === null || year <= to);
    const joined = mark.joined && isBeforeIn;
    isBeforeIn = isIn;
    return isIn ? [{ ...mark, joined }] : [];
  });
}

/**
 * Gives the places where a series breaks, halfway before its figure, and where a definition differs, at it; one for each place. A
 * code at a figure of another kind of period than the others is said of that figure alone: it does not cut the line of the others.
 */
export function buildBreaks(series: readonly (readonly PlottedMark[])[], words: ExploreWords): BreakView[] {
  const breaks = new Map<number, BreakView>();
  for (const marks of series) {
    const main = mainPeriods(marks);
    for (const [index, mark] of marks.entries()) {
      if (mark.breakCode === "") continue;
      const isMain = main.includes(mark);
      const before = marks[index - 1];
      const at = isMain && mark.breakCode === "B" && before ? (before.at + mark.at) / 2 : mark.at;
      const word = breakWord(mark, words);
      breaks.set(at, { at, label: isMain ? word : fillWords(words.breakOnly, word, mark.period) });
    }
  }
  return [...breaks.values()].sort((a, b) => a.at - b.at);
}

/** Gives the word for the break code of a mark; empty where it has none. */
export function breakWord({ breakCode }: PlottedMark, words: ExploreWords): string {
  return breakCode === "B" ? words.break : breakCode === "D" ? words.definition : "";
}

/** Numbers that a chart must have room for. */
export function endsOf(
  marks: readonly { value?: number | null; point?: number | null; low: number | null; high: number | null }[],
): number[] {
  return marks
    .flatMap(({ value, point, low, high }) => [value, point, low, high])
    .filter((end) => end !== null && end !== undefined);
}
