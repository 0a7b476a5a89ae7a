/** Rule: a figure's period lies neither after its report nor long before what the report covers. */
import type { Finding } from "../issues/finding.ts";
import type { Period } from "../model/period.ts";
import type { Source } from "../model/registry.ts";
import type { CheckedExtract, CheckInput } from "./check-input.ts";
import { findingAt } from "./finding-at.ts";
import { periodReader, type ReadPeriod } from "./period-reader.ts";

/** A report often goes back this many years; one figure from before, alone, may be a slipped digit of the year. */
const YEARS_BACK = 2;
/** Fewer dated figures do not show what a report covers. */
const LEAST_OTHERS = 3;

/**
 * Warns of figures whose period begins after their report was published, and of a single figure that ends more than two years before the
 * period covered while all others of the report, at least three, and what they compare with begin later.
 *
 * A year or month in progress at publication is no fault: reports count the part of it that has passed. A span is held to the last of its
 * years or months. Figures that the issuer expects (status `E`) may lie ahead, and so may those within `period_covered`: a plan covers
 * the time it plans for. A date of publication that is a month or year lasts to its end.
 */
export function periodOutsideReport({ sources, extracts }: CheckInput): Finding[] {
  const sourceOf = new Map(sources.records.map((source) => [source.id, source]));
  const read = periodReader();
  return extracts.flatMap((extract) => {
    const source = sourceOf.get(extract.source);
    if (!source) return [];
    return [...afterPublication(extract, source, read), ...longBefore(extract, source, read)];
  });
}

function afterPublication(extract: CheckedExtract, source: Source, read: ReadPeriod): Finding[] {
  const published = read(source.published)?.end;
  if (!published) return [];
  const covered = read(source.periodCovered);
  const coveredEnd = covered?.kind === "open" ? "9999-12-31" : (covered?.end ?? "");
  return extract.records.flatMap(({ period: text, status }, index) => {
    const period = read(text);
    if (!period || status === "E" || lastPartOf(period, read) <= published) return [];
    if ((period.end || period.start) <= coveredEnd) return [];
    return [
      findingAt(extract, index, "period", {
        code: "period-outside-report",
        severity: "warning",
        message: `The period ${text} begins, or its last part does, after the report was published (${source.published})`,
        hint: "look for a slipped digit of the year; write E beside what the issuer expects; accept a target in exceptions.csv",
      }),
    ];
  });
}

/** Gives when the last year, month … of a period begins. */
function lastPartOf(period: Period, read: ReadPeriod): string {
  const last = period.kind === "span" ? read(period.text.slice(period.text.indexOf("/") + 1)) : period;
  return last?.start ?? "";
}

function longBefore(extract: CheckedExtract, source: Source, read: ReadPeriod): Finding[] {
  const start = read(source.periodCovered)?.start;
  if (!start) return [];
  const earliest = `${Number(start.slice(0, 4)) - YEARS_BACK}${start.slice(4)}`;
  let dated = 0;
  const before: number[] = [];
  const goesBack = (period: Period | undefined): boolean =>
    period !== undefined && period.start !== "" && period.start < earliest;
  extract.records.forEach(({ period: text, basePeriod }, index) => {
    const period = read(text);
    if (!period || period.kind === "none") return;
    dated += 1;
    if (goesBack(period) || goesBack(read(basePeriod))) before.push(index);
  });
  const [index] = before;
  if (index === undefined || before.length > 1 || dated <= LEAST_OTHERS) return [];
  // A span that reaches into the time covered says itself how far the report goes back.
  const end = read(extract.records[index]!.period)?.end ?? "";
  if (end === "" || end >= earliest) return [];
  return [
    findingAt(extract, index, "period", {
      code: "period-outside-report",
      severity: "warning",
      message: `The period ${extract.records[index]!.period} lies more than ${YEARS_BACK} years before what the report covers (${source.periodCovered}), and no other of its ${dated} dated figures does`,
      hint: "look for a slipped digit of the year; accept the figure in exceptions.csv if the report goes back so far",
    }),
  ];
}
