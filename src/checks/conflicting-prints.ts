/** Rule: prints of one cell agree, or a mark or an accepted exception says why not. */
import type { Finding } from "../issues/finding.ts";
import type { Observation } from "../model/observation.ts";
import type { CheckInput } from "./check-input.ts";
import { findingOfFigure } from "./finding-of-figure.ts";
import { isSurelyBelow } from "./is-surely-below.ts";
import { printGroups } from "./print-groups.ts";

/** Warns of prints of one cell (indicator, breakdown, area, period) whose bounds share no value with those of the first print. */
export function conflictingPrints(input: CheckInput): Finding[] {
  const findings: Finding[] = [];
  for (const group of printGroups(input).groups) {
    let first = group[0]!;
    for (const figure of group) {
      if (figure.period !== first.period) first = figure;
      // A mark says that the two do not count the same thing.
      if (figure === first || first.seriesBreak !== figure.seriesBreak || haveCommonValue(first, figure))
        continue;
      findings.push(
        findingOfFigure(input, figure, "as_printed", {
          code: "conflicting-prints",
          severity: "warning",
          message: `${figure.asPrinted} and ${first.asPrinted} (extracts/${first.source}.csv:${first.line}) print the same cell and share no value`,
          hint: "look for a break or another definition and mark it; if both are printed so, accept the figure in exceptions.csv",
        }),
      );
    }
  }
  return findings;
}

/** Tells whether some true value lies within the bounds of both observations. */
const haveCommonValue = (a: Observation, b: Observation): boolean =>
  !isSurelyBelow(a, b) && !isSurelyBelow(b, a);
