/** The header row: which columns a file has, and where. */
import { quoteText } from "../issues/quote-text.ts";
import type { CellFault } from "./cell-fault.ts";

/** A complaint about the header; `cell` counts from 0 and may lie behind the last cell. */
export interface HeaderFault extends CellFault {
  cell: number;
  severity: "error" | "warning";
}

/** `positions` gives the cell of each expected column; `null` when a column is missing or stands twice. */
export interface Header {
  positions: number[] | null;
  width: number;
  faults: HeaderFault[];
}

/**
 * Reads a header row against the columns expected.
 *
 * Columns are found by name. Another order loses nothing and is a warning; an unknown column is an error, and the others are
 * read all the same, so that all complaints come in one run; a missing or repeated column makes rows unreadable.
 */
export function readHeader(cells: readonly string[], columns: readonly string[]): Header {
  const faults: HeaderFault[] = [];
  cells.forEach((name, cell) => {
    if (cells.indexOf(name) < cell) {
      faults.push({
        cell,
        severity: "error",
        code: "repeated-column",
        message: `The column ${quoteText(name)} stands twice, expected once`,
        hint: "delete one of the two columns",
      });
    } else if (!columns.includes(name)) {
      faults.push({
        cell,
        severity: "error",
        code: "unknown-column",
        message: `The column ${quoteText(name)} is not known, expected one of: ${columns.join(", ")}`,
        hint: closestColumn(name, columns),
      });
    }
  });
  for (const column of columns.filter((name) => !cells.includes(name))) {
    faults.push({
      cell: cells.length,
      severity: "error",
      code: "missing-column",
      message: `The column ${column} is missing, expected: ${columns.join(",")}`,
      hint: "add the column; its cells may be empty where the scheme allows it",
    });
  }
  const isReadable = !faults.some(({ code }) => code === "repeated-column" || code === "missing-column");
  const known = cells.filter((name) => columns.includes(name));
  const moved = known.findIndex((name, index) => name !== columns[index]);
  if (isReadable && moved >= 0) {
    faults.push({
      cell: cells.indexOf(known[moved]!),
      severity: "warning",
      code: "column-order",
      message: `The column ${known[moved]} stands where ${columns[moved]} was expected; columns are read by name`,
      hint: `the usual order is ${columns.join(",")}`,
    });
  }
  const positions = isReadable ? columns.map((column) => cells.indexOf(column)) : null;
  return { positions, width: cells.length, faults };
}

function closestColumn(name: string, columns: readonly string[]): string {
  const plain = name
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
  return columns.includes(plain) ? `write ${plain}` : "delete the column, or correct its name";
}
