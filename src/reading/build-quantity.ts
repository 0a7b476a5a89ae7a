/** Builds the quantity of what was scanned: chooses the row of the table, orders ranges, refuses what is not exact. */
import type { Quantity } from "../model/quantity.ts";
import type { ConventionId } from "./conventions.ts";
import type { Modifiers } from "./modifiers.ts";
import { MAX_DIGITS, type PrintedNumber } from "./printed-number.ts";
import type { UnitPrinted } from "./read-unit-printed.ts";
import { type ReadingFault, readingFault } from "./reading.ts";
import type { ScannedNumbers } from "./scan-numbers.ts";
import { scaleByTen, toQuantity, toRange } from "./to-quantity.ts";

const toScaled = (number: PrintedNumber, power: number): PrintedNumber =>
  power === 0
    ? number
    : {
        ...number,
        exp: number.exp + power,
        isPlain: false,
        vague: number.vague && { ...number.vague, exp: number.vague.exp + power },
      };

const toBaseUnits = (number: PrintedNumber): number => scaleByTen(number.int, number.exp);

/**
 * The first number of a range with the multiplier that is printed once, behind the second: `3-5万`, `1.5-2亿`.
 *
 * It is left as it is where it names its own (`3000-5万` would otherwise fall), as long as it then is of the second's order.
 */
function shareMultiplier(first: PrintedNumber, second: PrintedNumber): PrintedNumber {
  if (second.power === 0 || first.power > 0) return first;
  const shared = { ...first, exp: first.exp + second.power, isPlain: false };
  const [alone, top] = [toBaseUnits(first), toBaseUnits(second)];
  return toBaseUnits(shared) <= top || alone * 100 < top ? shared : first;
}

const LONE_NUMERAL = /^[一二两三四五六七八九]$/;
const SMALL_MULTIPLE = /^[二两三四五六七八九][十百千]/;
const ORDER = "二两三四五六七八九";

/** 三至五百 may be 3 or 300 to 500; 三至二十 can only be 3 to 20. */
function isAmbiguous(text: string, { start, number, secondStart }: ScannedNumbers): boolean {
  const first = text.slice(start, number.end);
  if (!LONE_NUMERAL.test(first) || !SMALL_MULTIPLE.test(text.slice(secondStart, secondStart + 2)))
    return false;
  return ORDER.indexOf(text[secondStart] ?? "") > ORDER.indexOf(first);
}

function buildRange(
  text: string,
  scanned: ScannedNumbers,
  second: PrintedNumber,
  modifiers: Modifiers,
  unit: UnitPrinted,
): Quantity | ReadingFault {
  const { number, secondStart } = scanned;
  if (modifiers.convention !== undefined || number.isMore || second.isMore)
    return readingFault(secondStart, "Cannot read a modifier with a range: expected the range alone");
  if (modifiers.hasSignMark)
    return readingFault(secondStart, "Cannot read a range with a sign: expected a word of direction");
  if (number.divisor > 1 || second.divisor > 1 || number.vague || second.vague)
    return readingFault(secondStart, "Cannot read such a range: expected two plain numbers");
  if (isAmbiguous(text, scanned))
    return readingFault(secondStart, "Cannot tell what the first number multiplies: expected both in full");
  const low = toBaseUnits(toScaled(shareMultiplier(number, second), unit.power));
  const high = toBaseUnits(toScaled(second, unit.power));
  if (low > high)
    return readingFault(secondStart, "Cannot read a range that ends below its start", "range-order");
  return toRange(low, high, "range", modifiers.sign === -1);
}

/** 数十 reaches to 99 where units are counted, and up to 100 percent where they are measured. */
function buildVague(number: PrintedNumber, isRatio: boolean, isNegative: boolean): Quantity {
  const { top, step, exp } = number.vague ?? { top: 0, step: 0, exp: 0 };
  const last = step === 0 ? top : top + step - (isRatio ? 0 : 1);
  return toRange(toBaseUnits(number), scaleByTen(last, exp), "vague", isNegative);
}

function chooseConvention(number: PrintedNumber, isRatio: boolean): ConventionId {
  if (number.isMore) return "more";
  if (number.divisor > 1) return "fraction";
  if (number.isBare) return "about";
  return number.isPlain && !isRatio ? "exact" : "rounding";
}

/** Gives the quantity, or the fault that keeps what was scanned from being one. `text` is normalised. */
export function buildQuantity(
  text: string,
  scanned: ScannedNumbers,
  modifiers: Modifiers,
  unit: UnitPrinted,
): Quantity | ReadingFault {
  const { number, second, start, secondStart, placed } = scanned;
  if (number.isTooLong || second?.isTooLong)
    return readingFault(
      number.isTooLong ? start : secondStart,
      `Cannot keep more than ${MAX_DIGITS} digits exactly: expected fewer`,
      "too-long",
    );
  if (second) return buildRange(text, scanned, second, modifiers, unit);
  const isRatio = placed?.classifier.isRatio ?? unit.classifier?.isRatio ?? false;
  const isNegative = modifiers.sign === -1;
  const scaled = toScaled(number, unit.power);
  const { convention } = modifiers;
  if (scaled.vague) {
    // 数百余 says no more than 数百, whose upper end holds what 余 adds.
    if (convention !== undefined)
      return readingFault(
        Math.max(start, modifiers.conventionAt),
        "Cannot read a modifier with a range: expected the range alone",
      );
    return buildVague(scaled, isRatio, isNegative);
  }
  if (convention !== undefined && convention !== "more" && scaled.isMore) {
    const isBehind = modifiers.conventionAt > start;
    const at = isBehind
      ? modifiers.conventionAt
      : start + text.slice(start, number.end).search(/有余|[余多来+]/);
    const [one, other] = isBehind ? ["more", convention] : [convention, "more"];
    return readingFault(at, `Cannot read two modifiers that differ, ${one} and ${other}: expected one`);
  }
  return toQuantity(scaled, convention ?? chooseConvention(scaled, isRatio), isNegative);
}
