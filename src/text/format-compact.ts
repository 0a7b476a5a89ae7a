/** Numbers short enough for a tile of a map: three digits and the sign of a power of ten. */
import type { Language } from "../model/codes.ts";
import { formatPlain, type Rounding, roundDecimal, toDecimal, toNumber } from "../model/decimal.ts";

/** How many digits a shortened number keeps, and below which number it is written out with one more. */
const DIGITS = 3;
const WRITTEN_OUT_BELOW = 10_000;

const SIGNS: Readonly<Record<Language, readonly (readonly [power: number, sign: string])[]>> = {
  en: [
    [12, "T"],
    [9, "B"],
    [6, "M"],
    [3, "k"],
  ],
  zh: [
    [12, "万亿"],
    [8, "亿"],
    [4, "万"],
  ],
};

const SUFFIXES: Readonly<Record<string, string>> = { percent: "%" };

function roundToDigits(number: number, digits: number, rounding: Rounding): number {
  if (number === 0) return 0;
  const power = Math.floor(Math.log10(Math.abs(number)));
  return toNumber(roundDecimal(toDecimal(number), digits - 1 - power, rounding));
}

/**
 * Gives `9,999`, `12.3k`, `1.27M` in English, `9999`, `1.23万`, `127万` in Chinese; `30.4%`. Other units are named beside the picture.
 *
 * Numbers keep three digits, those below ten thousand four.
 */
export function formatCompact(
  number: number,
  unit: string,
  language: Language,
  rounding: Rounding = "nearest",
): string {
  const isSmall = Math.abs(number) < WRITTEN_OUT_BELOW;
  const rounded = roundToDigits(number, isSmall ? DIGITS + 1 : DIGITS, rounding);
  const size = Math.abs(rounded);
  const found = size < WRITTEN_OUT_BELOW ? undefined : SIGNS[language].find(([power]) => size >= 10 ** power);
  const { int, exp } = toDecimal(size);
  const plain = formatPlain(Number(`${int}e${exp - (found?.[0] ?? 0)}`));
  const grouped =
    language === "en" && size >= 1000 && !found ? plain.replace(/^(\d)(\d{3})/, "$1,$2") : plain;
  return `${rounded < 0 ? "−" : ""}${grouped}${found?.[1] ?? ""}${SUFFIXES[unit] ?? ""}`;
}
