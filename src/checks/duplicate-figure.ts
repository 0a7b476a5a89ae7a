/** Rule: one printed figure is recorded once. */
import type { Finding } from "../issues/finding.ts";
import type { CheckInput } from "./check-input.ts";
import { isSameRow } from "./duplicate-row.ts";
import { findingAt } from "./finding-at.ts";

/**
 * Finds rows of one extract that agree in locator, indicator, breakdown, transformation, base period, area, period and print,
 * but differ elsewhere.
 *
 * Rows that differ in print are two figures of one sentence; the same print at another locator is a second print.
 */
export function duplicateFigure({ extracts }: CheckInput): Finding[] {
  const findings: Finding[] = [];
  for (const extract of extracts) {
    for (const group of extract.equals) {
      const first = new Map<string, number>();
      for (const index of group) {
        const figure = extract.records[index]!;
        const key = `${figure.basePeriod}\u001f${figure.asPrinted}`;
        const earlier = first.get(key);
        if (earlier === undefined) {
          first.set(key, index);
        } else if (!isSameRow(extract.records[earlier]!, figure)) {
          findings.push(
            findingAt(extract, index, "as_printed", {
              code: "duplicate-figure",
              message: `This figure is recorded already on line ${extract.records[earlier]!.line}, with another note, unit or mark`,
              hint: "join the two rows; if the report prints the number twice, give each its own locator",
            }),
          );
        }
      }
    }
  }
  return findings;
}
