/** Finds what the search of the compare page offers: indicators, and the groups and places that they have. */
import type { CompareFacet, CompareIndicator } from "./compare-index.ts";
import { type SearchEntry, scoreOf, toSearchWords } from "./compare-search.ts";

/** What is searched. */
export interface SearchIndex {
  indicators: readonly SearchEntry<CompareIndicator>[];
  facets: readonly SearchEntry<CompareFacet>[];
}

/** An indicator found, or one of its groups or places. */
export interface CompareHit {
  indicator: CompareIndicator;
  facet?: CompareFacet;
}

/** A group or place is offered only where a word begins one of its words, or is its initials. */
const LEAST_FACET_SCORE = 5.5;

/** A word that is only part of the name of a group or place says less than one in the name of an indicator. */
const PART_OF_FACET = 2.1;

/**
 * Gives the indicators that all words of the text fit, and those that have a group or place that some words fit, while the
 * others fit the indicator: `women`, `party members women`, `zj`. The best come first, and of those that fit alike the ones with
 * the most figures that charts can draw. An empty text gives all indicators in their order.
 */
export function findHits({ indicators, facets }: SearchIndex, text: string): CompareHit[] {
  const words = toSearchWords(text);
  if (words.length === 0) return indicators.map(({ name }) => ({ indicator: name }));
  const fits = new Map(
    indicators.map((entry) => [entry.name, words.map((word) => scoreOf(entry, word))] as const),
  );
  const found: { hit: CompareHit; score: number }[] = [];
  for (const [indicator, scores] of fits)
    if (scores.every((score) => score > 0))
      found.push({ hit: { indicator }, score: scores.reduce((sum, score) => sum + score, 0) });
  for (const entry of facets) {
    const own = words.map((word) => {
      const score = scoreOf(entry, word);
      return score < LEAST_FACET_SCORE ? 0 : score === 10 ? score : score - PART_OF_FACET;
    });
    if (own.every((score) => score === 0)) continue;
    for (const indicator of entry.name.indicators) {
      const rest = fits.get(indicator)!;
      const scores = own.map((score, place) => Math.max(score, rest[place]!));
      // Where the indicator says all of it, its group adds nothing.
      if (scores.some((score) => score === 0) || rest.every((score) => score > 0)) continue;
      found.push({
        hit: { indicator, facet: entry.name },
        score: scores.reduce((sum, score) => sum + score, 0),
      });
    }
  }
  return found
    .sort((a, b) => b.score - a.score || b.hit.indicator.placed - a.hit.indicator.placed)
    .map(({ hit }) => hit);
}
