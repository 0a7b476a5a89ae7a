/** Issues as GitHub Actions commands, which show them beside the lines of a pull request. */

import { PRINTED_ISSUES } from "./format-text.ts";
import type { Issue } from "./issue.ts";
import { formatSummary, type Summary } from "./summary.ts";

const escapeMessage = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/**
 * Writes `::error file=…,line=…,col=…,title=…::message` for the first 100 issues, errors first, then the summary line.
 *
 * Source: GitHub Actions, "Workflow commands": `%`, CR and LF are escaped everywhere, `:` and `,` in properties.
 */
export function formatGithub(issues: readonly Issue[], counts: Summary, folder = "data"): string {
  const errors = issues.filter((issue) => issue.severity === "error");
  const warnings = issues.filter((issue) => issue.severity === "warning");
  const lines = [...errors, ...warnings].slice(0, PRINTED_ISSUES).map((issue) => {
    const place = issue.line > 0 ? `,line=${issue.line},col=${issue.column}` : "";
    const properties = `file=${escapeProperty(`${folder}/${issue.file}`)}${place},title=${issue.code}`;
    const text = issue.hint === "" ? issue.message : `${issue.message}\nhint: ${issue.hint}`;
    return `::${issue.severity} ${properties}::${escapeMessage(text)}`;
  });
  return [...lines, formatSummary(counts), ""].join("\n");
}
