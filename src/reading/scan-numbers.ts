/** Scans the number of a print, its classifier, and the second number of a range. */
import { skipSpace } from "./modifiers.ts";
import type { PrintedNumber } from "./printed-number.ts";
import { type ReadingFault, readingFault } from "./reading.ts";
import { scanChinese } from "./scan-chinese.ts";
import { scanEnglish } from "./scan-english.ts";
import type { Classifier, Vocabulary } from "./vocabulary.ts";
import { buildWordMatcher, type WordMatcher } from "./word-matcher.ts";

/** A classifier behind a number, its place, and the place after it. */
export interface PlacedClassifier {
  classifier: Classifier;
  start: number;
  end: number;
}

/** The number or numbers of a print. Without a second number `secondStart` means nothing. */
export interface ScannedNumbers {
  number: PrintedNumber;
  start: number;
  second: PrintedNumber | undefined;
  secondStart: number;
  placed: PlacedClassifier | undefined;
  /** Place after numbers and classifiers. */
  end: number;
}

const separators = (words: string[]): WordMatcher<null> =>
  buildWordMatcher(words.map((word): [string, null] => [word, null]));
const matchSeparator = separators(["-", "--", "至", "到", "to"]);
const matchAnd = separators(["and"]);
const BETWEEN = "between ";

const scanNumber = (text: string, at: number): PrintedNumber | undefined =>
  scanChinese(text, at) ?? scanEnglish(text, at);

function findClassifier(
  text: string,
  number: PrintedNumber,
  vocabulary: Vocabulary,
): PlacedClassifier | undefined {
  if (number.classifier !== "") {
    const classifier = vocabulary.find(number.classifier);
    return classifier && { classifier, start: number.end, end: number.end };
  }
  const start = skipSpace(text, number.end);
  const found = vocabulary.match(text, start);
  return found && { classifier: found.meaning, start, end: found.end };
}

/** The second number of a range whose separator stands at `at`, or `undefined`. */
function scanSecond(
  text: string,
  at: number,
  match: WordMatcher<null>,
): { second: PrintedNumber; secondStart: number } | undefined {
  const separator = match(text, skipSpace(text, at));
  if (!separator) return undefined;
  const secondStart = skipSpace(text, separator.end);
  const second = scanNumber(text, secondStart);
  return second && { second, secondStart };
}

const fit = (one: Classifier, other: Classifier): boolean =>
  one.units.some((unit) => other.units.includes(unit));

/** Scans from `at`; gives `undefined` where no number stands there, a fault where the ends of a range count two things. */
export function scanNumbers(
  text: string,
  at: number,
  vocabulary: Vocabulary,
): ScannedNumbers | ReadingFault | undefined {
  const isBetween = text.startsWith(BETWEEN, at);
  const start = isBetween ? at + BETWEEN.length : at;
  const number = scanNumber(text, start);
  if (!number) return undefined;
  const placed = findClassifier(text, number, vocabulary);
  const end = placed?.end ?? number.end;
  const match = isBetween ? matchAnd : matchSeparator;
  const found =
    end < text.length ? (scanSecond(text, number.end, match) ?? scanSecond(text, end, match)) : undefined;
  if (!found) {
    if (isBetween)
      return readingFault(end, `Cannot find the second number of "between": expected "and" and a number`);
    return { number, start, second: undefined, secondStart: start, placed, end };
  }
  const { second, secondStart } = found;
  const placedSecond = findClassifier(text, second, vocabulary);
  const isFirstNamed = placed !== undefined && placed.end <= secondStart && !isAtNumber(placed, number);
  if (placedSecond && isFirstNamed && !fit(placed.classifier, placedSecond.classifier))
    return readingFault(
      placedSecond.start,
      "Cannot read a range that counts two things: expected one classifier",
    );
  return {
    number,
    start,
    second,
    secondStart,
    placed: placedSecond ?? placed,
    end: placedSecond?.end ?? second.end,
  };
}

/** 百分之三到五 and 百分之三至百分之五 name percent inside the number. */
const isAtNumber = (placed: PlacedClassifier, number: PrintedNumber): boolean =>
  placed.start === placed.end && number.classifier !== "";
