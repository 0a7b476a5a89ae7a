/** The exception with which a command stops when the data cannot be used. */
import { formatText } from "./format-text.ts";
import type { Issue } from "./issue.ts";
import type { Summary } from "./summary.ts";

/** Carries every issue; its message is the text report, so that also a caller that knows nothing of issues prints them. */
export class DatasetError extends Error {
  readonly issues: readonly Issue[];
  readonly counts: Summary;

  constructor(issues: readonly Issue[], counts: Summary, folder = "data") {
    super(`The data cannot be used\n${formatText(issues, counts, folder)}`);
    this.name = "DatasetError";
    this.issues = issues;
    this.counts = counts;
  }
}
