/** Numbers as a reader of each language writes them: every printed digit kept, none added. */
import type { Language } from "../model/codes.ts";
import { formatPlain } from "../model/decimal.ts";

/** A word for a power of ten; it is used where the number then needs at most `places` decimals. */
interface Scale {
  power: number;
  word: string;
  places: number;
}

const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  en: [
    { power: 12, word: " trillion", places: 4 },
    { power: 9, word: " billion", places: 4 },
    { power: 6, word: " million", places: 4 },
  ],
  zh: [
    { power: 12, word: "万亿", places: 4 },
    { power: 8, word: "亿", places: 4 },
    { power: 4, word: "万", places: 2 },
  ],
};

/** Groups the digits of a plain decimal by threes with commas and sets a real minus sign. */
function group(plain: string): string {
  const [whole = "", fraction] = plain.replace("-", "").split(".");
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return `${plain.startsWith("-") ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** Moves the decimal point of a number to the left, exactly, and keeps zeros down to 10^`lastPower`. */
function shift(number: number, power: number, lastPower: number): { text: string; places: number } {
  const [digits, exponent = "0"] = String(number).split("e");
  const text = formatPlain(Number(`${digits}e${Number(exponent) - power}`));
  const places = text.split(".")[1]?.length ?? 0;
  const wanted = Math.max(places, power - lastPower);
  const dot = places === 0 && wanted > 0 ? "." : "";
  return { text: `${text}${dot}${"0".repeat(wanted - places)}`, places: wanted };
}

/**
 * Gives a number in full precision: `99.185 million` and `9918.5万`, `21,909`, `−0.2`.
 *
 * The largest word is used with which the number stays short; a number that no word shortens is written out. `lastPower` is the
 * power of ten of the last printed digit: zeros down to it are printed digits, and are kept (`28.0%`, `1.280 million`).
 */
export function formatNumber(
  number: number,
  language: Language,
  lastPower = Number.POSITIVE_INFINITY,
): string {
  if (!Number.isFinite(number)) throw new RangeError(`Cannot format ${number}: expected a finite number`);
  const size = Math.abs(number);
  for (const { power, word, places } of SCALES[language]) {
    if (size < 10 ** power) continue;
    const shifted = shift(number, power, lastPower);
    if (shifted.places <= places) return `${group(shifted.text)}${word}`;
  }
  return group(shift(number, 0, lastPower).text);
}

/** Gives a short number for an axis: `50 million`, `5000万`, `0`. */
export function formatTick(number: number, language: Language): string {
  return formatNumber(Number(number.toPrecision(12)), language);
}
