/** Rule: a file has rows. */
import type { Finding } from "../issues/finding.ts";
import type { CheckInput } from "./check-input.ts";
import { findingOfFile } from "./finding-at.ts";

/** Finds registries (an error) and extracts (a warning: a report may print no figure) that are a header alone. */
export function noRows(input: CheckInput): Finding[] {
  const { extracts, ...registries } = input;
  const isEmpty = ({ isWhole, rows }: { isWhole: boolean; rows: number }): boolean => isWhole && rows === 0;
  const needed = [
    registries.indicators,
    registries.breakdowns,
    registries.areas,
    registries.units,
    registries.sources,
  ];
  return [
    ...needed.filter(isEmpty).map(({ file }) =>
      findingOfFile(file, {
        code: "no-rows",
        message: "The file is a header alone, expected rows",
        hint: "nothing can be read without this registry",
      }),
    ),
    ...extracts.filter(isEmpty).map(({ file }) =>
      findingOfFile(file, {
        code: "no-rows",
        severity: "warning",
        message: "The extract is a header alone, expected the figures that the report prints",
        hint: "if the report prints none, accept the file in exceptions.csv",
      }),
    ),
  ];
}
