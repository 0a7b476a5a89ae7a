/** The first line of the live site's banner. */
import type { LiveState } from "./live-data.ts";

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Writes how many errors and warnings the data has and, where there are errors, what the pages show in spite of them. */
export function formatBannerHead({ issues, hasDataset }: LiveState): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const counts = `${count(errors, "error")} and ${count(issues.length - errors, "warning")} in the data`;
  if (errors === 0) return counts;
  return `${counts}; ${hasDataset ? "the last good data is shown" : "there is no good data to show yet"}`;
}
