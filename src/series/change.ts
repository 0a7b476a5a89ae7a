/** The change from one cell to the one a year later, as a range that holds whatever the two prints allow. */
import {
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  type Rounding,
  roundDecimal,
  subtractDecimals,
  toDecimal,
  toNumber,
} from "../model/decimal.ts";
import type { Observation } from "../model/observation.ts";
import { type Interval, toInterval } from "../model/quantity.ts";
import { liesBelow } from "./lies-below.ts";
import type { Cell, Change, ChangeRange, Verdict } from "./series.ts";

/** Decimal places of a growth in percent. */
export const GROWTH_PLACES = 4;

const HUNDRED: Decimal = { int: 100n, exp: 0 };

/** Units whose change is named in percentage points and never in percent. */
const IN_POINTS: ReadonlySet<string> = new Set(["percent", "percentage_points"]);

/** Every decimal of 15 significant digits has a number whose shortest text is that decimal again. */
function toRoundedNumber(decimal: Decimal, rounding: Rounding): number {
  const digits = String(decimal.int < 0n ? -decimal.int : decimal.int).length;
  return toNumber(digits <= 15 ? decimal : roundDecimal(decimal, 15 - digits - decimal.exp, rounding));
}

function differenceEnd(b: number | null, a: number | null, rounding: Rounding): number | null {
  if (a === null || b === null) return null;
  return toRoundedNumber(subtractDecimals(toDecimal(b), toDecimal(a)), rounding);
}

/** (b / a - 1) × 100 for a positive `a`. */
function growthEnd(b: Decimal, a: Decimal, rounding: Rounding): number {
  const percent = divideDecimals(multiplyDecimals(b, HUNDRED), a, GROWTH_PLACES, rounding);
  return toRoundedNumber(subtractDecimals(percent, HUNDRED), rounding);
}

function growthOf(from: Observation, to: Observation): ChangeRange | null {
  if (from.low === null || to.low === null || from.low < 0 || to.low < 0) return null;
  // "More than 0" is positive, but as a divisor its lower end gives no bound; "0 or more" may be zero.
  const divisible = from.low > 0 || toInterval({ ...from, relation: from.relation ?? "eq" }).lowOpen;
  if (!divisible) return null;
  const low = from.high === null ? null : growthEnd(toDecimal(to.low), toDecimal(from.high), "floor");
  const high =
    to.high === null || from.low === 0 ? null : growthEnd(toDecimal(to.high), toDecimal(from.low), "ceil");
  const hasPoint = from.value !== null && to.value !== null && from.value > 0;
  const point = hasPoint ? growthEnd(toDecimal(to.value!), toDecimal(from.value!), "nearest") : null;
  return { low, point, high };
}

function verdictOf(a: Interval, b: Interval): Verdict {
  if (liesBelow(a, b)) return "up";
  if (liesBelow(b, a)) return "down";
  const isSame = a.low !== null && [a.high, b.low, b.high].every((end) => end === a.low);
  return isSame ? "no_change" : "cannot_tell";
}

/**
 * Gives the change from `from` to `to`, which must be comparable (see comparability.ts).
 *
 * The difference lies in [b.low - a.high, b.high - a.low]; its ends are exact. Growth lies in [b.low / a.high - 1,
 * b.high / a.low - 1]; it is `null` for percent and percentage points, and unless both quantities are known not
 * to be negative and the base is known to be above zero. An end for which a print gives no bound is `null`.
 * `up` and `down` hold also where the range touches zero but excludes it; `no_change` only where both are exact and
 * equal: two equal rounded prints are `cannot_tell`.
 *
 * Units: the difference in the unit of the cells (percentage points for percent); growth in percent, to
 * {@link GROWTH_PLACES} decimal places, ends rounded outward and the point to the nearest.
 *
 * @throws RangeError where the units differ or a cell is withheld: such cells are not comparable.
 */
export function change(from: Cell, to: Cell): Change {
  const [a, b] = [from.preferred, to.preferred];
  if (a.unit !== b.unit) throw new RangeError(`Cannot compare ${a.unit} with ${b.unit}`);
  if (a.relation === null || b.relation === null) {
    throw new RangeError(`Cannot compare ${a.figureId} with ${b.figureId}: a withheld figure has no number`);
  }
  const inPoints = IN_POINTS.has(b.unit);
  return {
    from,
    to,
    difference: {
      low: differenceEnd(b.low, a.high, "floor"),
      point: differenceEnd(b.value, a.value, "nearest"),
      high: differenceEnd(b.high, a.low, "ceil"),
    },
    growth: inPoints ? null : growthOf(a, b),
    unit: inPoints ? "percentage_points" : b.unit,
    verdict: verdictOf(
      toInterval({ low: a.low, high: a.high, relation: a.relation }),
      toInterval({ low: b.low, high: b.high, relation: b.relation }),
    ),
  };
}
