/** One published table as a sheet of the workbook: the cells of its CSV, numbers as numbers. */
import papaparse from "papaparse";
import type { Cell, Row, Sheet } from "write-excel-file/universal";
import { countCsvRows } from "../count-csv-rows.ts";
import type { ColumnType, Table } from "../table.ts";
import { headerCell } from "./header-cell.ts";
import { textCell } from "./text-cell.ts";
import { textWidth } from "./text-width.ts";

/** A published table with its CSV. */
export interface WrittenTable {
  table: Table;
  csv: string;
}

/** A sheet, or none where the table is too long; `cutCells` were longer than a workbook can hold. */
export interface TableSheet {
  sheet: Sheet<Blob> | undefined;
  rows: number;
  cutCells: number;
}

/** What Excel can hold in one cell. Source: "Excel specifications and limits". */
const LONGEST_CELL = 32_767;

/** Wholes above this are shown with an exponent unless their format says otherwise. */
const LONGEST_PLAIN = 1e11;

const SAMPLED_ROWS = 200;
const [NARROWEST, WIDEST] = [8, 48];

function toCell(text: string, type: ColumnType): Cell {
  if (text === "") return null;
  if (type !== "number" && type !== "integer") return textCell(text.slice(0, LONGEST_CELL));
  const number = Number(text);
  const isLong = Number.isInteger(number) && Math.abs(number) >= LONGEST_PLAIN;
  return isLong ? { value: number, type: Number, format: "0" } : number;
}

/**
 * Gives the sheet of a table: names of columns in the first row, which stays in view, then the rows of its CSV in their order; empty
 * cells are empty, ids and periods are texts.
 *
 * A table of more than `mostRows` has no sheet: part of a table would be taken for the whole.
 */
export function tableSheet({ table, csv }: WrittenTable, mostRows: number): TableSheet {
  const rows = countCsvRows(csv);
  if (rows > mostRows) return { sheet: undefined, rows, cutCells: 0 };
  const [, ...lines] = papaparse.parse<string[]>(csv, { skipEmptyLines: true }).data;
  let cutCells = 0;
  const cells = lines.map((line) =>
    table.columns.map(({ type }, place): Cell => {
      const text = line[place] ?? "";
      if (text.length > LONGEST_CELL) cutCells += 1;
      return toCell(text, type);
    }),
  );
  const head: Row = table.columns.map(({ name }) => headerCell(name));
  const columns = table.columns.map(({ name }, place) => {
    const widest = lines
      .slice(0, SAMPLED_ROWS)
      .reduce((width, line) => Math.max(width, textWidth(line[place] ?? "")), textWidth(name));
    return { width: Math.min(WIDEST, Math.max(NARROWEST, widest + 2)) };
  });
  return {
    sheet: { sheet: table.name, data: [head, ...cells], columns, stickyRowsCount: 1 },
    rows,
    cutCells,
  };
}
