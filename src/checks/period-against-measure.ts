/** Rule: a stock is counted at a time, a flow over one. */
import type { Finding } from "../issues/finding.ts";
import type { PeriodKind } from "../model/period.ts";
import { parsePeriod } from "../model/period.ts";
import type { CheckInput } from "./check-input.ts";
import { findingAt } from "./finding-at.ts";

/**
 * Finds stocks over a span and flows on a single date. Ratios may have any period, and a figure without a period any measure.
 *
 * A report that prints only "2019" for a stock means some day of that year, so years, halves, quarters and months are accepted.
 */
export function periodAgainstMeasure({ indicators, extracts }: CheckInput): Finding[] {
  const measures = new Map(indicators.records.map(({ id, measure }) => [id, measure]));
  const kinds = new Map<string, PeriodKind | undefined>();
  const kindOf = (period: string): PeriodKind | undefined => {
    if (!kinds.has(period)) kinds.set(period, parsePeriod(period)?.kind);
    return kinds.get(period);
  };
  const findings: Finding[] = [];
  for (const extract of extracts) {
    extract.records.forEach(({ indicator, period }, index) => {
      const measure = measures.get(indicator);
      if (measure === "ratio") return;
      const kind = kindOf(period);
      if (measure === "stock" && (kind === "span" || kind === "open")) {
        findings.push(
          findingAt(extract, index, "period", {
            code: "period-against-measure",
            message: `The period ${period} is a span, but ${indicator} is a stock, expected a date, or the year or month of one`,
            hint: "give the date of the count, use an indicator that is a flow, or accept the figure in exceptions.csv",
          }),
        );
      } else if (measure === "flow" && kind === "date") {
        findings.push(
          findingAt(extract, index, "period", {
            code: "period-against-measure",
            message: `The period ${period} is a single date, but ${indicator} is a flow, expected a year, month, quarter, half-year or span`,
            hint: "give the time over which it was counted, use an indicator that is a stock, or accept the figure in exceptions.csv",
          }),
        );
      }
    });
  }
  return findings;
}
