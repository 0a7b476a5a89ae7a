/** Rule: no level lies a power of ten away from neighbours that agree. */
import type { Finding } from "../issues/finding.ts";
import type { CheckInput } from "./check-input.ts";
import { findSlips } from "./find-slips.ts";
import { findingOfFigure } from "./finding-of-figure.ts";
import { namePrint } from "./name-print.ts";
import { formatPower } from "./power-of-ten.ts";
import { seriesRuns } from "./series-runs.ts";
import { smallCounts } from "./small-counts.ts";

/**
 * Warns of levels that seem to have slipped by a decimal point, or 万 for 亿, as {@link findSlips} finds them.
 *
 * Counts below a hundred on both sides are left out, for they become tenfold without a slip.
 */
export function magnitudeSlip(input: CheckInput): Finding[] {
  const areSmall = smallCounts(input);
  return seriesRuns(input)
    .flatMap(findSlips)
    .filter(({ cell, neighbours }) => !neighbours.every((neighbour) => areSmall(cell, neighbour)))
    .map(({ cell: { figure }, power, neighbours }) => {
      const prints = neighbours.map(({ figure: print }) => namePrint(print));
      const [one, other] = prints;
      return findingOfFigure(input, figure, "as_printed", {
        code: "magnitude-slip",
        severity: "warning",
        message: other
          ? `${figure.asPrinted} is ${formatPower(power)} what its neighbours ${one} and ${other} let expect`
          : `${figure.asPrinted} is ${formatPower(power)} its neighbour ${one}`,
        hint: "look for a slipped decimal point, or 万 for 亿; accept the figure in exceptions.csv if it is printed so",
      });
    });
}
