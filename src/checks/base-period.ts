/** Rule: only a transformation compares with a base, and the base lies before the period. */
import type { Finding } from "../issues/finding.ts";
import { parsePeriod } from "../model/period.ts";
import type { CheckInput } from "./check-input.ts";
import { findingAt } from "./finding-at.ts";

/** Finds levels with a base period, and base periods that do not begin before the period they are compared with. */
export function basePeriod({ extracts }: CheckInput): Finding[] {
  const findings: Finding[] = [];
  for (const extract of extracts) {
    extract.records.forEach(({ basePeriod: base, transformation, period }, index) => {
      if (base === "") return;
      if (transformation === "") {
        findings.push(
          findingAt(extract, index, "base_period", {
            code: "base-period",
            message: `The base period ${base} stands beside a level, expected it only beside a change, growth rate or multiple`,
            hint: "empty the cell, or name the transformation",
          }),
        );
        return;
      }
      const own = parsePeriod(period);
      const start = parsePeriod(base)?.start ?? "";
      if (own && own.start !== "" && start >= own.start) {
        findings.push(
          findingAt(extract, index, "base_period", {
            code: "base-period",
            message: `The base period ${base} does not begin before the period ${period}, expected an earlier one`,
            hint: "the base is what the report compares with; empty means the year before",
          }),
        );
      }
    });
  }
  return findings;
}
