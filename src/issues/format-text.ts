/** Issues as text for people: one line each with its hint below, capped, and the counts. */
import type { Issue } from "./issue.ts";
import { formatSummary, type Summary } from "./summary.ts";

/** How many issues are printed in full; the rest is summed up. */
export const PRINTED_ISSUES = 100;

/**
 * Writes one issue as `data/extracts/x.csv:12:52: error unit-mismatch: …` with an indented hint line.
 *
 * Line and column are left out where a whole file is meant. `folder` is the data folder as the reader named it.
 */
export function formatIssue(issue: Issue, folder = "data"): string {
  const place = issue.line > 0 ? `:${issue.line}:${issue.column}` : "";
  const head = `${folder}/${issue.file}${place}: ${issue.severity} ${issue.code}: ${issue.message}`;
  return issue.hint === "" ? head : `${head}\n    hint: ${issue.hint}`;
}

/**
 * Writes all issues: the first 100 in full (errors before warnings), the rest counted by code and file, then the summary line.
 *
 * Units: every issue is counted, printed or not.
 */
export function formatText(issues: readonly Issue[], counts: Summary, folder = "data"): string {
  const ordered = [
    ...issues.filter((issue) => issue.severity === "error"),
    ...issues.filter((issue) => issue.severity === "warning"),
  ];
  const lines = ordered.slice(0, PRINTED_ISSUES).map((issue) => formatIssue(issue, folder));
  const rest = ordered.slice(PRINTED_ISSUES);
  if (rest.length > 0) {
    lines.push(`… and ${rest.length.toLocaleString("en")} more:`);
    for (const [key, times] of countedByCodeAndFile(rest, folder)) {
      lines.push(`    ${times.toLocaleString("en")} × ${key}`);
    }
  }
  return [...lines, formatSummary(counts), ""].join("\n");
}

function countedByCodeAndFile(issues: readonly Issue[], folder: string): [string, number][] {
  const counted = new Map<string, number>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code} in ${folder}/${issue.file}`;
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  const all = [...counted].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = all.slice(0, PRINTED_ISSUES);
  const left = all.slice(PRINTED_ISSUES);
  if (left.length > 0) {
    const sum = left.reduce((total, [, times]) => total + times, 0);
    shown.push([`other issues, of ${left.length.toLocaleString("en")} further kinds and files`, sum]);
  }
  return shown;
}
