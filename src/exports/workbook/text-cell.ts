/** A text as a cell of the workbook. */
import type { Cell } from "write-excel-file/universal";

/**
 * Gives the cell; an empty text is an empty cell.
 *
 * The writer keeps each text once, in a plain object, and takes the names that every object has ("constructor") for texts that it
 * knows: these few are written as a formula that gives the text.
 */
export function textCell(text: string): Cell {
  if (text === "") return null;
  return text in Object.prototype ? { value: `"${text}"`, type: "Formula" } : text;
}
