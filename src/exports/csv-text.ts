/** Writes a table as CSV. */
import { formatPlain } from "../model/decimal.ts";
import type { ColumnName, Table } from "./table.ts";

/** What a cell may hold; `null` is an empty cell. */
export type CellValue = string | number | null;

/** For every column of a table, what its cell holds in a row. */
export type CellsOf<T extends Table, Row> = Record<ColumnName<T>, (row: Row) => CellValue>;

/** Besides what the standard asks for: spaces at the ends and byte order marks, which some readers would take away. */
const MUST_QUOTE = /[",\r\n\uFEFF]|^ | $/;

function toText(value: CellValue): string {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`Cannot write ${value} into a table`);
    return formatPlain(value);
  }
  if (value === null || value === "") return "";
  return MUST_QUOTE.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/**
 * Gives the function that writes one row as a line of CSV, without its line end: cells quoted only where they must be, numbers
 * as plain decimals.
 *
 * Source: RFC 4180. The function throws RangeError for a number that is not finite.
 */
export function csvLine<T extends Table, Row>(table: T, cells: CellsOf<T, Row>): (row: Row) => string {
  const readers = table.columns.map((column) => cells[column.name as ColumnName<T>]);
  return (row) => readers.map((read) => toText(read(row))).join(",");
}

/** Gives the CSV of a table whose lines are written: header row, `\n` after every line, no byte order mark. */
export function joinCsvLines(table: Table, lines: readonly string[]): string {
  return `${[table.columns.map((column) => column.name).join(","), ...lines].join("\n")}\n`;
}

/** Gives the CSV of a table with the rows in the order given; no rows give a header alone. */
export function csvText<T extends Table, Row>(
  table: T,
  cells: CellsOf<T, Row>,
  rows: readonly Row[],
): string {
  return joinCsvLines(table, rows.map(csvLine(table, cells)));
}
