/** Scans numbers in Chinese numerals: 二十余, 一千九百五十点六万, 上百, 数十, 十几, 两三, 三万五. */
import { MULTIPLIERS, type PrintedNumber, skipMore, tenTo, toPrintedNumber } from "./printed-number.ts";

/** What each numeral counts. */
export const NUMERALS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};

const POSITIONAL = /[零〇一二三四五六七八九]{2,}(?![十百千万亿])/y;
const DECIMALS = /点([零〇一二三四五六七八九]+)/y;

/** A digit that names two ends: 几 and 数 stand for 2 to 9 (1 to 9 behind 十), 两三 for 2 or 3. */
interface VagueDigit {
  low: number;
  high: number;
  /** 数十 reaches to 99, 两三十 to 30. */
  fills: boolean;
  length: number;
}

function findVagueDigit(text: string, at: number, start: number, lastPower: number): VagueDigit | undefined {
  const character = text[at] ?? "";
  if (character === "几" || character === "数") {
    const isInPlace = at === start || lastPower === 1 || MULTIPLIERS[text[at + 1] ?? ""] !== undefined;
    return isInPlace ? { low: lastPower === 1 ? 1 : 2, high: 9, fills: true, length: 1 } : undefined;
  }
  const [low, high] = [NUMERALS[character], NUMERALS[text[at + 1] ?? ""]];
  if (!low || !high || NUMERALS[text[at + 2] ?? ""] !== undefined) return undefined;
  const isPair = high === low + 1 || (low === 3 && high === 5);
  return isPair ? { low, high, fills: false, length: 2 } : undefined;
}

/** The running sums while a numeral is read; those named `high` follow the upper end of a vague digit. */
interface Sums {
  total: number;
  section: number;
  highTotal: number;
  highSection: number;
}

function addDigit(sums: Sums, digit: { low: number; high: number }, power: number): void {
  sums.section += digit.low * tenTo(power);
  sums.highSection += digit.high * tenTo(power);
}

/** Closes a section at 万, which multiplies the section, or at 亿, which multiplies all that stands before it. */
function closeSection(sums: Sums, power: 4 | 8): void {
  if (power === 4) {
    sums.total += sums.section * tenTo(4);
    sums.highTotal += sums.highSection * tenTo(4);
  } else {
    sums.total = (sums.total + sums.section) * tenTo(8);
    sums.highTotal = (sums.highTotal + sums.highSection) * tenTo(8);
  }
  sums.section = 0;
  sums.highSection = 0;
}

const ONE = { low: 1, high: 1 };

/**
 * Scans an integer in Chinese numerals with 十百千万亿, vague digits, and 余, 多 or 来 in its midst.
 *
 * A last digit behind 百, 千, 万 or 亿 counts the next lower unit (三万五 is 35,000). A numeral without 万 and 亿 is written
 * out to its last digit, as 90 is: only 余 asks for its last digit that is not zero. Gives `undefined` where no numeral stands
 * at `start`.
 */
function scanInteger(text: string, start: number): PrintedNumber | undefined {
  const sums: Sums = { total: 0, section: 0, highTotal: 0, highSection: 0 };
  let pending: { low: number; high: number } | undefined;
  let vague: VagueDigit | undefined;
  // `place` is the power of the last digit that is not zero, `power` that of 万 and 亿 behind it.
  let [at, place, power] = [start, 0, 0];
  let [lastPower, lastLarge] = [0, 0];
  let [isBare, isMore, seenZero] = [false, false, false];
  for (;;) {
    const character = text[at] ?? "";
    const multiplier = MULTIPLIERS[character];
    if (multiplier !== undefined) {
      const isEmpty = sums.section === 0 && sums.total === 0;
      if (multiplier < 4) {
        if (!pending && !isEmpty && !(multiplier === 1 && seenZero)) break;
        if (sums.section > 0 && lastPower < 4 && multiplier >= lastPower) break;
        if (!pending && isEmpty && multiplier > 1) isBare = true;
        addDigit(sums, pending ?? ONE, multiplier);
        [place, power] = [multiplier, 0];
      } else {
        const isAllowed = multiplier === 8 ? lastLarge < 8 : lastLarge !== 4;
        const isEmptySection = !pending && sums.section === 0;
        if (
          !isAllowed ||
          (isEmptySection && !isEmpty && lastPower < 4) ||
          (isEmptySection && lastLarge === 8)
        )
          break;
        if (pending) addDigit(sums, pending, 0);
        else if (isEmpty) {
          isBare = true;
          addDigit(sums, ONE, 0);
        }
        closeSection(sums, multiplier === 8 ? 8 : 4);
        lastLarge = multiplier;
        place += multiplier;
        power += multiplier;
      }
      [pending, lastPower, seenZero] = [undefined, multiplier, false];
      at++;
      const afterMore = isMore ? at : skipMore(text, at);
      if (afterMore > at) [isMore, at] = [true, afterMore];
      continue;
    }
    if (pending || isMore) break;
    const digit = NUMERALS[character];
    if (digit === 0) {
      if (text[at + 1] === "点" || at === start) break;
      seenZero = true;
      at++;
      continue;
    }
    const found = vague ? undefined : findVagueDigit(text, at, start, lastPower);
    if (found) vague = found;
    else if (digit === undefined) break;
    pending = found ?? { low: digit ?? 0, high: digit ?? 0 };
    at += found?.length ?? 1;
    [place, power] = [0, 0];
  }
  if (at === start) return undefined;
  if (pending) {
    place = lastPower >= 2 && !seenZero ? lastPower - 1 : 0;
    addDigit(sums, pending, place);
    const afterMore = skipMore(text, at);
    if (afterMore > at) [isMore, at] = [true, afterMore];
  }
  const isPlain = lastLarge === 0 || place === 0;
  const value = sums.total + sums.section;
  const exp = isPlain ? 0 : place;
  return toPrintedNumber(value / tenTo(exp), exp, at, {
    zeros: isPlain ? place : 0,
    isPlain,
    power,
    isBare,
    isMore,
    vague: vague
      ? { top: sums.highTotal + sums.highSection, step: vague.fills ? tenTo(place) : 0, exp: 0 }
      : null,
    isTooLong: !Number.isSafeInteger(value),
  });
}

/** Scans a number in Chinese numerals, with decimals behind 点 or digit by digit (二〇二三), or gives `undefined`. */
export function scanNumeral(text: string, start: number): PrintedNumber | undefined {
  POSITIONAL.lastIndex = start;
  const positional = POSITIONAL.exec(text)?.[0];
  if (
    positional &&
    (positional.length > 2 || /[零〇]/.test(positional)) &&
    text[start + positional.length] !== "点"
  ) {
    const digits = [...positional].map((character) => NUMERALS[character]).join("");
    return toPrintedNumber(Number(digits), 0, start + positional.length);
  }
  const whole =
    text[start] === "零" || text[start] === "〇"
      ? toPrintedNumber(0, 0, start + 1)
      : scanInteger(text, start);
  if (!whole) return undefined;
  DECIMALS.lastIndex = whole.end;
  const decimals = whole.vague === null && !whole.isMore ? DECIMALS.exec(text) : null;
  return decimals ? addDecimals(text, whole, decimals[0]) : whole;
}

/** 一千九百五十点六万: decimals behind a whole number, then the multiplier of both. */
function addDecimals(text: string, whole: PrintedNumber, decimals: string): PrintedNumber {
  const fraction = [...decimals.slice(1)].map((character) => NUMERALS[character]).join("");
  let end = whole.end + decimals.length;
  let power = 0;
  for (const multiplier of ["万", "亿"])
    if (text[end] === multiplier) {
      power += multiplier === "万" ? 4 : 8;
      end++;
    }
  const afterMore = skipMore(text, end);
  const int = whole.int * tenTo(whole.exp + fraction.length) + Number(fraction);
  const rest = { isPlain: false, power, isMore: afterMore > end, isTooLong: whole.isTooLong };
  return toPrintedNumber(int, power - fraction.length, afterMore, rest);
}
