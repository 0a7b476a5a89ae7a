/** The texts that charts need when readers rebuild them, in the language of a page. */
import type { ExploreWords } from "../explore/explore-words.ts";
import type { Messages } from "../i18n/en.ts";

/** Builds the texts. Shape: plain JSON. */
export function buildExploreWords(text: Messages): ExploreWords {
  return {
    break: text.chart.break,
    definition: text.chart.definition,
    withheld: text.chart.withheld,
    verdict: text.verdict,
    absent: [text.reasonShort.gap, text.reasonShort.withheld],
    nameComma: text.comma,
    noGrowth: text.explore.noGrowth,
    growthAxis: text.explore.growthAxis,
    pointsAxis: text.explore.pointsAxis,
    indexAxis: text.explore.indexAxis,
    changeTitle: text.explore.changeTitle,
    growthTitle: text.explore.growthTitle,
    indexTitle: text.explore.indexTitle,
    single: text.explore.single,
    span: text.explore.span,
    none: text.explore.none,
    allWithheld: text.explore.allWithheld,
    tally: text.explore.tally,
    tallyCount: text.explore.tallyCount,
    notJoined: text.explore.notJoined,
    notCompared: text.explore.notCompared,
    noComparison: text.explore.noComparison,
    notIndexed: text.explore.notIndexed,
    noIndex: text.explore.noIndex,
    noSharedBase: text.explore.noSharedBase,
    noGrowthOfShares: text.explore.noGrowthOfShares,
    noLog: text.explore.noLog,
    separateUnits: text.explore.separateUnits,
    otherStretch: text.explore.otherStretch,
    listComma: text.explore.listComma,
    andMore: text.explore.andMore,
  };
}
