/** Exact arithmetic on ranges whose ends may be excluded, so that no verdict hangs on a floating error. */
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  type Rounding,
  roundDecimal,
  subtractDecimals,
  toDecimal,
  toNumber,
} from "../../model/decimal.ts";
import type { Observation } from "../../model/observation.ts";
import { toInterval } from "../../model/quantity.ts";
import type { Bounds } from "./claim.ts";

/** One end of a range; `isOpen` excludes the end itself. */
export interface RangeEnd {
  at: Decimal;
  isOpen: boolean;
}

/** A range; `null` is no bound. */
export interface Range {
  low: RangeEnd | null;
  high: RangeEnd | null;
}

/** Decimal places of a published end. */
export const WORKED_PLACES = 4;

const ZERO: Decimal = { int: 0n, exp: 0 };

const toEnd = (number: number | null, isOpen: boolean): RangeEnd | null =>
  number === null ? null : { at: toDecimal(number), isOpen };

/**
 * Gives the range that a print allows.
 *
 * @throws RangeError for a withheld figure.
 */
export function toRange({ low, high, relation, figureId }: Observation): Range {
  if (relation === null) throw new RangeError(`Cannot take bounds of ${figureId}: it is withheld`);
  const { lowOpen, highOpen } = toInterval({ low, high, relation });
  return { low: toEnd(low, lowOpen), high: toEnd(high, highOpen) };
}

/**
 * Gives the range that a print allows when its digits were cut off instead of rounded: from the printed number n up to one unit
 * of its last digit further from zero, that end excluded. A printed zero may then be cut from either side.
 *
 * Only what rests on rounding is read anew; exact counts, conventions and literal bounds stay as they are.
 *
 * @throws RangeError for a withheld figure.
 */
export function toCutRange(observation: Observation): Range {
  const { value, low, high, boundBasis } = observation;
  if (boundBasis !== "rounding" || value === null || low === null || high === null) {
    return toRange(observation);
  }
  const n = toDecimal(value);
  const step = subtractDecimals(toDecimal(high), toDecimal(low));
  const below: RangeEnd = { at: subtractDecimals(n, step), isOpen: true };
  const above: RangeEnd = { at: addDecimals(n, step), isOpen: true };
  const printed: RangeEnd = { at: n, isOpen: false };
  return { low: value > 0 ? printed : below, high: value < 0 ? printed : above };
}

/**
 * Gives the range that a print allows by the letter: what rests on the convention for a word (余, 近, 约) has no bound on the side that
 * the word leaves open. Everything else is as `toRange` gives it.
 *
 * @throws RangeError for a withheld figure.
 */
export function toLiteralRange(observation: Observation): Range {
  const range = toRange(observation);
  if (observation.boundBasis !== "convention") return range;
  return {
    low: observation.relation === "gt" ? range.low : null,
    high: observation.relation === "lt" ? range.high : null,
  };
}

function joinEnds(
  a: RangeEnd | null,
  b: RangeEnd | null,
  join: (a: Decimal, b: Decimal) => Decimal,
): RangeEnd | null {
  return a && b ? { at: join(a.at, b.at), isOpen: a.isOpen || b.isOpen } : null;
}

/** Adds. No ranges give zero. */
export function addRanges(ranges: readonly Range[]): Range {
  const [first = { low: toEnd(0, false), high: toEnd(0, false) }, ...rest] = ranges;
  return rest.reduce(
    (sum, range) => ({
      low: joinEnds(sum.low, range.low, addDecimals),
      high: joinEnds(sum.high, range.high, addDecimals),
    }),
    first,
  );
}

/** Subtracts `b` from `a`, whatever ties the two may have. */
export function subtractRanges(a: Range, b: Range): Range {
  return {
    low: joinEnds(a.low, b.high, subtractDecimals),
    high: joinEnds(a.high, b.low, subtractDecimals),
  };
}

/** Gives the range moved by a number. */
export function shiftRange(range: Range, by: number): Range {
  const at = toDecimal(by);
  const shift = (end: RangeEnd | null): RangeEnd | null =>
    end && { at: addDecimals(end.at, at), isOpen: end.isOpen };
  return { low: shift(range.low), high: shift(range.high) };
}

/** Gives the range times a number above zero. */
export function scaleRange(range: Range, by: number): Range {
  const factor = toDecimal(by);
  const scale = (end: RangeEnd | null): RangeEnd | null =>
    end && { at: multiplyDecimals(end.at, factor), isOpen: end.isOpen };
  return { low: scale(range.low), high: scale(range.high) };
}

const negateEnd = (end: RangeEnd | null): RangeEnd | null =>
  end && { at: { int: -end.at.int, exp: end.at.exp }, isOpen: end.isOpen };
const negateRange = ({ low, high }: Range): Range => ({ low: negateEnd(high), high: negateEnd(low) });

/** Gives whether a range holds zero and nothing else. */
export function isZeroRange({ low, high }: Range): boolean {
  return low?.at.int === 0n && high?.at.int === 0n;
}

/** A quotient that does not end lies strictly inside the end at which it is cut, which therefore is excluded. */
function quotientEnd(
  a: RangeEnd | null,
  b: RangeEnd | null,
  places: number,
  rounding: Rounding,
): RangeEnd | null {
  if (!a || !b || b.at.int === 0n) return null;
  const at = divideDecimals(a.at, b.at, places, rounding);
  const isCut = compareDecimals(multiplyDecimals(at, b.at), a.at) !== 0;
  return { at, isOpen: a.isOpen || b.isOpen || isCut };
}

/**
 * Divides `a` by `b`, rounded outward to `places` decimal places.
 *
 * Whether the quotient meets a range whose ends have no more places than that is exact all the same. A divisor that may be zero, or has
 * no bound, leaves ends without a bound; one that reaches both sides of zero leaves none.
 *
 * @throws RangeError for a divisor that is zero and nothing else.
 */
export function divideRanges(a: Range, b: Range, places: number): Range {
  if (isZeroRange(b)) throw new RangeError("Cannot divide by zero");
  if (b.high && b.high.at.int <= 0n) return divideRanges(negateRange(a), negateRange(b), places);
  if (!b.low || b.low.at.int < 0n) return { low: null, high: null };
  const isNegative = (end: RangeEnd | null): boolean => end === null || end.at.int < 0n;
  const isPositive = (end: RangeEnd | null): boolean => end === null || end.at.int > 0n;
  return {
    low: quotientEnd(a.low, isNegative(a.low) ? b.low : b.high, places, "floor"),
    high: quotientEnd(a.high, isPositive(a.high) ? b.low : b.high, places, "ceil"),
  };
}

function isBelow(a: Range, b: Range): boolean {
  if (!a.high || !b.low) return false;
  const order = compareDecimals(a.high.at, b.low.at);
  return order < 0 || (order === 0 && (a.high.isOpen || b.low.isOpen));
}

/** Gives whether two ranges have a value in common. Ends that touch do, unless one of them is excluded. */
export function hasOverlap(a: Range, b: Range): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** Gives how many decimal places a range's ends have. */
export function placesOf({ low, high }: Range): number {
  return Math.max(0, -(low?.at ?? ZERO).exp, -(high?.at ?? ZERO).exp);
}

function toPublished(end: RangeEnd | null, rounding: Rounding): number | null {
  if (!end) return null;
  const { int, exp } = roundDecimal(end.at, WORKED_PLACES, rounding);
  // Every decimal of 15 significant digits has a number whose shortest text is that decimal again.
  const excess = String(int < 0n ? -int : int).length - 15;
  return toNumber(excess > 0 ? roundDecimal({ int, exp }, -exp - excess, rounding) : { int, exp });
}

/** Gives the ends as numbers, rounded outward to {@link WORKED_PLACES} decimal places and 15 digits. */
export function toBounds(range: Range): Bounds {
  return { low: toPublished(range.low, "floor"), high: toPublished(range.high, "ceil") };
}
