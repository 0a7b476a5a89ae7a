/** Turns a printed number and its relation into a quantity: the bounds that the table of conventions gives. */
import { divideDecimals, type Rounding, toNumber } from "../model/decimal.ts";
import type { Quantity } from "../model/quantity.ts";
import { type BoundRule, type ConventionId, conventionOf } from "./conventions.ts";
import { type PrintedNumber, tenTo } from "./printed-number.ts";

/** Places to which common fractions are worked out; their bounds are rounded outward there. */
const FRACTION_PLACES = 10;

const FLIPPED = {
  eq: "eq",
  approx: "approx",
  range: "range",
  gt: "lt",
  ge: "le",
  lt: "gt",
  le: "ge",
} as const;

/**
 * Gives `int` × 10^`exp`, rounded once to the nearest number: both operands of the one operation are exact as long as
 * `int` is below 2^53. Beyond, the decimal text is parsed.
 */
export function scaleByTen(int: number, exp: number): number {
  if (!Number.isSafeInteger(int)) return toNumber({ int: BigInt(int), exp });
  return exp < 0 ? int / tenTo(-exp) : int * tenTo(exp);
}

/** A bound of a number that is no fraction. Half a unit is 5 of the next lower power. */
function boundOf(rule: BoundRule, { int, exp, zeros }: PrintedNumber): number | null {
  switch (rule) {
    case "none":
      return null;
    case "zero":
      return 0;
    case "n":
      return scaleByTen(int, exp);
    case "n-u/2":
    case "n-h/2":
      return addUnits(int, exp, -5);
    case "n+u/2":
    case "n+h/2":
      return addUnits(int, exp, 5);
    case "n-g/2":
      return addUnits(int, exp, -5 * tenTo(zeros));
    case "n+g/2":
      return addUnits(int, exp, 5 * tenTo(zeros));
    case "n+g":
      return addUnits(int, exp, 10 * tenTo(zeros));
  }
}

/** Adds `tenths` of 10^`exp`, exactly. */
function addUnits(int: number, exp: number, tenths: number): number {
  const sum = int * 10 + tenths;
  if (Number.isSafeInteger(sum)) return scaleByTen(sum, exp - 1);
  return toNumber({ int: BigInt(int) * 10n + BigInt(tenths), exp: exp - 1 });
}

/** A bound of a common fraction: every step of the table means one part of the whole, h. */
function fractionBoundOf(rule: BoundRule, number: PrintedNumber, rounding: Rounding): number | null {
  if (rule === "none") return null;
  if (rule === "zero") return 0;
  const steps = rule === "n" ? 0 : rule === "n+g" || rule.startsWith("n+") ? 50 : -50;
  const dividend = { int: BigInt(number.int + steps), exp: number.exp };
  return toNumber(
    divideDecimals(dividend, { int: BigInt(number.divisor), exp: 0 }, FRACTION_PLACES, rounding),
  );
}

function mirror(quantity: Quantity): Quantity {
  const negate = (end: number | null): number | null => (end === null ? null : end === 0 ? 0 : -end);
  return {
    value: negate(quantity.value),
    low: negate(quantity.high),
    high: negate(quantity.low),
    relation: FLIPPED[quantity.relation],
    basis: quantity.basis,
  };
}

/**
 * Gives the quantity of one printed number under a convention; with `isNegative` value, bounds and relation are mirrored.
 *
 * Units: those of the print, in base units. The bounds of a fraction that does not end are rounded outward at the
 * tenth decimal place.
 */
export function toQuantity(number: PrintedNumber, convention: ConventionId, isNegative: boolean): Quantity {
  const row = conventionOf(convention);
  const isFraction = number.divisor > 1;
  const bound = (rule: BoundRule, rounding: Rounding): number | null =>
    isFraction ? fractionBoundOf(rule, number, rounding) : boundOf(rule, number);
  const quantity: Quantity = {
    value: bound("n", "nearest"),
    low: bound(row.low, "floor"),
    high: bound(row.high, "ceil"),
    relation: row.relation,
    basis: row.basis,
  };
  return isNegative ? mirror(quantity) : quantity;
}

/** Gives the quantity of two printed ends, or of a vague numeral's ends. */
export function toRange(
  low: number,
  high: number,
  convention: "range" | "vague",
  isNegative: boolean,
): Quantity {
  const row = conventionOf(convention);
  const quantity: Quantity = { value: null, low, high, relation: row.relation, basis: row.basis };
  return isNegative ? mirror(quantity) : quantity;
}
