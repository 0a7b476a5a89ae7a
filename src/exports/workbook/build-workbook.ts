/** Writes all tables as one workbook, for Excel and LibreOffice. */
import writeExcelFile from "write-excel-file/universal";
import { fixArchiveTimes } from "../archive/fix-archive-times.ts";
import type { CollectionNotice } from "../collection-notice.ts";
import { columnsSheet } from "./columns-sheet.ts";
import { coverSheet } from "./cover-sheet.ts";
import { tableSheet, type WrittenTable } from "./table-sheet.ts";

/**
 * The longest table that gets a sheet. Excel could hold ten times as many rows, but opens them slowly, and the writer holds a sheet as
 * one text: a million rows of observations would be longer than any text may be.
 */
export const MOST_SHEET_ROWS = 100_000;

/** Named, because programs take different ones for a workbook that names none, and a third for its bold cells. */
const FONT = { fontFamily: "Calibri", fontSize: 11 };

/**
 * Gives the workbook: a cover, one sheet to each table, and one that tells of all columns. The cover says which tables are too long and
 * where they are whole.
 *
 * The same tables give the same bytes: all times in the file are those of the notice's date.
 */
export async function buildWorkbook(
  tables: readonly WrittenTable[],
  notice: CollectionNotice,
  mostRows = MOST_SHEET_ROWS,
): Promise<Uint8Array> {
  const found = tables.map((written) => ({ table: written.table, ...tableSheet(written, mostRows) }));
  const sheets = found.flatMap(({ sheet }) => (sheet ? [sheet] : []));
  const file = writeExcelFile([coverSheet(notice, found), ...sheets, columnsSheet()], FONT);
  const bytes = new Uint8Array(await (await file.toBlob()).arrayBuffer());
  return fixArchiveTimes(bytes, notice.date);
}
