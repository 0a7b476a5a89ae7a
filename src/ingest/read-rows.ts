/** Walks over the rows of one file, telling everything that is wrong with its form. */
import type { Issue, Severity } from "../issues/issue.ts";
import type { CellFault } from "./cell-fault.ts";
import { type CellPlaces, cellPlaces } from "./cell-places.ts";
import { decodeText } from "./decode-text.ts";
import { readHeader } from "./header.ts";
import type { InputFile } from "./input-file.ts";
import { parseCsv } from "./parse-csv.ts";

/** Reports a fault of a cell; rows and cells count from 0 in the file, the header is row 0. */
export type Report = (row: number, cell: number, fault: CellFault, severity?: Severity) => void;

/** Takes the cells of one row, its number in the file, and where in it each expected column stands. */
export type OnRow = (cells: readonly string[], row: number, positions: readonly number[]) => void;

/** What is known of a file after the walk. */
export interface WalkedFile {
  text: string;
  /** Rows below the header, blank lines not counted. */
  rows: number;
  /** The header was readable and no quote fault cut the file short. */
  isWhole: boolean;
  places: CellPlaces;
  /** Cells of the expected columns, for pointing at them. */
  positions: readonly number[];
  issues: Issue[];
}

/**
 * Decodes and parses a file and calls `onRow` for each row that has as many cells as the header.
 *
 * `prepare` is called once with the text and the way to report, before the first row. A row with another number of cells is
 * reported, counted and not passed on.
 */
export function readRows(
  file: InputFile,
  columns: readonly string[],
  prepare: (text: string, places: CellPlaces, report: Report) => OnRow,
): WalkedFile {
  const { text, issues } = decodeText(file);
  if (text === null) {
    return { text: "", rows: 0, isWhole: false, places: cellPlaces(""), positions: [], issues };
  }
  const places = cellPlaces(text);
  const report: Report = (row, cell, fault, severity = "error") => {
    const { line, column } = places.placeOf(row, cell, fault.offset);
    issues.push({
      file: file.path,
      line,
      column,
      severity,
      code: fault.code,
      message: fault.message,
      hint: fault.hint,
    });
  };
  if (!text.includes("\n") && text.includes("\r")) {
    report(0, 0, lineEndFault());
    return { text, rows: 0, isWhole: false, places, positions: [], issues };
  }
  const onRow = prepare(text, places, report);
  let rows = 0;
  let last = -1;
  let positions: readonly number[] | null = null;
  let width = 0;
  const blank: number[] = [];
  const quoteFault = parseCsv(text, (cells, row) => {
    last = row;
    if (row === 0) {
      const header = readHeader(cells, columns);
      for (const fault of header.faults) report(0, fault.cell, fault, fault.severity);
      ({ positions, width } = header);
    } else if (cells.length === 1 && cells[0] === "") {
      blank.push(row);
    } else {
      rows += 1;
      if (positions === null) return;
      if (cells.length === width) onRow(cells, row, positions);
      else report(row, Math.min(cells.length, width), cellCountFault(cells.length, width));
    }
  });
  if (quoteFault) {
    const { line, column } = places.placeOfQuoteFault(quoteFault.row);
    const hint =
      'a cell that holds a comma or a quote stands between quotes, each quote in it doubled: "say ""so"""';
    const message = `${quoteFault.message}; the file was not read from here on`;
    issues.push({ file: file.path, line, column, severity: "error", code: "stray-quote", message, hint });
  } else {
    // The line break that ends the last line begins no line of its own.
    if (blank.at(-1) === last) blank.pop();
    for (const row of blank) report(row, 0, blankLineFault(), "warning");
    if (text.includes("\r")) reportMixedLineEnds(text, places, last, report);
  }
  return {
    text,
    rows,
    isWhole: positions !== null && !quoteFault,
    places,
    positions: positions ?? [],
    issues,
  };
}

const lineEndFault = (): CellFault => ({
  code: "line-ends",
  message: "Lines end in CR alone, expected LF or CRLF",
  hint: "save the file with the line ends of Unix (LF)",
});

const blankLineFault = (): CellFault => ({
  code: "blank-line",
  message: "The line is blank, expected a row; it is passed over",
  hint: "delete the line",
});

const cellCountFault = (found: number, expected: number): CellFault => ({
  code: "cell-count",
  message: `The row has ${found} cell${found === 1 ? "" : "s"}, expected ${expected}`,
  hint:
    found > expected
      ? "put a text that holds a comma between quotes, and write numbers as printed between quotes if they hold one"
      : "add the missing commas; an empty cell keeps its comma",
});

function reportMixedLineEnds(text: string, places: CellPlaces, lastRow: number, report: Report): void {
  const isCrlf = (row: number): boolean | undefined => {
    const end = places.endOf(row);
    return text[end] === "\n" ? text[end - 1] === "\r" : undefined;
  };
  const first = isCrlf(0);
  for (let row = 1; row <= lastRow; row += 1) {
    const found = isCrlf(row);
    if (found === undefined || found === first) continue;
    const [name, other] = found ? ["CRLF", "LF"] : ["LF", "CRLF"];
    const message = `The line ends in ${name}, the lines before it in ${other}`;
    const hint = "save the file with one kind of line end";
    report(row, 0, { code: "mixed-line-ends", message, hint }, "warning");
    return;
  }
}
