/** What is said beside charts: which figures are not shown or not joined, and why. */
import type { ChangeName } from "./change-marks.ts";
import type { ExploreWords } from "./explore-words.ts";
import { fillWords } from "./fill-words.ts";
import type { LeftOut } from "./index-marks.ts";
import type { PlottedMark } from "./plotted-series.ts";
import { breakWord, type ShownSeries } from "./shown-series.ts";

/** Most periods named in one note. */
const MOST_NAMED = 6;

/** Gives one note for each reason, with the periods it holds for. `text` takes the name of the series, its periods, the reason. */
export function buildNotes(
  name: string,
  text: string,
  left: readonly LeftOut[],
  words: ExploreWords,
): string[] {
  const groups = Map.groupBy(left, ({ reason }) => reason);
  return [...groups].map(([reason, marks]) => {
    const periods = listPeriods(
      marks.map(({ mark }) => mark),
      words,
    );
    return fillWords(text, name, periods, reason);
  });
}

/** Names the periods of marks, each once, and says how many more there are than can be named. */
export function listPeriods(marks: readonly { period: string }[], words: ExploreWords): string {
  const periods = [...new Set(marks.map(({ period }) => period))];
  const named = periods.slice(0, MOST_NAMED).join(words.listComma);
  const rest = periods.length - MOST_NAMED;
  return rest > 0 ? named + fillWords(words.andMore, rest) : named;
}

/** Gives the figures that stand in the chart of levels without a line from the one before. */
export function listNotJoined({ marks }: ShownSeries, words: ExploreWords): LeftOut[] {
  return marks.slice(1).flatMap((mark) => {
    if (mark.joined || mark.kind === "withheld") return [];
    // A break holds whatever the year before has.
    return [{ mark, reason: breakWord(mark, words) || mark.reason || words.otherStretch }];
  });
}

/** Gives the figures that have no comparison, without the first of their series, which cannot have one. */
export function listNotCompared(
  { series, marks }: ShownSeries,
  name: ChangeName,
  words: ExploreWords,
): LeftOut[] {
  const isMissing = ({ change }: PlottedMark): boolean => !change || (name === "growth" && !change.growth);
  return marks.flatMap((mark) =>
    isMissing(mark) && mark.id !== series.marks[0]!.id
      ? [{ mark, reason: mark.change ? words.noGrowth : mark.reason }]
      : [],
  );
}
