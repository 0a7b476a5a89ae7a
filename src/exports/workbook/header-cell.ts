/** How the head of a column looks in the workbook. */
import type { CellObject } from "write-excel-file/universal";

/** Gives the cell of a column's name. */
export function headerCell(text: string): CellObject {
  return { value: text, type: String, fontWeight: "bold", backgroundColor: "#e8ecf1" };
}
