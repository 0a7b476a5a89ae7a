/** Which periods match across years: the shape of a period, the one a year before it, and what lies next to it. */
import { daysInMonth, type Period, type PeriodKind } from "../model/period.ts";

interface Day {
  year: number;
  month: number;
  day: number;
}

const toDay = (date: string): Day => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

const toDate = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

const isMonthEnd = ({ year, month, day }: Day): boolean => day === daysInMonth(year, month);

/** A month's last day goes to the month's last day, so that 2024-02-29 and 2023-02-28 are a year apart. */
function endYearBefore(date: string): string {
  const { year, month, day } = toDay(date);
  const last = daysInMonth(year - 1, month);
  const before = isMonthEnd({ year, month, day }) ? last : Math.min(day, last);
  return toDate({ year: year - 1, month, day: before });
}

function startYearBefore(date: string): string {
  const { year, month, day } = toDay(date);
  return toDate({ year: year - 1, month, day: Math.min(day, daysInMonth(year - 1, month)) });
}

/** Gives whether a period can be compared at all: it has both a beginning and an end. */
export function isClosedPeriod(period: Period): boolean {
  return period.kind !== "none" && period.kind !== "open";
}

/** Gives a text by which a closed period is found: kind, resolution, first and last day. */
export function periodKey(period: Period): string {
  return `${period.kind} ${period.resolution} ${period.start} ${period.end}`;
}

/**
 * Gives the key of the closed period exactly one year earlier: same kind, same resolution, both ends a year back.
 *
 * The last day of February goes to the last day of February.
 */
export function yearBeforeKey(period: Period): string {
  const end = endYearBefore(period.end);
  const start = period.kind === "date" ? end : startYearBefore(period.start);
  return `${period.kind} ${period.resolution} ${start} ${end}`;
}

/**
 * Gives kind and length of a period, equal for those that could be compared if they lay a year apart.
 *
 * Lengths are counted by the calendar, so that a leap day makes no difference.
 */
export function periodShape(period: Period): string {
  if (period.kind !== "span") return period.kind;
  const [start, end] = [toDay(period.start), toDay(period.end)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  if (period.resolution !== "date") return `span ${period.resolution} ${months}`;
  return `span date ${months} ${start.day} ${isMonthEnd(end) ? "end" : end.day}`;
}

const ADJACENT: ReadonlySet<PeriodKind> = new Set(["month", "quarter", "half"]);

/** Gives whether `later` begins on the day after `earlier` ends, both being months, quarters or half-years. */
export function isNextPeriod(earlier: Period, later: Period): boolean {
  if (earlier.kind !== later.kind || !ADJACENT.has(later.kind)) return false;
  const end = toDay(earlier.end);
  const month = end.month % 12;
  return (
    later.start === toDate({ year: end.month === 12 ? end.year + 1 : end.year, month: month + 1, day: 1 })
  );
}
