/** Makes findings that point at a cell of a table. */
import type { IssueCode } from "../issues/codes.ts";
import type { Finding } from "../issues/finding.ts";
import type { Severity } from "../issues/issue.ts";
import type { PlacedTable } from "../issues/placed-table.ts";

/** What a rule says of one record. */
export interface Complaint {
  code: IssueCode;
  severity?: Severity;
  message: string;
  hint: string;
}

/**
 * Gives a finding about a record's cell. Its place is the figure id, or `file:id` for a registry record.
 *
 * Severity is `error` unless the complaint says otherwise.
 */
export function findingAt<Row extends { id: string } | { figureId: string }>(
  table: PlacedTable<Row>,
  index: number,
  column: string,
  complaint: Complaint,
): Finding {
  const record = table.records[index]!;
  const { line, column: columnNumber } = table.placeOf(index, column);
  return {
    file: table.file,
    line,
    column: columnNumber,
    severity: complaint.severity ?? "error",
    code: complaint.code,
    message: complaint.message,
    hint: complaint.hint,
    place: "figureId" in record ? record.figureId : `${table.file}:${record.id}`,
  };
}

/** Gives a finding about a whole file; its place is the path. */
export function findingOfFile(file: string, complaint: Complaint): Finding {
  const { code, message, hint, severity = "error" } = complaint;
  return { file, line: 0, column: 0, severity, code, message, hint, place: file };
}
