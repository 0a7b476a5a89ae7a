/** Rule: every source has its extract, also one that prints no figure. */
import type { Finding } from "../issues/finding.ts";
import type { CheckInput } from "./check-input.ts";
import { findingAt } from "./finding-at.ts";

/** Finds sources for which `extracts/<id>.csv` is missing. */
export function missingExtract({ sources, extracts }: CheckInput): Finding[] {
  const present = new Set(extracts.map(({ source }) => source));
  return sources.records.flatMap(({ id }, index) =>
    present.has(id)
      ? []
      : [
          findingAt(sources, index, "id", {
            code: "missing-extract",
            message: `The source ${id} has no extract, expected the file extracts/${id}.csv`,
            hint: "add the file; with its header alone it says that the report prints no figure",
          }),
        ],
  );
}
