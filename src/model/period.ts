/** Periods: ISO 8601 years, months, dates, quarters, half-years, spans and open spans. */

/** `none` is a figure whose report prints no year, `open` a span without an end. */
export type PeriodKind = "none" | "year" | "half" | "quarter" | "month" | "date" | "span" | "open";

/**
 * A parsed period.
 *
 * `start` and `end` are dates `YYYY-MM-DD`, both included; `end` is empty for an open span, both are empty for kind
 * `none`. `resolution` is the kind of the two ends of a span, and the kind itself otherwise.
 */
export interface Period {
  text: string;
  kind: PeriodKind;
  resolution: PeriodKind;
  start: string;
  end: string;
}

interface Part {
  kind: PeriodKind;
  start: string;
  end: string;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Gives the number of days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const pad = (number: number, width = 2): string => String(number).padStart(width, "0");
const months = (year: string, first: number, last: number): { start: string; end: string } => ({
  start: `${year}-${pad(first)}-01`,
  end: `${year}-${pad(last)}-${pad(daysInMonth(Number(year), last))}`,
});

function parsePart(text: string): Part | undefined {
  const found = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/.exec(text);
  if (!found) return undefined;
  const [, year = "", quarter, half, month, day] = found;
  if (quarter) return { kind: "quarter", ...months(year, Number(quarter) * 3 - 2, Number(quarter) * 3) };
  if (half) return { kind: "half", ...months(year, Number(half) * 6 - 5, Number(half) * 6) };
  if (!month) return { kind: "year", ...months(year, 1, 12) };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  if (!day) return { kind: "month", ...months(year, monthNumber, monthNumber) };
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), monthNumber)) return undefined;
  return { kind: "date", start: text, end: text };
}

/**
 * Reads a period. Empty text is the period of kind `none` (the report prints no year).
 *
 * Gives `undefined` for what is not a period: a date that no calendar has, a span of mixed resolution, or one whose
 * end does not lie after its start. Source: ISO 8601-1 for dates and spans, ISO 8601-2 for open ends; quarters and half-years as
 * in SDMX.
 */
export function parsePeriod(text: string): Period | undefined {
  if (text === "") return { text, kind: "none", resolution: "none", start: "", end: "" };
  const [first = "", last, ...rest] = text.split("/");
  if (rest.length > 0) return undefined;
  const start = parsePart(first);
  if (!start) return undefined;
  if (last === undefined) return { text, resolution: start.kind, ...start };
  if (last === "..") return { text, kind: "open", resolution: start.kind, start: start.start, end: "" };
  const end = parsePart(last);
  if (!end || end.kind !== start.kind || end.start <= start.start) return undefined;
  return { text, kind: "span", resolution: start.kind, start: start.start, end: end.end };
}

/** Orders periods by start, then end, then kind; open spans come after closed ones, no period comes last. */
export function comparePeriods(a: Period, b: Period): number {
  const keyOf = (period: Period): string =>
    `${period.start || "9999-99-99"} ${period.end || "9999-99-99"} ${period.kind}`;
  const [keyA, keyB] = [keyOf(a), keyOf(b)];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}
