/** Scans numbers in English words: one million, twenty-one, half, two thirds. */
import { type PrintedNumber, tenTo, toPrintedNumber } from "./printed-number.ts";

const SMALL = new Map<string, number>(
  [
    ...[
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
    ],
    ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
  ].map((word, index) => [word, index]),
);
const TENS = new Map<string, number>(
  ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].map((word, index) => [
    word,
    index * 10 + 20,
  ]),
);
const SCALES = new Map<string, number>([
  ["thousand", 3],
  ["million", 6],
  ["billion", 9],
  ["trillion", 12],
]);
const PARTS = new Map<string, number>([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fifth", 5],
  ["tenth", 10],
]);
const WORD = /[ -]?([a-z]+)/y;

/** Gives the word at `at` (one space or hyphen may stand before it) and the place after it. */
function findWord(text: string, at: number): { word: string; end: number } | undefined {
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  return found ? { word: found[1] as string, end: WORD.lastIndex } : undefined;
}

/**
 * Scans a number in English words that begins at `start`, or gives `undefined`. `half` and `two thirds` are in percent.
 *
 * Words stand in falling order (two million, five hundred thousand, twenty-one); `a` is one before another word.
 */
export function scanEnglish(text: string, start: number): PrintedNumber | undefined {
  // `room` is what the next word must stay below: 100 at first, 10 behind twenty, 1 behind five.
  let [at, total, section, place, room, lastScale, count] = [start, 0, 0, 0, 100, 15, 0];
  let endBeforeAnd = start;
  for (;;) {
    const found = findWord(text, at);
    if (!found || (count === 0 && found.end - found.word.length !== start)) break;
    const { word, end } = found;
    const part = PARTS.get(word) ?? PARTS.get(word.replace(/s$/, ""));
    if (part !== undefined) {
      if (count === 0 ? word !== "half" : total > 0 || section === 0 || section >= part) break;
      const int = (count === 0 ? 1 : section) * 100;
      return toPrintedNumber(int, 0, end, { divisor: part, classifier: "%" });
    }
    const small = SMALL.get(word) ?? (count === 0 && (word === "a" || word === "an") ? 1 : undefined);
    const tens = TENS.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && small < room && (small > 0 || count === 0)) {
      section += small;
      [place, room] = [0, 1];
    } else if (tens !== undefined && tens < room) {
      section += tens;
      [place, room] = [1, 10];
    } else if (word === "hundred" && section > 0 && section < 100) {
      section *= 100;
      place += 2;
      room = 100;
    } else if (scale !== undefined && section > 0 && scale < lastScale) {
      total += section * tenTo(scale);
      [section, room, lastScale] = [0, 100, scale];
      place += scale;
    } else if (!(word === "and" && count > 0 && room === 100)) break;
    at = end;
    count++;
    if (word !== "and") endBeforeAnd = end;
  }
  const value = total + section;
  if (count === 0 || (value === 1 && /^an?$/.test(text.slice(start, endBeforeAnd)))) return undefined;
  const isPlain = total === 0 || place === 0;
  const exp = isPlain ? 0 : place;
  return toPrintedNumber(value / tenTo(exp), exp, endBeforeAnd, { zeros: isPlain ? place : 0, isPlain });
}
