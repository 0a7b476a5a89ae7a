/** A finding: an issue of a rule, with the permanent name of what it is about, so that an exception can name it. */
import type { Issue } from "./issue.ts";

/** `place` is a figure id, `file:id` of a registry record, or a file path; it stays when rows move. */
export interface Finding extends Issue {
  place: string;
}
