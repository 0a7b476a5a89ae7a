/** Finds the longest of a list of words at a place in a text. */

/** A word that was found and what it stands for. */
export interface WordMatch<Meaning> {
  word: string;
  meaning: Meaning;
  /** Place after the word. */
  end: number;
}

/** Gives the longest word that begins at `start`, or `undefined` where none does. */
export type WordMatcher<Meaning> = (text: string, start: number) => WordMatch<Meaning> | undefined;

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/**
 * Builds a finder that gives the longest word beginning at `start`, or `undefined`.
 *
 * A word that ends with a Latin letter must not run on: `over` is not found in `overall`.
 */
export function buildWordMatcher<Meaning>(
  entries: Iterable<readonly [string, Meaning]>,
): WordMatcher<Meaning> {
  const byFirst = new Map<number, WordEntry<Meaning>[]>();
  for (const [word, meaning] of entries) {
    if (word === "") continue;
    const entry = { word, meaning, endsInLetter: isLetter(word.charCodeAt(word.length - 1)) };
    const list = byFirst.get(word.charCodeAt(0));
    if (list) list.push(entry);
    else byFirst.set(word.charCodeAt(0), [entry]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return (text, start) => {
    const list = byFirst.get(text.charCodeAt(start));
    if (!list) return undefined;
    for (const { word, meaning, endsInLetter } of list) {
      if (word.length > 1 && !text.startsWith(word, start)) continue;
      const end = start + word.length;
      if (endsInLetter && isLetter(text.charCodeAt(end))) continue;
      return { word, meaning, end };
    }
    return undefined;
  };
}

interface WordEntry<Meaning> {
  word: string;
  meaning: Meaning;
  endsInLetter: boolean;
}
