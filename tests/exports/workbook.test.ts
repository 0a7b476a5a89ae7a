/** The workbook: every cell of every table, numbers as numbers, as two readers find them; LibreOffice is one where it is installed. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import papaparse from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CollectionNotice } from "../../src/exports/collection-notice.ts";
import type { Table } from "../../src/exports/table.ts";
import { TABLES } from "../../src/exports/tables.ts";
import { buildWorkbook } from "../../src/exports/workbook/build-workbook.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { convertWorkbook } from "./readers/convert-workbook.ts";
import { findProgram } from "./readers/find-program.ts";
import { type ReadSheet, readWorkbook, type SheetCell } from "./readers/read-workbook.ts";
import { formatDosTime, readZip } from "./readers/read-zip.ts";
import { TEST_ADDRESS, writeRealDownloads } from "./readers/real-downloads.ts";

const site = mkdtempSync(join(tmpdir(), "workbook-"));
const place = (name: string): string => join(site, "data", name);

let dataset: Dataset;
let bytes: Uint8Array;
let sheets: ReadSheet[];

beforeAll(async () => {
  dataset = await writeRealDownloads(site, false);
  bytes = readFileSync(place("reported-figures.xlsx"));
  sheets = readWorkbook(bytes);
}, 60_000);
afterAll(() => rmSync(site, { recursive: true, force: true }));

const parse = (csv: string): string[][] => papaparse.parse<string[]>(csv, { skipEmptyLines: true }).data;

/** The cells that a sheet must hold: those of the CSV, numbers in columns of numbers, nothing where the CSV has nothing. */
function expectedCells(table: Table): SheetCell[][] {
  const [head = [], ...rows] = parse(readFileSync(place(`${table.name}.csv`), "utf8"));
  const isNumber = table.columns.map(({ type }) => type === "number" || type === "integer");
  const cells = rows.map((row) =>
    row.map((cell, at): SheetCell => (cell === "" ? null : isNumber[at] ? Number(cell) : cell)),
  );
  return [head, ...cells];
}

/** Rows end with their last cell. */
const trimmed = (rows: readonly (readonly SheetCell[])[]): SheetCell[][] =>
  rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));

const sheetOf = (found: readonly ReadSheet[], name: string): ReadSheet =>
  found.find((sheet) => sheet.name === name) ?? { name: "", rows: [], frozenRows: 0 };

const textOf = ({ rows }: ReadSheet): string => rows.map((row) => row.join("\t")).join("\n");

describe("reported-figures.xlsx", () => {
  it("has a cover, a sheet to each table, and one that tells of the columns", () => {
    expect(sheets.map(({ name }) => name)).toEqual(["about", ...TABLES.map(({ name }) => name), "columns"]);
  });

  it.each(TABLES.map(({ name }) => name))(
    "has every cell of %s with its type, below a head that stays",
    (name) => {
      const table = TABLES.find((own) => own.name === name)!;
      const { rows, frozenRows } = sheetOf(sheets, name);
      expect(trimmed(rows)).toEqual(trimmed(expectedCells(table)));
      expect(rows.length).toBeGreaterThan(1);
      expect(frozenRows).toBe(1);
    },
  );

  it("says on the cover what it is, in both languages, with the rows of each sheet and the codes", () => {
    const { rows } = sheetOf(sheets, "about");
    const text = textOf(sheetOf(sheets, "about"));
    for (const part of [
      "Reported Figures: what Chinese work reports and bulletins print",
      dataset.release.version,
      dataset.release.date,
      TEST_ADDRESS,
    ])
      expect(text).toContain(part);
    for (const part of ["name the report that printed them", "请注明印出它的报告", "How to cite 如何引用"])
      expect(text).toContain(part);
    for (const { name, title } of TABLES) {
      const row = rows.find(([first]) => first === name);
      expect(row?.[1]).toBe(expectedCells(TABLES.find((own) => own.name === name)!).length - 1);
      expect(String(row?.[2])).toMatch(new RegExp(`^${title.en}\\.`));
      expect(String(row?.[3])).toMatch(new RegExp(`^${title.zh}。`));
    }
    expect(text).toMatch(/\tQ\t[^\t]*withheld[^\t]*\t[^\t]*未公开/);
  });

  it("tells of every column in both languages", () => {
    const { rows, frozenRows } = sheetOf(sheets, "columns");
    const told = rows.slice(1).map(([table, name, type, en, zh]) => [table, name, type, en, zh]);
    expect(told).toEqual(
      TABLES.flatMap((table) =>
        table.columns.map(({ name, type, title }) => [table.name, name, type, title.en, title.zh]),
      ),
    );
    expect(frozenRows).toBe(1);
  });

  it("bears the date of the collection in all its times", () => {
    const times = new Set(readZip(bytes).map(({ time }) => formatDosTime(time)));
    expect([...times]).toEqual([`${dataset.release.date} 12:00:00`]);
  });

  it("gives LibreOffice the same cells", { timeout: 120_000 }, async ({ skip }) => {
    const program = findProgram("soffice", "libreoffice");
    if (program === undefined) return skip("LibreOffice is not installed (Debian: libreoffice-calc)");
    const found = await convertWorkbook(program, place("reported-figures.xlsx"), site);
    expect([...found.keys()].sort()).toEqual(["about", "columns", ...TABLES.map(({ name }) => name)].sort());
    for (const table of TABLES) {
      const isNumber = table.columns.map(({ type }) => type === "number" || type === "integer");
      const [head = [], ...rows] = parse(found.get(table.name) ?? "");
      const cells = rows.map((row) =>
        row.map((cell, at): SheetCell => (cell === "" ? null : isNumber[at] ? Number(cell) : cell)),
      );
      expect([head, ...cells], table.name).toEqual(expectedCells(table));
    }
  });
});

describe("buildWorkbook()", () => {
  const text = { en: "x", zh: "某" };
  const notice: CollectionNotice = {
    title: text,
    description: text,
    version: "",
    date: "",
    address: "",
    licence: text,
    cite: text,
  };
  const table = TABLES.find(({ name }) => name === "topics")!;
  const csvOf = (...rows: string[][]): string =>
    `${papaparse.unparse([table.columns.map(({ name }) => name), ...rows], { newline: "\n" })}\n`;
  const build = async (csv: string, mostRows?: number): Promise<ReadSheet[]> =>
    readWorkbook(await buildWorkbook([{ table, csv }], notice, mostRows));

  it("leaves out a table that is too long, and says so with its rows and its file", async () => {
    const csv = csvOf(["a", "甲", "A\nB", "", ""], ["b", "乙", "B", "", ""]);
    expect((await build(csv, 2)).map(({ name }) => name)).toEqual(["about", "topics", "columns"]);
    const found = await build(csv, 1);
    expect(found.map(({ name }) => name)).toEqual(["about", "columns"]);
    const row = sheetOf(found, "about").rows.find(([first]) => first === "topics");
    expect(row?.[1]).toBe(2);
    expect(row?.[2]).toContain("2 rows are too many for it. All of them are in data/topics.csv");
    expect(row?.[3]).toContain("共 2 行");
  });

  it("cuts what no cell can hold, and says so", async () => {
    const found = await build(csvOf(["a", "x".repeat(40_000), "A", "", ""]));
    expect(String(sheetOf(found, "topics").rows[1]?.[1])).toHaveLength(32_767);
    const row = sheetOf(found, "about").rows.find(([first]) => first === "topics");
    expect(row?.[2]).toContain("1 cell is longer than a workbook can hold");
    expect(row?.[3]).toContain("截断");
  });

  it("keeps texts that are numbers, names of every object, markup, or end in spaces", async () => {
    const texts = ["2023", "constructor", '<a & "b">', " 前后 "];
    const found = await build(csvOf(["toString", ...texts]));
    expect(sheetOf(found, "topics").rows[1]).toEqual(["toString", ...texts]);
  });

  it("leaves out what is not known, and dates it as early as can be", async () => {
    const cover = textOf(sheetOf(await build(csvOf()), "about"));
    expect(cover).not.toMatch(/Version|Date|Address/);
    const file = await buildWorkbook([{ table, csv: csvOf() }], notice);
    expect(formatDosTime(readZip(file)[0]!.time)).toBe("1980-01-01 12:00:00");
  });
});
