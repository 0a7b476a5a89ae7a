/** Names a print in a message: what it says, when, and where it stands. */
import type { Observation } from "../model/observation.ts";

/** Gives `200名 of 2021-12-31 (extracts/report.csv:2)`; a print without a period is named without. */
export function namePrint({ asPrinted, period, source, line }: Observation): string {
  return `${asPrinted}${period === "" ? "" : ` of ${period}`} (extracts/${source}.csv:${line})`;
}
