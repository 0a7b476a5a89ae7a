/** The sheet that tells of every column of every other sheet, in both languages. */
import type { Cell, Sheet } from "write-excel-file/universal";
import { en } from "../../i18n/en.ts";
import { zh } from "../../i18n/zh.ts";
import { TABLES } from "../tables.ts";
import { headerCell } from "./header-cell.ts";
import { textCell } from "./text-cell.ts";

/** The name of the sheet; no table may have it. */
export const COLUMNS_SHEET = "columns";

const both = (name: keyof typeof en.taken.columnHeads): string =>
  `${en.taken.columnHeads[name]} ${zh.taken.columnHeads[name]}`;

const HEADS: readonly [text: string, widthCharacters: number][] = [
  [both("table"), 18],
  [both("column"), 20],
  [both("type"), 12],
  [en.taken.columnHeads.title, 24],
  [zh.taken.columnHeads.title, 18],
  [en.taken.columnHeads.description, 70],
  [zh.taken.columnHeads.description, 60],
  [both("codes"), 40],
  [both("required"), 18],
  [both("references"), 22],
];

/** Gives the sheet. */
export function columnsSheet(): Sheet<Blob> {
  const rows = TABLES.flatMap((table) =>
    table.columns.map(({ name, type, title, description, constraints, references }): Cell[] =>
      [
        table.name,
        name,
        type,
        title.en,
        title.zh,
        description.en,
        description.zh,
        constraints.enum?.join(" ") ?? "",
        constraints.required ? "yes" : "",
        references ? `${references.table}.${references.column}` : "",
      ].map(textCell),
    ),
  );
  return {
    sheet: COLUMNS_SHEET,
    data: [HEADS.map(([text]) => headerCell(text)), ...rows],
    columns: HEADS.map(([, width]) => ({ width })),
    stickyRowsCount: 1,
  };
}
