/** A change on the year before in words: a point beside its range, and the verdict. */
import type { Language } from "../model/codes.ts";
import { type Rounding, roundDecimal, toDecimal, toNumber } from "../model/decimal.ts";
import type { Change, ChangeRange } from "../series/series.ts";
import { formatFixed, formatValue } from "./format-value.ts";

/** A change, formatted. `range` is empty where the point says all that is known. */
export interface ChangeTextView {
  /** Growth in percent, or the difference where growth has no meaning: `−27.6%`, `+0.5 pp`. */
  point: string;
  range: string;
  /** The difference in the unit: `−489,000`. */
  difference: string;
  differenceRange: string;
}

const rounded = (number: number, places: number, rounding: Rounding): number =>
  toNumber(roundDecimal(toDecimal(number), places, rounding));

const isShareUnit = (unit: string): boolean => unit === "percent" || unit === "percentage_points";

const signed = (text: string, number: number): string => (number > 0 ? `+${text}` : text);

/** Decimals at which a range does not collapse: one, or as many more as its width needs, three at most. */
function placesFor({ low, high }: ChangeRange): number {
  if (low === null || high === null) return 1;
  const width = high - low;
  return width >= 0.1 ? 1 : width >= 0.01 ? 2 : 3;
}

function formatRange(range: ChangeRange, unit: string, places: number, language: Language): string {
  const text = (number: number, rounding: Rounding): string => {
    const end = rounded(number, places, rounding);
    return signed(
      isShareUnit(unit) ? formatFixed(end, places, unit, language) : formatValue(end, unit, language),
      end,
    );
  };
  const { low, high } = range;
  if (low === null && high === null) return "";
  if (high === null) return `≥ ${text(low as number, "floor")}`;
  if (low === null) return `≤ ${text(high, "ceil")}`;
  const [first, last] = [text(low, "floor"), text(high, "ceil")];
  if (first === last) return "";
  return language === "zh" ? `${first} 至 ${last}` : `${first} to ${last}`;
}

/** Whether rounding the point alone already says as much as the range. */
function isWithinRounding({ low, point, high }: ChangeRange, places: number): boolean {
  if (low === null || point === null || high === null) return false;
  const half = 0.5 * 10 ** -places;
  const shown = rounded(point, places, "nearest");
  return low >= shown - half && high <= shown + half;
}

/** Whether a point that is not zero would be shown as zero although the range is all on one side of it. */
function isSignHidden({ low, point, high }: ChangeRange, places: number): boolean {
  if (point === null || point === 0 || rounded(point, places, "nearest") !== 0) return false;
  return (low !== null && low > 0) || (high !== null && high < 0);
}

/** Fewest decimals at which a share alone says all that is known; `undefined` where its range must stand beside it. */
function placesAlone(range: ChangeRange): number | undefined {
  return [1, 2, 3].find((places) => isWithinRounding(range, places) && !isSignHidden(range, places));
}

/** Fewest decimals at which a share lies within its range as that is printed. */
function placesBeside(range: ChangeRange): number {
  const places = placesFor(range);
  const shown = rounded(range.point ?? 0, 1, "nearest");
  const isInside =
    (range.low === null || shown >= rounded(range.low, places, "floor")) &&
    (range.high === null || shown <= rounded(range.high, places, "ceil"));
  return isInside && !isSignHidden(range, 1) ? 1 : places;
}

/** A share is rounded; differences in units keep every digit. */
function formatPoint(range: ChangeRange, unit: string, language: Language): string {
  const { point } = range;
  if (point === null || isUnbounded(range)) return "";
  if (!isShareUnit(unit)) return signed(formatValue(point, unit, language), point);
  const places = placesAlone(range) ?? placesBeside(range);
  const shown = rounded(point, places, "nearest");
  return signed(formatFixed(shown, places, unit, language), shown);
}

function formatRangeBeside(range: ChangeRange, unit: string, language: Language): string {
  if (isShareUnit(unit))
    return placesAlone(range) === undefined ? formatRange(range, unit, placesFor(range), language) : "";
  return range.low === range.high ? "" : formatRange(range, unit, 9, language);
}

/** Whether the prints bound the change on neither side: then a single number would say what nobody knows. */
const isUnbounded = ({ low, high }: ChangeRange): boolean => low === null && high === null;

/** Gives the texts of a change. A point is rounded; ends are rounded outward; the two stand side by side. */
export function formatChange(change: Change, language: Language): ChangeTextView {
  const main = change.growth ?? change.difference;
  const unit = change.growth ? "percent" : change.unit;
  return {
    point: formatPoint(main, unit, language),
    range: formatRangeBeside(main, unit, language),
    difference: formatPoint(change.difference, change.unit, language),
    differenceRange: formatRangeBeside(change.difference, change.unit, language),
  };
}
