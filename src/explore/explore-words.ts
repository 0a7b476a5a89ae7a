/** The texts that charts need when they are built anew: plain JSON in one language, `{0}`, `{1}`… where something is put in. */
import type { Verdict } from "../series/series.ts";

/** The texts; a page carries them beside its chart. */
export interface ExploreWords {
  /** At the mark: a break, a differing definition, a withheld figure, a growth that its base does not allow. */
  break: string;
  definition: string;
  withheld: string;
  noGrowth: string;
  verdict: Record<Verdict, string>;
  /** The reasons at marks by which the year before has no figure to compare with, though nothing may separate them from earlier years. */
  absent: string[];
  /** Heads of the axes of growth, of percentage points, and of an index: `{0}` is its base period. */
  growthAxis: string;
  pointsAxis: string;
  indexAxis: string;
  /** Titles: `{0}` is what is shown. */
  changeTitle: string;
  growthTitle: string;
  indexTitle: string;
  /** Sentences of a text alternative: `{0}` is a series; then figures with their periods, or counts. */
  single: string;
  span: string;
  none: string;
  allWithheld: string;
  tally: string;
  tallyCount: string;
  tallyOne: string;
  otherPeriods: string;
  moreTold: string;
  /** Parts of titles: what is told apart by something in brackets, series with how many more, years (`{0}`) and what stands between two of each. */
  bracketed: string;
  seriesComma: string;
  moreNamed: string;
  years: string;
  yearDash: string;
  /** At a break of a figure (`{1}`) that is of another kind of period: the word (`{0}`) holds for that figure alone. */
  breakOnly: string;
  /** Notes: `{0}` is a series, `{1}` a list of periods, `{2}` the reason. */
  notJoined: string;
  notCompared: string;
  noComparison: string;
  notIndexed: string;
  noIndex: string;
  noSharedBase: string;
  noGrowthOfShares: string;
  noLog: string;
  separateUnits: string;
  oneFigure: string;
  noPlace: string;
  otherStretch: string;
  otherKind: string;
  /** Between the parts of a list, between a name and what tells it apart, and behind a list cut short. */
  listComma: string;
  nameComma: string;
  andMore: string;
}
