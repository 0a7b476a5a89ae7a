/** An issue: what is wrong with a place in `data/`, in a form that people and tools can use. */
import type { IssueCode } from "./codes.ts";

/** An error stops the build; a warning does not. */
export type Severity = "error" | "warning";

/**
 * One complaint.
 *
 * `file` is the path below the data folder, with `/`; `line` and `column` count from 1 (columns in characters,
 * of the cell or of the first unreadable character in it); 0 where a whole file or folder is meant.
 */
export interface Issue {
  file: string;
  line: number;
  column: number;
  severity: Severity;
  code: IssueCode;
  message: string;
  hint: string;
}
