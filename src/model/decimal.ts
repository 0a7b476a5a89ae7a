/** Exact decimal arithmetic, so that 99.55 - 98.45 is 1.1 and bounds are rounded outward, never by accident. */

/** The number `int` × 10^`exp`. */
export interface Decimal {
  int: bigint;
  exp: number;
}

/** Which way a result that does not end is cut: down, up, or to the nearest (halves away from zero). */
export type Rounding = "floor" | "ceil" | "nearest";

const POWERS = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));
const powerOfTen = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent);

/**
 * Gives the decimal that a number's shortest text says: 0.1 is one tenth.
 *
 * @throws RangeError for NaN and infinities.
 */
export function toDecimal(number: number): Decimal {
  if (Number.isSafeInteger(number)) return { int: BigInt(number), exp: 0 };
  const found = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number));
  if (!found) throw new RangeError(`Cannot make a decimal of ${number}: expected a finite number`);
  const [, sign = "", whole = "", fraction = "", power = "0"] = found;
  return { int: BigInt(`${sign}${whole}${fraction}`), exp: Number(power) - fraction.length };
}

/** Gives the nearest number. */
export function toNumber(decimal: Decimal): number {
  return Number(`${decimal.int}e${decimal.exp}`);
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const exp = Math.min(a.exp, b.exp);
  return [a.int * powerOfTen(a.exp - exp), b.int * powerOfTen(b.exp - exp), exp];
}

/** Adds exactly. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const [intA, intB, exp] = aligned(a, b);
  return { int: intA + intB, exp };
}

/** Subtracts `b` from `a` exactly. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const [intA, intB, exp] = aligned(a, b);
  return { int: intA - intB, exp };
}

/** Multiplies exactly. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { int: a.int * b.int, exp: a.exp + b.exp };
}

/** Compares: negative where `a` is smaller, zero where equal. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [intA, intB] = aligned(a, b);
  return intA < intB ? -1 : intA > intB ? 1 : 0;
}

/**
 * Divides `a` by `b` to `places` decimal places (negative: to tens, hundreds …), cut as `rounding` says.
 *
 * @throws RangeError when `b` is zero.
 */
export function divideDecimals(a: Decimal, b: Decimal, places: number, rounding: Rounding): Decimal {
  if (b.int === 0n) throw new RangeError("Cannot divide by zero");
  const shift = a.exp - b.exp + places;
  let numerator = a.int * (shift > 0 ? powerOfTen(shift) : 1n);
  let denominator = b.int * (shift < 0 ? powerOfTen(-shift) : 1n);
  if (denominator < 0n) [numerator, denominator] = [-numerator, -denominator];
  return { int: cut(numerator, denominator, rounding), exp: -places };
}

/** Rounds to `places` decimal places, cut as `rounding` says; what has no more places stays as it is. */
export function roundDecimal(decimal: Decimal, places: number, rounding: Rounding): Decimal {
  if (decimal.exp >= -places) return decimal;
  return { int: cut(decimal.int, powerOfTen(-places - decimal.exp), rounding), exp: -places };
}

function cut(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const quotient = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return quotient;
  const down = numerator < 0n ? quotient - 1n : quotient;
  if (rounding === "floor") return down;
  if (rounding === "ceil") return down + 1n;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  return twice < denominator ? quotient : numerator < 0n ? quotient - 1n : quotient + 1n;
}

/** Writes a finite number as a plain decimal, never with an exponent: `0.0000001`, `1200000000000000000000`. */
export function formatPlain(number: number): string {
  const [mantissa = "", power] = String(number).split("e");
  if (power === undefined) return mantissa === "-0" ? "0" : mantissa;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const point = whole.length + Number(power);
  const digits = "0".repeat(Math.max(0, 1 - point)) + (whole + fraction).padEnd(point, "0");
  const rest = digits.slice(Math.max(1, point));
  return `${sign}${digits.slice(0, Math.max(1, point))}${rest === "" ? "" : `.${rest}`}`;
}
