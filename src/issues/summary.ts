/** The counts at the end of a check. */
import type { IssueCode } from "./codes.ts";
import type { Issue } from "./issue.ts";

/** How many rows were read, what became of them, and how many complaints there are. rows = observations + refused. */
export interface Summary {
  rows: number;
  observations: number;
  refused: number;
  errors: number;
  warnings: number;
  /** Files whose rows, or some of them, could not be read, so that they are in no count. */
  unreadFiles: number;
}

/** Complaints after which a file is not read any further. */
const ENDS_READING: ReadonlySet<IssueCode> = new Set(["encoding", "line-ends", "stray-quote"]);

/** Counts errors, warnings and files that were not read to their end, beside the counts of rows. */
export function summary(
  issues: readonly Issue[],
  counts: { rows: number; observations: number; refused: number },
): Summary {
  const errors = issues.reduce((sum, issue) => sum + (issue.severity === "error" ? 1 : 0), 0);
  const { rows, observations, refused } = counts;
  const unread = new Set(issues.filter(({ code }) => ENDS_READING.has(code)).map(({ file }) => file));
  const warnings = issues.length - errors;
  return { rows, observations, refused, errors, warnings, unreadFiles: unread.size };
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

/**
 * Writes the counts as one line: `1,751 rows: 1,751 observations, 0 refused; 0 errors, 0 warnings`.
 *
 * Where files were not read to their end, `; 1 file not read` follows, because the rows are then fewer than there are.
 */
export function formatSummary(counts: Summary): string {
  const rows = `${count(counts.rows, "row")}: ${count(counts.observations, "observation")}`;
  const refused = `${counts.refused.toLocaleString("en")} refused`;
  const issues = `${count(counts.errors, "error")}, ${count(counts.warnings, "warning")}`;
  const unread = counts.unreadFiles === 0 ? "" : `; ${count(counts.unreadFiles, "file")} not read`;
  return `${rows}, ${refused}; ${issues}${unread}`;
}
