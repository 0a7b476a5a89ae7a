/** Whether a later report changes a number that an earlier one prints. */
import type { SourceKind } from "../model/codes.ts";
import { compareDecimals, type Decimal, subtractDecimals, toDecimal } from "../model/decimal.ts";
import type { Observation } from "../model/observation.ts";
import { type Period, parsePeriod } from "../model/period.ts";
import type { Source } from "../model/registry.ts";

/** Kinds of source in which offices report again and again; what other kinds print is relayed, and relaying revises nothing. */
const RECURRENT_KINDS: ReadonlySet<SourceKind> = new Set(["bulletin", "yearbook", "work_report"]);

function isSameIssuer(a: Source, b: Source): boolean {
  return a.issuerZh !== "" || b.issuerZh !== ""
    ? a.issuerZh === b.issuerZh
    : a.issuerEn !== "" && a.issuerEn === b.issuerEn;
}

function isSameSeriesOfReports(a: Source, b: Source): boolean {
  return isSameIssuer(a, b) || (a.kind === b.kind && a.level === b.level && RECURRENT_KINDS.has(a.kind));
}

/** The earlier report; `undefined` where the dates do not say which, as between a day and its bare year. */
function findEarlier(a: Source, b: Source): Source | undefined {
  const [dateA, dateB] = [parsePeriod(a.published), parsePeriod(b.published)];
  if (!dateA?.end || !dateB?.end) return undefined;
  if (dateA.end < dateB.start) return a;
  return dateB.end < dateA.start ? b : undefined;
}

const sizeOf = ({ int, exp }: Decimal): Decimal => ({ int: int < 0n ? -int : int, exp });

/** One unit of the last digit that is not zero. */
function lastDigitUnit({ int, exp }: Decimal): Decimal {
  let [digits, power] = [int, exp];
  while (digits !== 0n && digits % 10n === 0n) [digits, power] = [digits / 10n, power + 1];
  return { int: 1n, exp: power };
}

/** Whether one number may be the other with fewer digits, rounded or cut off. */
function isSameWithFewerDigits(a: Observation, b: Observation): boolean {
  if (a.value === null || b.value === null) return false;
  const [first, second] = [toDecimal(a.value), toDecimal(b.value)];
  const apart = sizeOf(subtractDecimals(first, second));
  return [first, second].some(
    (number) => number.int !== 0n && compareDecimals(apart, lastDigitUnit(number)) < 0,
  );
}

/**
 * Gives whether of two prints of one cell, which contradict each other, the one published later revises the earlier.
 *
 * It does where (1) both publication dates are known and one certainly lies before the other; (2) the period had ended before the
 * earlier report was published, so that its number was not a preliminary one; (3) both reports have the same issuer, or are
 * bulletins, yearbooks or work reports of one level; (4) the two numbers are not one number with more and with fewer digits: they lie
 * at least one unit of the last non-zero digit of either apart.
 *
 * @throws RangeError where a source is not in `sources`.
 */
export function isRevision(
  period: Period,
  a: Observation,
  b: Observation,
  sources: ReadonlyMap<string, Source>,
): boolean {
  const [sourceA, sourceB] = [sources.get(a.source), sources.get(b.source)];
  if (!sourceA || !sourceB) throw new RangeError(`Unknown source ${sourceA ? b.source : a.source}`);
  const earlier = findEarlier(sourceA, sourceB);
  if (!earlier || period.end === "") return false;
  const isOver = period.end < parsePeriod(earlier.published)!.start;
  return isOver && isSameSeriesOfReports(sourceA, sourceB) && !isSameWithFewerDigits(a, b);
}
