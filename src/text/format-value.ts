/** A number with its unit, where the unit belongs to the number: percent, percentage points, times, money. */
import type { Language } from "../model/codes.ts";
import { type Rounding, roundDecimal, toDecimal, toNumber } from "../model/decimal.ts";
import { formatNumber } from "./format-number.ts";
import { unitSuffix } from "./unit-suffix.ts";

/** No print has so many decimals: a number with more comes from a fraction (三分之一) and does not end. */
const MOST_DECIMALS = 6;

/**
 * Gives `30.4%`, `0.2 pp`, `17×`, `67.383 billion yuan`; counts of things stand without their unit.
 *
 * `lastPower` is the power of ten of the last printed digit, where it is known. A number that does not end is cut after two decimals, as `rounding` says: `33.33%`.
 */
export function formatValue(
  number: number,
  unit: string,
  language: Language,
  rounding: Rounding = "nearest",
  lastPower?: number,
): string {
  const decimal = toDecimal(number);
  const shown =
    decimal.exp < -MOST_DECIMALS && Math.abs(number) >= 1
      ? toNumber(roundDecimal(decimal, 2, rounding))
      : number;
  return `${formatNumber(shown, language, lastPower)}${unitSuffix(unit, language)}`;
}

/** Gives a number with exactly so many decimals, for changes that stand in one column: `+21.0%`. */
export function formatFixed(number: number, places: number, unit: string, language: Language): string {
  const text = Math.abs(number).toFixed(places);
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const isZero = Number(text) === 0;
  const sign = number < 0 && !isZero ? "−" : "";
  return `${sign}${grouped}${fraction ? `.${fraction}` : ""}${unitSuffix(unit, language)}`;
}

/** Whether the unit already stands behind the number as `formatValue` writes it. */
export function isUnitWritten(unit: string): boolean {
  return unitSuffix(unit, "en") !== "";
}
