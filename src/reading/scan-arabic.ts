/** Scans numbers in Arabic digits, with Chinese or English multipliers behind them, and digits printed as `*`. */
import {
  MAX_DIGITS,
  MULTIPLIERS,
  type PrintedNumber,
  skipMore,
  tenTo,
  toPrintedNumber,
} from "./printed-number.ts";
import { buildWordMatcher } from "./word-matcher.ts";

const STARS = /[\d*.,]*\*[\d*.,]*/y;

const matchScale = buildWordMatcher<number>([
  ["hundred", 2],
  ["thousand", 3],
  ["million", 6],
  ["billion", 9],
  ["trillion", 12],
]);

/** Powers of ten named from `start` on (万, 千万, 万亿, million), the place after them, and whether 余 stands among them. */
export interface Scale {
  power: number;
  isMore: boolean;
  end: number;
}

/**
 * Scans multipliers and 余, 多, 来 or `+` among or behind them; one space may stand before a multiplier.
 *
 * Each multiplier is greater than the one before it (千万, 万亿, hundred thousand), and the two languages do not mix.
 */
export function scanScale(text: string, start: number): Scale {
  let end = skipMore(text, start);
  let isMore = end > start;
  let power = 0;
  let last = 0;
  let isEnglish = false;
  for (;;) {
    const at = text[end] === " " ? end + 1 : end;
    const multiplier = MULTIPLIERS[text[at] ?? ""];
    const word = multiplier === undefined ? matchScale(text, at) : undefined;
    const next = multiplier ?? word?.meaning ?? 0;
    if (next <= last || (last > 0 && isEnglish !== (word !== undefined))) return { power, isMore, end };
    power += next;
    last = next;
    isEnglish = word !== undefined;
    end = word ? word.end : at + 1;
    const afterMore = isMore ? end : skipMore(text, end);
    if (afterMore > end) [isMore, end] = [true, afterMore];
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Digits with their grouping, the decimals appended; `count` leaves out leading zeros. */
interface Digits {
  int: number;
  decimals: number;
  count: number;
  end: number;
}

/** Scans `21909`, `1,200`, `1 200` and `2.60`. Groups have three digits and one kind of separator. */
function scanDigits(text: string, start: number): Digits | undefined {
  let [at, int, count] = [start, 0, 0];
  const take = (): void => {
    const digit = text.charCodeAt(at++) - 48;
    if (count > 0 || digit > 0) count++;
    int = int * 10 + digit;
  };
  while (isDigit(text.charCodeAt(at))) take();
  if (at === start) return undefined;
  const separator = text.charCodeAt(at);
  if (at - start <= 3 && (separator === 44 || separator === 32))
    while (text.charCodeAt(at) === separator && hasGroup(text, at + 1)) {
      at++;
      for (let digit = 0; digit < 3; digit++) take();
    }
  let decimals = 0;
  if (text[at] === "." && isDigit(text.charCodeAt(at + 1))) {
    at++;
    for (; isDigit(text.charCodeAt(at)); decimals++) take();
  }
  return { int, decimals, count, end: at };
}

const hasGroup = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  !isDigit(text.charCodeAt(at + 3));

/**
 * Scans `21909`, `1,200`, `1 200`, `2.60万`, `1120余万`, `4.3 million`, `1亿2000万`, `1/3`, `*万余`.
 *
 * Gives `undefined` where no digit or `*` stands at `start`. A multiplier of `powerLimit` or more takes no lower part.
 */
export function scanArabic(
  text: string,
  start: number,
  powerLimit: number = Number.POSITIVE_INFINITY,
): PrintedNumber | undefined {
  if (text.includes("*", start)) {
    STARS.lastIndex = start;
    const stars = STARS.exec(text);
    if (stars) return scanWithheld(text, start + stars[0].length);
  }
  const digits = scanDigits(text, start);
  if (!digits) return undefined;
  const isWhole = digits.decimals === 0;
  if (text[digits.end] === "/" && isWhole) return scanFraction(text, digits, digits.end + 1);
  const scale = scanScale(text, digits.end);
  const number = toPrintedNumber(digits.int, scale.power - digits.decimals, scale.end, {
    isPlain: scale.power === 0 && isWhole,
    power: scale.power,
    isMore: scale.isMore,
    isTooLong: digits.count > MAX_DIGITS,
  });
  const hasLower = scale.power >= 2 && scale.power < powerLimit && isWhole && !scale.isMore;
  return hasLower ? addLowerPart(text, number) : number;
}

/**
 * `1亿2000万`: a second number below the first's multiplier adds to it. Gives the first alone where the second does not
 * fit below it, or is a single digit, which may count ones or the next lower unit (5万5).
 */
function addLowerPart(text: string, upper: PrintedNumber): PrintedNumber {
  if (!isDigit(text.charCodeAt(upper.end))) return upper;
  const lower = scanArabic(text, upper.end, upper.power);
  if (!lower || lower.isWithheld || lower.divisor > 1 || lower.exp < 0 || lower.power >= upper.power)
    return upper;
  const isBelow = lower.int * tenTo(lower.exp) < tenTo(upper.power);
  if (!isBelow || (lower.power === 0 && lower.int < 10)) return upper;
  const int = upper.int * tenTo(upper.exp - lower.exp) + lower.int;
  const { isMore, isPlain, power } = lower;
  const isTooLong = upper.isTooLong || lower.isTooLong;
  return toPrintedNumber(int, lower.exp, lower.end, { isPlain, power, isMore, isTooLong });
}

/** The greatest divisor of a common fraction: with more digits it is no longer a way of speaking. */
const MAX_DIVISOR = 10_000;

function scanFraction(text: string, numerator: Digits, at: number): PrintedNumber | undefined {
  const found = scanDigits(text, at);
  if (!found || found.decimals > 0 || found.int < 2 || found.int > MAX_DIVISOR) return undefined;
  if (numerator.int > found.int) return undefined;
  return toPrintedNumber(numerator.int * 100, 0, found.end, { divisor: found.int, classifier: "%" });
}

function scanWithheld(text: string, afterStars: number): PrintedNumber {
  if (text[afterStars] === "/" && text[afterStars + 1] === "*") {
    let end = afterStars + 2;
    while (text[end] === "*") end++;
    return toPrintedNumber(0, 0, end, { isWithheld: true, classifier: "%" });
  }
  const scale = scanScale(text, afterStars);
  return toPrintedNumber(0, scale.power, scale.end, { isWithheld: true, isMore: scale.isMore });
}
