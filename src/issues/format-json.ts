/** Issues as JSON for tools. */
import type { Issue } from "./issue.ts";
import type { Summary } from "./summary.ts";

/**
 * Writes `{"valid", "rows", "observations", "refused", "errors", "warnings", "issues": […]}` with every issue, none capped.
 *
 * `valid` is true when there is no error; warnings do not make a folder invalid.
 */
export function formatJson(issues: readonly Issue[], counts: Summary): string {
  const { rows, observations, refused, errors, warnings } = counts;
  const listed = issues.map(({ file, line, column, severity, code, message, hint }) => ({
    file,
    line,
    column,
    severity,
    code,
    message,
    hint,
  }));
  const report = { valid: errors === 0, rows, observations, refused, errors, warnings, issues: listed };
  return `${JSON.stringify(report, null, 2)}\n`;
}
