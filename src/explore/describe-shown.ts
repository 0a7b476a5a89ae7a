/** What a chart shows, in words, from what is drawn: its text alternative. */
import type { Language } from "../model/codes.ts";
import type { Verdict } from "../series/series.ts";
import type { ChartViewName } from "./chart-state.ts";
import type { ExploreWords } from "./explore-words.ts";
import { fillWords } from "./fill-words.ts";
import type { ShownSeries } from "./shown-series.ts";

/** Most series that are told of; the table has them all. */
const MOST_TOLD = 8;

const VERDICT_ORDER: readonly Verdict[] = ["up", "down", "no_change", "cannot_tell"];

/** First and last figure, or how often a series went up and down. */
function describeOne(
  { series, marks, drawn }: ShownSeries,
  view: ChartViewName,
  words: ExploreWords,
): string {
  const name = series.label || series.indicatorLabel;
  const known = drawn.filter(({ kind }) => kind !== "withheld");
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return fillWords(drawn.length > 0 ? words.allWithheld : words.none, name);
  if (view === "change" || view === "growth") {
    const ids = new Set(drawn.map(({ id }) => id));
    const verdicts = marks.filter(({ id }) => ids.has(id)).map(({ change }) => change?.verdict);
    const counts = VERDICT_ORDER.flatMap((verdict) => {
      const count = verdicts.filter((own) => own === verdict).length;
      return count > 0 ? [fillWords(words.tallyCount, words.verdict[verdict], count)] : [];
    });
    return fillWords(words.tally, name, counts.join(words.listComma));
  }
  if (first === last) return fillWords(words.single, name, first.printed, first.period);
  return fillWords(words.span, name, first.printed, first.period, last.printed, last.period);
}

/** Gives the sentences for the first series. */
export function describeShown(
  shown: readonly ShownSeries[],
  view: ChartViewName,
  words: ExploreWords,
  language: Language,
): string {
  return shown
    .slice(0, MOST_TOLD)
    .map((one) => describeOne(one, view, words))
    .join(language === "zh" ? "" : " ");
}

/** Gives the title: the indicators, the series where it stands alone, and the way of looking. */
export function titleShown(shown: readonly ShownSeries[], view: ChartViewName, words: ExploreWords): string {
  const names = [...new Set(shown.map(({ series }) => series.indicatorLabel))].join(words.listComma);
  const alone = shown.length === 1 ? shown[0]!.series.label : "";
  // Beside series of other indicators a label names its own already.
  const name = alone.includes(names) ? alone : [names, alone].filter(Boolean).join(words.nameComma);
  const text = {
    change: words.changeTitle,
    growth: words.growthTitle,
    index: words.indexTitle,
    level: "",
    table: "",
  };
  return text[view] === "" ? name : fillWords(text[view], name);
}
