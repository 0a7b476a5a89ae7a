/** The first sheet of the workbook: what this is, which sheets there are, what the codes mean, in both languages. */
import type { Cell, CellObject, Row, Sheet } from "write-excel-file/universal";
import { en } from "../../i18n/en.ts";
import { zh } from "../../i18n/zh.ts";
import { CODE_LISTS, findCodeList } from "../code-lists.ts";
import type { CollectionNotice } from "../collection-notice.ts";
import type { Column, Table, Text } from "../table.ts";
import { TABLES } from "../tables.ts";
import { COLUMNS_SHEET } from "./columns-sheet.ts";
import { headerCell } from "./header-cell.ts";
import type { TableSheet } from "./table-sheet.ts";
import { textWidth } from "./text-width.ts";

/** The name of the sheet; no table may have it. */
export const COVER_SHEET = "about";

const [EN, ZH] = [en.taken, zh.taken];

/** Of the columns: labels, counts and codes, English, Chinese. Units: characters. */
const [LABEL_WIDTH, CODE_WIDTH, ENGLISH_WIDTH, CHINESE_WIDTH] = [30, 18, 84, 72];
const LINE_HEIGHT_POINTS = 15;

const name = (text: string): Cell => ({ value: text, type: String, alignVertical: "top" });
const label = (text: string): Cell => ({ ...(name(text) as CellObject), fontWeight: "bold" });

/** Long texts go on in the next line of their cell; LibreOffice makes no room for these by itself. */
function wrapped(text: string, widthCharacters: number): Cell {
  if (text === "") return null;
  const lines = Math.ceil(textWidth(text) / widthCharacters);
  return { ...(name(text) as CellObject), wrap: true, height: lines * LINE_HEIGHT_POINTS };
}

const inBoth = (first: Cell, second: Cell, { en, zh }: Text): Row => [
  first,
  second,
  wrapped(en, ENGLISH_WIDTH),
  wrapped(zh, CHINESE_WIDTH),
];
const head = (...texts: readonly string[]): Row => texts.map(headerCell);

function factRows(notice: CollectionNotice): Row[] {
  const plain: readonly [string, string][] = [
    [`${EN.version} ${ZH.version}`, notice.version],
    [`${EN.date} ${ZH.date}`, notice.date],
    [`${EN.address} ${ZH.address}`, notice.address],
  ];
  const told: readonly [string, Text][] = [
    [`${EN.licence} ${ZH.licence}`, notice.licence],
    [`${EN.citeLabel} ${ZH.citeLabel}`, notice.cite],
    [`${EN.emptyLabel} ${ZH.emptyLabel}`, { en: EN.empty, zh: ZH.empty }],
  ];
  return [
    ...plain
      .filter(([, text]) => text !== "")
      .map(([what, text]): Row => [label(what), null, wrapped(text, ENGLISH_WIDTH)]),
    ...told.map(([what, text]) => inBoth(label(what), null, text)),
  ];
}

/** What is told of a table, and what the workbook does not have of it. */
function sheetText({ name: table, title, description }: Table, { sheet, rows, cutCells }: TableSheet): Text {
  const path = `data/${table}.csv`;
  const [long, cut] = [sheet === undefined, cutCells > 0];
  const wholeEn = `${title.en}. ${description.en}`;
  const wholeZh = `${title.zh}。${description.zh}`;
  return {
    en: [wholeEn, long && EN.tooLong(rows, path), cut && EN.cut(cutCells, path)].filter(Boolean).join(" "),
    zh: [wholeZh, long && ZH.tooLong(rows, path), cut && ZH.cut(cutCells, path)].filter(Boolean).join(""),
  };
}

/** Every list of codes that the tables hold: the columns that hold it, then its codes. */
function codeRows(): Row[] {
  const columns = TABLES.flatMap(({ name: table, columns: own }) =>
    own.map(({ name: column, constraints }: Column) => ({
      place: `${table}.${column}`,
      list: findCodeList(constraints.enum),
    })),
  );
  return CODE_LISTS.flatMap((list): Row[] => {
    const places = columns.filter((column) => column.list === list).map(({ place }) => place);
    if (places.length === 0) return [];
    return [
      [wrapped(places.join(", "), LABEL_WIDTH), null, label(list.title.en), label(list.title.zh)],
      ...list.codes.map(({ code, label: meaning }) => inBoth(null, name(code), meaning)),
    ];
  });
}

/** Gives the sheet; `sheets` has what became of each table. */
export function coverSheet(
  notice: CollectionNotice,
  sheets: readonly (TableSheet & { table: Table })[],
): Sheet<Blob> {
  const data: Row[] = [
    [{ value: notice.title.en, type: String, fontWeight: "bold", fontSize: 16 }],
    inBoth(null, null, notice.description),
    [],
    ...factRows(notice),
    [],
    head(
      `${EN.sheet} ${ZH.sheet}`,
      `${EN.rows} ${ZH.rows}`,
      EN.columnHeads.description,
      ZH.columnHeads.description,
    ),
    ...sheets.map((found) =>
      inBoth(
        name(found.table.name),
        { value: found.rows, type: Number, align: "left", alignVertical: "top" },
        sheetText(found.table, found),
      ),
    ),
    inBoth(name(COLUMNS_SHEET), null, { en: EN.columnsSheet, zh: ZH.columnsSheet }),
    [],
    head(`${EN.codesLabel} ${ZH.codesLabel}`, "", EN.columnHeads.description, ZH.columnHeads.description),
    ...codeRows(),
  ];
  const widths = [LABEL_WIDTH, CODE_WIDTH, ENGLISH_WIDTH, CHINESE_WIDTH];
  return { sheet: COVER_SHEET, data, columns: widths.map((width) => ({ width })), showGridLines: false };
}
