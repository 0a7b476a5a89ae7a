/** What a chart shows, in words, from what is drawn: its text alternative. */
import type { Language } from "../model/codes.ts";
import type { Verdict } from "../series/series.ts";
import { listPeriods } from "./build-notes.ts";
import type { ChartViewName } from "./chart-state.ts";
import type { ExploreWords } from "./explore-words.ts";
import { fillWords } from "./fill-words.ts";
import { mainPeriods } from "./main-periods.ts";
import { type ShownSeries, yearOf } from "./shown-series.ts";

/** Most series that are told of; the table has them all. */
const MOST_TOLD = 8;

/** Most series that a title names. */
const MOST_NAMED = 3;

const VERDICT_ORDER: readonly Verdict[] = ["up", "down", "no_change", "cannot_tell"];

/** First and last figure, or how often a series went up and down. */
function describeOne(
  { series, drawn }: ShownSeries,
  view: ChartViewName,
  words: ExploreWords,
): string | string[] {
  const name = series.label || series.indicatorLabel;
  const known = drawn.filter(({ kind }) => kind !== "withheld");
  // From a whole year to a half would be no course.
  const main = mainPeriods(known);
  const [first, last] = [main[0], main.at(-1)];
  if (!first || !last) return fillWords(words.allWithheld, name);
  if (view === "change" || view === "growth") {
    const verdicts = drawn.flatMap(({ change }) => change?.verdict ?? []);
    if (verdicts.length === 1) return fillWords(words.tallyOne, name, words.verdict[verdicts[0]!]);
    const counts = VERDICT_ORDER.flatMap((verdict) => {
      const count = verdicts.filter((own) => own === verdict).length;
      return count > 0 ? [fillWords(words.tallyCount, words.verdict[verdict], count)] : [];
    });
    return fillWords(words.tally, name, counts.join(words.listComma), verdicts.length);
  }
  const others = known.filter((mark) => !main.includes(mark));
  return [
    fillWords(
      first === last ? words.single : words.span,
      ...[name, first.printed, first.period, last.printed, last.period],
    ),
    ...(others.length > 0 ? [fillWords(words.otherPeriods, listPeriods(others, words))] : []),
  ];
}

/** Gives the sentences for the first series, and how many more there are. */
export function describeShown(
  shown: readonly ShownSeries[],
  view: ChartViewName,
  words: ExploreWords,
  language: Language,
): string {
  const told = shown.slice(0, MOST_TOLD).flatMap((one) => describeOne(one, view, words));
  if (shown.length > MOST_TOLD) told.push(fillWords(words.moreTold, shown.length - MOST_TOLD));
  return told.join(language === "zh" ? "" : " ");
}

/** Names the indicators and the series of a chart; where labels name the indicator already, it is not named again. */
function nameShown(shown: readonly ShownSeries[], words: ExploreWords): string {
  const names = [...new Set(shown.map(({ series }) => series.indicatorLabel))].join(words.listComma);
  const own = shown.slice(0, MOST_NAMED).map(({ series }) => series.label);
  const rest = shown.length - MOST_NAMED;
  const named = fillWords(rest > 0 ? words.moreNamed : "{0}", own.join(words.seriesComma), rest);
  if (shown.every(({ series }) => series.label.includes(series.indicatorLabel))) return named;
  if (shown.length > 1) return fillWords(words.bracketed, names, named);
  return [names, named].filter(Boolean).join(words.nameComma);
}

/** Gives the title: the indicators, the series, the years, and the way of looking. */
export function titleShown(shown: readonly ShownSeries[], view: ChartViewName, words: ExploreWords): string {
  const years = shown.flatMap(({ series, drawn }) => drawn.map((mark) => yearOf(mark, series)));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const span = fillWords(words.years, from === to ? from : `${from}${words.yearDash}${to}`);
  const name = nameShown(shown, words) + words.nameComma + span;
  const titles: Partial<Record<`${ChartViewName}Title`, string>> = words;
  return fillWords(titles[`${view}Title`] ?? "{0}", name);
}
