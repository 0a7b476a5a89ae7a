/** Rule: no row stands twice in an extract. */
import type { Finding } from "../issues/finding.ts";
import type { Observation } from "../model/observation.ts";
import type { CheckInput } from "./check-input.ts";
import { findingAt } from "./finding-at.ts";

const CELLS = [
  "locator",
  "indicator",
  "breakdown",
  "transformation",
  "basePeriod",
  "area",
  "period",
  "asPrinted",
  "unitPrinted",
  "status",
  "seriesBreak",
  "noteZh",
  "noteEn",
] as const satisfies (keyof Observation)[];

/** Tells whether two observations come from rows with equal cells. */
export function isSameRow(a: Observation, b: Observation): boolean {
  return CELLS.every((cell) => a[cell] === b[cell]);
}

/** Finds rows that repeat an earlier one cell by cell. */
export function duplicateRow({ extracts }: CheckInput): Finding[] {
  const findings: Finding[] = [];
  for (const extract of extracts) {
    for (const group of extract.equals) {
      const first = new Map<string, number>();
      for (const index of group) {
        const figure = extract.records[index]!;
        const key = CELLS.map((cell) => figure[cell]).join("\u001f");
        const earlier = first.get(key);
        if (earlier === undefined) {
          first.set(key, index);
          continue;
        }
        findings.push(
          findingAt(extract, index, "locator", {
            code: "duplicate-row",
            message: `The row repeats line ${extract.records[earlier]!.line}, expected each figure once`,
            hint: "delete one of the two rows",
          }),
        );
      }
    }
  }
  return findings;
}
