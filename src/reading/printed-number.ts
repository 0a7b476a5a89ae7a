/** What the scanners of numbers give: digits and places as printed, before any relation is applied. */

/**
 * A number found in a print. Its value is `int` × 10^`exp` ÷ `divisor`.
 *
 * 10^`exp` is one unit of the last printed digit (u), 10^(`exp` + `zeros`) one of the last non-zero digit (g).
 */
export interface PrintedNumber {
  int: number;
  exp: number;
  zeros: number;
  /** Greater than 1 only for common fractions, whose value is in percent. */
  divisor: number;
  /** Written out to its last digit without 万, 亿, million or decimals: a count, if the unit counts. */
  isPlain: boolean;
  /** Power of ten of the multiplier at its end, which the first number of a range shares (3-5万). */
  power: number;
  /** A multiplier without a number, which counts one: 万亩, 千余. */
  isBare: boolean;
  /** 余, 多 or + stands in or right behind the digits. */
  isMore: boolean;
  /** Upper end of a vague numeral (数十, 两三); `null` for others. */
  vague: VagueEnd | null;
  /** Digits are printed as `*`; then `exp` is the power of ten that still shows. */
  isWithheld: boolean;
  /** More digits, or a larger power, than a number keeps exactly; then `int` and `exp` mean nothing. */
  isTooLong: boolean;
  /** Classifier that the number itself contains: `%` for 百分之, 成 and ‰, `倍` for 番, else empty. */
  classifier: "" | "%" | "倍";
  /** Place after the number. */
  end: number;
}

/** The end of a vague numeral: `top` × 10^`exp`, or just under (`top` + `step`) × 10^`exp` where 几 and 数 fill the step. */
export interface VagueEnd {
  top: number;
  step: number;
  exp: number;
}

/** Digits that a number keeps exactly. */
export const MAX_DIGITS = 15;

/** Powers of ten that are exact as numbers. */
export const TENS: readonly number[] = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** Gives 10 to a power from 0 to 22, beyond which it gives infinity. */
export const tenTo = (power: number): number => TENS[power] ?? Number.POSITIVE_INFINITY;

/** Gives a printed number of `int` × 10^`exp`, plain unless told otherwise. Numbers beyond exact arithmetic are marked. */
export function toPrintedNumber(
  int: number,
  exp: number,
  end: number,
  rest: Partial<PrintedNumber> = NOTHING,
): PrintedNumber {
  const isTooLong = !(int < 1e15) || exp > MAX_DIGITS || exp < -MAX_DIGITS;
  return {
    int: isTooLong ? 0 : int,
    exp: isTooLong ? 0 : exp,
    zeros: rest.zeros ?? (isTooLong ? 0 : countZeros(int)),
    divisor: rest.divisor ?? 1,
    isPlain: rest.isPlain ?? true,
    power: rest.power ?? 0,
    isBare: rest.isBare ?? false,
    isMore: rest.isMore ?? false,
    vague: rest.vague ?? null,
    isWithheld: rest.isWithheld ?? false,
    isTooLong: isTooLong || (rest.isTooLong ?? false),
    classifier: rest.classifier ?? "",
    end,
  };
}

const NOTHING: Partial<PrintedNumber> = {};

function countZeros(int: number): number {
  let zeros = 0;
  for (let rest = int; rest !== 0 && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}

/** Powers of ten of the Chinese multipliers. */
export const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Gives the place after 余, 多, 来, 有余 or `+` at `at`, or `at`. 多 before 于 and 则 belongs to another word. */
export function skipMore(text: string, at: number): number {
  const character = text[at];
  if (character === "有" && text[at + 1] === "余") return at + 2;
  if (character === "多") return text[at + 1] === "于" || text[at + 1] === "则" ? at : at + 1;
  return character === "余" || character === "来" || character === "+" ? at + 1 : at;
}
