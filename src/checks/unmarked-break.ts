/** Rule: a level does not move by a power of ten between neighbours without a mark. */
import type { Finding } from "../issues/finding.ts";
import type { CheckInput } from "./check-input.ts";
import { findSlips } from "./find-slips.ts";
import { findingOfFigure } from "./finding-of-figure.ts";
import { namePrint } from "./name-print.ts";
import { formatPower, powerOfTen } from "./power-of-ten.ts";
import { seriesRuns } from "./series-runs.ts";
import { smallCounts } from "./small-counts.ts";

/**
 * Warns of levels that are about 10, 100, 1,000 … times the level before, or that part of it.
 *
 * Both have periods of one kind, without a break mark between. Percent, where a small share may grow so, is left out; so are
 * counts below a hundred, and a single level that lies apart from neighbours which agree: magnitude-slip names it.
 */
export function unmarkedBreak(input: CheckInput): Finding[] {
  const percents = new Set(
    input.indicators.records.filter(({ unit }) => unit === "percent").map(({ id }) => id),
  );
  const areSmall = smallCounts(input);
  const findings: Finding[] = [];
  for (const run of seriesRuns(input)) {
    if (percents.has(run[0]!.figure.indicator)) continue;
    for (let index = 1; index < run.length; index += 1) {
      const [before, cell] = [run[index - 1]!, run[index]!];
      const power = powerOfTen(before, cell);
      if (power === 0 || areSmall(before, cell)) continue;
      const slipped = new Set(findSlips(run).map((slip) => slip.cell));
      if (slipped.has(before) || slipped.has(cell)) continue;
      findings.push(
        findingOfFigure(input, cell.figure, "as_printed", {
          code: "unmarked-break",
          severity: "warning",
          message: `${cell.figure.asPrinted} is ${formatPower(power)} ${namePrint(before.figure)}`,
          hint: "look for a slipped decimal point, 万 for 亿, or a break; accept the figure in exceptions.csv if both are printed so",
        }),
      );
    }
  }
  return findings;
}
