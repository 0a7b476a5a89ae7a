/** Finds names by what a reader types: English words, Chinese characters, the initials or the sounds of Chinese ones. */
import type { CompareName } from "./compare-index.ts";

/** A name made ready to be searched, once for all searches. */
export interface SearchEntry<Name extends CompareName> {
  name: Name;
  label: string;
  other: string;
  sounds: string[];
  initials: string;
}

/** Makes names ready to be searched. */
export function toSearchEntries<Name extends CompareName>(names: readonly Name[]): SearchEntry<Name>[] {
  return names.map((name) => {
    const sounds = name.sounds === "" ? [] : name.sounds.split(" ");
    return {
      name,
      label: name.label.toLowerCase(),
      other: name.other.toLowerCase(),
      sounds,
      initials: sounds.map((sound) => sound.charAt(0)).join(""),
    };
  });
}

const isChinese = (text: string): boolean => /[\u3400-\u9fff]/.test(text);

/** How well a word fits a text: as the whole, as a word in it, at its beginning, at the beginning of a word, inside; 0 where it does not. */
function fitOf(text: string, word: string): number {
  if (!text.includes(word)) return 0;
  if (text.length === word.length) return 10;
  if (isChinese(word)) return text.startsWith(word) ? 8 : 6;
  // Spaces at the ends make the first and the last word like those between.
  const spaced = ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  if (spaced.includes(` ${word} `)) return 8;
  if (spaced.startsWith(` ${word}`)) return 6.5;
  return spaced.includes(` ${word}`) ? 6 : 3;
}

/** Whether the sounds, from the beginning of one of them, begin with the word: `dangyuan`, `dangyu`. */
function hasSounds(sounds: readonly string[], word: string): boolean {
  return sounds.some((_, first) => {
    let rest = word;
    for (let place = first; place < sounds.length; place += 1) {
      const sound = sounds[place]!;
      if (sound.startsWith(rest)) return true;
      if (!rest.startsWith(sound)) return false;
      rest = rest.slice(sound.length);
    }
    return false;
  });
}

/** How well a word fits a name, from 10 for all of it to 0 where it does not. */
export function scoreOf(entry: SearchEntry<CompareName>, word: string): number {
  const byWord = Math.max(fitOf(entry.label, word), fitOf(entry.other, word) - 0.5);
  if (byWord >= 3) return byWord;
  if (isChinese(word)) {
    // The characters in any order: 培训党员 finds 党员培训.
    const text = entry.label + entry.other;
    return [...word].every((character) => text.includes(character)) ? 1 : 0;
  }
  const byInitials = entry.initials.indexOf(word);
  if (byInitials >= 0)
    return word.length === 1 && byInitials > 0
      ? 0
      : byInitials > 0
        ? 4
        : word.length === entry.initials.length && word.length > 1
          ? 8
          : 7;
  return word.length > 1 && hasSounds(entry.sounds, word) ? 4 : 0;
}

/** Gives the words of what a reader types. */
export function toSearchWords(text: string): string[] {
  return text
    .toLowerCase()
    .normalize("NFKC")
    .split(/[\s,，、·]+/)
    .filter((word) => word !== "");
}

/**
 * Gives the names that all words of the text fit, the best first, and of those that fit alike the shortest, of which the text is the
 * larger part. Names of one length keep their order. An empty text gives all.
 *
 * A single letter must begin something: as a sound inside a name it would find nearly everything.
 */
export function searchNames<Name extends CompareName>(
  entries: readonly SearchEntry<Name>[],
  text: string,
): Name[] {
  const words = toSearchWords(text);
  if (words.length === 0) return entries.map(({ name }) => name);
  const found: { name: Name; score: number; length: number; place: number }[] = [];
  for (const [place, entry] of entries.entries()) {
    let score = 0;
    for (const word of words) {
      const own = scoreOf(entry, word);
      if (own === 0) {
        score = 0;
        break;
      }
      score += own;
    }
    if (score > 0) found.push({ name: entry.name, score, length: entry.label.length, place });
  }
  return found
    .sort((a, b) => b.score - a.score || a.length - b.length || a.place - b.place)
    .map(({ name }) => name);
}
