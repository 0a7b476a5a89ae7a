/** The vocabulary of units: which classifiers and words print which units. */
import type { Unit } from "../model/registry.ts";
import { normalizePrint } from "./normalize-print.ts";
import { buildWordMatcher, type WordMatcher } from "./word-matcher.ts";

/** What a classifier prints. */
export interface Classifier {
  /** Ids of the units it prints, in registry order. */
  units: readonly string[];
  /** The one unit it means by itself: the only one, or the only one that names it first; else `null`. */
  unit: string | null;
  /** Only ratios are printed so: a number without decimals is rounded, not counted. */
  isRatio: boolean;
}

/** The unit words that a reader of prints knows. */
export interface Vocabulary {
  /** Finds the longest classifier at a place of a normalised text. */
  match: WordMatcher<Classifier>;
  /** Gives what a normalised classifier prints. */
  find: (classifier: string) => Classifier | undefined;
}

function wordsOf(unit: Unit): string[] {
  const words = unit.wordsEn.map(normalizePrint);
  const singular = words.filter((word) => /[a-z]s$/.test(word)).map((word) => word.slice(0, -1));
  return [...unit.classifiersZh.map(normalizePrint), ...words, ...singular];
}

/** Builds the vocabulary of a list of units. Words that begin a number (`百分之`, `分之`) are left to the numbers. */
export function buildVocabulary(units: readonly Unit[]): Vocabulary {
  const found = new Map<string, { unit: Unit; isFirst: boolean }[]>();
  for (const unit of units) {
    const firsts = [unit.classifiersZh[0], unit.wordsEn[0]].map((word) => word && normalizePrint(word));
    for (const word of new Set(wordsOf(unit))) {
      if (word.endsWith("分之")) continue;
      const entry = { unit, isFirst: firsts.includes(word) };
      found.set(word, [...(found.get(word) ?? []), entry]);
    }
  }
  const classifiers = new Map<string, Classifier>();
  for (const [word, entries] of found) {
    const first = entries.filter((entry) => entry.isFirst);
    const single = entries.length === 1 ? entries[0] : first.length === 1 ? first[0] : undefined;
    classifiers.set(word, {
      units: entries.map((entry) => entry.unit.id),
      unit: single?.unit.id ?? null,
      isRatio: entries.every((entry) => entry.unit.kind === "ratio"),
    });
  }
  return { match: buildWordMatcher(classifiers), find: (classifier) => classifiers.get(classifier) };
}
