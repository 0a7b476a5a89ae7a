/** The counts at the end of a check. */
import type { Issue } from "./issue.ts";

/** How many rows were read, what became of them, and how many complaints there are. rows = observations + refused. */
export interface Summary {
  rows: number;
  observations: number;
  refused: number;
  errors: number;
  warnings: number;
}

/** Counts errors and warnings beside the counts of rows. */
export function summary(
  issues: readonly Issue[],
  counts: { rows: number; observations: number; refused: number },
): Summary {
  const errors = issues.reduce((sum, issue) => sum + (issue.severity === "error" ? 1 : 0), 0);
  const { rows, observations, refused } = counts;
  return { rows, observations, refused, errors, warnings: issues.length - errors };
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

/** Writes the counts as one line: `1,751 rows: 1,751 observations, 0 refused; 0 errors, 0 warnings`. */
export function formatSummary(counts: Summary): string {
  const rows = `${count(counts.rows, "row")}: ${count(counts.observations, "observation")}`;
  const refused = `${counts.refused.toLocaleString("en")} refused`;
  return `${rows}, ${refused}; ${count(counts.errors, "error")}, ${count(counts.warnings, "warning")}`;
}
