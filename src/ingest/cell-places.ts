/** Where cells stand in a CSV text, worked out only for files that have an issue: a second walk over all cells costs. */
import type { Place } from "../issues/placed-table.ts";

/** Places in one CSV text. Rows count from 0 (the header), blank lines among them; cells count from 0. */
export interface CellPlaces {
  /** Gives the line on which a row begins, from 1. */
  lineOf(row: number): number;
  /**
   * Gives the place of a cell, or of the character at `offset` in its content.
   *
   * Without an offset a quoted cell is pointed at by its quote. A cell that the row lacks is pointed at by the end of the row.
   */
  placeOf(row: number, cell: number, offset?: number): Place;
  /** Gives the offset in the text at which a row ends: that of its line break, or the length of the text. */
  endOf(row: number): number;
  /** Gives the place of the first quote of a row that opens a cell and does not close it rightly. */
  placeOfQuoteFault(row: number): Place;
}

interface RowStarts {
  offsets: number[];
  lines: number[];
}

/** Gives the places in a CSV text that papaparse read without a quote fault: comma, `"`, `""` inside quotes. */
export function cellPlaces(text: string): CellPlaces {
  let starts: RowStarts | undefined;
  const startOf = (row: number): { offset: number; line: number } => {
    starts ??= findRowStarts(text);
    return { offset: starts.offsets[row] ?? text.length, line: starts.lines[row] ?? starts.lines.length + 1 };
  };
  return {
    lineOf: (row) => startOf(row).line,
    placeOf(row, cell, offset) {
      const { offset: rowStart, line } = startOf(row);
      let position = rowStart;
      for (let index = 0; index < cell; index += 1) {
        const end = endOfCell(text, position);
        position = end;
        if (text[end] !== ",") break;
        position = end + 1;
      }
      const found = offset === undefined ? position : positionInCell(text, position, offset);
      return placeOfPosition(text, rowStart, line, found);
    },
    endOf: (row) => {
      const next = startOf(row + 1).offset;
      return text[next - 1] === "\n" && next > startOf(row).offset ? next - 1 : next;
    },
    placeOfQuoteFault(row) {
      const { offset, line } = startOf(row);
      return placeOfPosition(text, offset, line, faultyQuote(text, offset));
    },
  };
}

function faultyQuote(text: string, rowStart: number): number {
  for (let position = rowStart; position < text.length; ) {
    if (text[position] === '"') {
      const close = closingQuote(text, position);
      if (close >= text.length) return position;
      const end = endOfCell(text, position);
      if (text.slice(close + 1, end).trim() !== "") return close;
    }
    const end = endOfCell(text, position);
    if (text[end] !== ",") break;
    position = end + 1;
  }
  return rowStart;
}

/** Tells whether some quoted cell holds a line break, so that lines and rows do not run in step. */
export function hasQuotedLineBreak(text: string): boolean {
  let open = text.indexOf('"');
  while (open >= 0) {
    const close = text.indexOf('"', open + 1);
    if (close < 0) return true;
    const lineBreak = text.indexOf("\n", open + 1);
    if (lineBreak < 0) return false;
    if (lineBreak < close) return true;
    open = text.indexOf('"', close + 1);
  }
  return false;
}

function endOfCell(text: string, start: number): number {
  let position = start;
  if (text[position] === '"') {
    position = closingQuote(text, position) + 1;
  }
  for (; position < text.length; position += 1) {
    const unit = text.charCodeAt(position);
    if (unit === 44 || unit === 10) return position;
  }
  return position;
}

function closingQuote(text: string, open: number): number {
  for (let quote = text.indexOf('"', open + 1); quote >= 0; quote = text.indexOf('"', quote + 2)) {
    if (text[quote + 1] !== '"') return quote;
  }
  return text.length;
}

function findRowStarts(text: string): RowStarts {
  const offsets = [0];
  const lines = [1];
  let line = 1;
  let position = 0;
  let lineBreak = text.indexOf("\n");
  while (position < text.length) {
    const end = endOfCell(text, position);
    // A row ends at the first line break outside quotes; those before it were inside.
    if (text[end] === ",") {
      position = end + 1;
      continue;
    }
    for (; lineBreak >= 0 && lineBreak <= end; lineBreak = text.indexOf("\n", lineBreak + 1)) line += 1;
    position = end + 1;
    if (position < text.length) {
      offsets.push(position);
      lines.push(line);
    }
  }
  return { offsets, lines };
}

function positionInCell(text: string, start: number, offset: number): number {
  if (text[start] !== '"') return start + offset;
  let position = start + 1;
  for (let left = offset; left > 0; left -= 1) position += text[position] === '"' ? 2 : 1;
  return position;
}

function placeOfPosition(text: string, rowStart: number, rowLine: number, position: number): Place {
  let line = rowLine;
  let lineStart = rowStart;
  for (let at = text.indexOf("\n", rowStart); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: position - lineStart + 1 };
}
