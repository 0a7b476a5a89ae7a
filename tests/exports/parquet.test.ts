/** The Parquet file and the CSV files as DuckDB reads them: the figures of the dataset, cell by cell. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import papaparse from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCollectionNotice } from "../../src/exports/collection-notice.ts";
import { buildObservationsParquet } from "../../src/exports/parquet/build-observations-parquet.ts";
import { parquetColumns } from "../../src/exports/parquet/parquet-columns.ts";
import { parquetNotes } from "../../src/exports/parquet/parquet-notes.ts";
import { column, type Table } from "../../src/exports/table.ts";
import { OBSERVATIONS, TABLES } from "../../src/exports/tables.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { observation, dataset as smallDataset } from "../series/small-dataset.ts";
import { OBSERVATION_COLUMNS, type PlainRow, plainRows } from "./readers/plain-rows.ts";
import { queryDuckdb } from "./readers/query-duckdb.ts";
import { TEST_ADDRESS, writeRealDownloads } from "./readers/real-downloads.ts";

const site = mkdtempSync(join(tmpdir(), "parquet-"));
const place = (name: string): string => join(site, "data", name);
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

let dataset: Dataset;
let expected: Map<string, PlainRow>;

beforeAll(async () => {
  dataset = await writeRealDownloads(site, false);
  expected = plainRows(dataset);
}, 60_000);
afterAll(() => rmSync(site, { recursive: true, force: true }));

/** Ids in the order of the file, and rows by id. */
function byId(rows: readonly Record<string, unknown>[]): [string[], Map<string, unknown>] {
  const ids = rows.map((row) => String(row.figure_id));
  return [ids, new Map(ids.map((id, index) => [id, rows[index]]))];
}

const csvIds = (): string[] =>
  papaparse
    .parse<Record<string, string>>(readFileSync(place("observations.csv"), "utf8"), {
      header: true,
      skipEmptyLines: true,
    })
    .data.map((row) => row.figure_id ?? "");

describe("observations.parquet", () => {
  it("gives DuckDB every figure, cell by cell, in the order of the CSV", async () => {
    const [ids, rows] = byId(await queryDuckdb(`SELECT * FROM '${place("observations.parquet")}'`));
    expect(ids).toHaveLength(dataset.observations.length);
    expect(ids).toEqual(csvIds());
    expect(rows).toEqual(expected);
  });

  it("has the columns of the table, typed, null only where a cell may be empty", async () => {
    const described = await queryDuckdb(
      `SELECT name, type, converted_type, repetition_type FROM parquet_schema('${place("observations.parquet")}') WHERE num_children IS NULL`,
    );
    expect(described.map(({ name }) => name)).toEqual(OBSERVATION_COLUMNS);
    const isNumber = ["value", "low", "high"];
    const required = OBSERVATIONS.columns.filter((own) => "required" in own.constraints);
    const names = required.map(({ name }) => name as string);
    expect(names).toContain("status");
    for (const { name, type, converted_type, repetition_type } of described) {
      const isOne = isNumber.includes(String(name));
      expect([name, type, converted_type]).toEqual([
        name,
        isOne ? "DOUBLE" : "BYTE_ARRAY",
        isOne ? null : "UTF8",
      ]);
      expect([name, repetition_type]).toEqual([name, names.includes(String(name)) ? "REQUIRED" : "OPTIONAL"]);
    }
  });

  it("keeps codes once each", async () => {
    const chunks = await queryDuckdb(
      `SELECT path_in_schema AS name, encodings FROM parquet_metadata('${place("observations.parquet")}')`,
    );
    const coded = chunks.filter(({ encodings }) => /RLE_DICTIONARY/.test(String(encodings)));
    expect(coded.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["source", "indicator", "area", "unit", "relation", "status", "series_break"]),
    );
  });

  it("says what it is, and leaves out what is not known", () => {
    const { key_value_metadata: found } = parquetMetadata(
      bufferOf(readFileSync(place("observations.parquet"))),
    );
    const notes = Object.fromEntries((found ?? []).map(({ key, value }) => [key, value]));
    expect(notes).toMatchObject({
      title: expect.stringContaining("Reported Figures"),
      title_zh: expect.stringContaining("报数"),
      version: dataset.release.version,
      date: dataset.release.date,
      address: TEST_ADDRESS,
      licence: expect.stringContaining("name the report"),
      citation: expect.stringContaining(dataset.release.version),
      citation_zh: expect.stringContaining(TEST_ADDRESS),
    });
    const unknown = { ...dataset, release: { version: "0.0.0", date: "" } };
    const keys = parquetNotes(buildCollectionNotice(unknown, "")).map(({ key }) => key);
    expect(keys).toEqual(["title", "title_zh", "licence", "licence_zh", "citation", "citation_zh"]);
  });

  it("can be read without a row, with nothing but nulls, and over several groups", async () => {
    const read = (rows: Parameters<typeof buildObservationsParquet>[0]): Promise<Record<string, unknown>[]> =>
      parquetReadObjects({ file: bufferOf(buildObservationsParquet(rows, [])) });
    expect(await read([])).toEqual([]);
    const withheld = observation({ status: "Q", period: "", area: "CN" });
    expect(await read([withheld])).toEqual([...plainRows(smallDataset([withheld])).values()]);
    const many = Array.from({ length: 5 }, (_, index) => observation({ value: index }));
    const file = bufferOf(buildObservationsParquet(many, [], 2));
    expect(parquetMetadata(file).row_groups.map((group) => Number(group.num_rows))).toEqual([2, 2, 1]);
    const last = await parquetReadObjects({ file, rowStart: 3, columns: ["value"] });
    expect(last).toEqual([{ value: 3 }, { value: 4 }]);
  });

  it("keeps numbers that are very small, very large, or of many places", async () => {
    const values = [0.0000001, 1.2e21, -0.1, 99.55 - 98.45, 0];
    const rows = values.map((value) => observation({ value }));
    const file = bufferOf(buildObservationsParquet(rows, []));
    expect((await parquetReadObjects({ file, columns: ["value"] })).map(({ value }) => value)).toEqual(
      values,
    );
  });
});

describe("parquetColumns()", () => {
  it("types every column of every table", () => {
    const text = ["x", "x"] as const;
    const table: Table = {
      name: "t",
      title: { en: "", zh: "" },
      description: { en: "", zh: "" },
      key: ["a"],
      columns: [
        column("a", "string", text, text, { required: true }),
        column("b", "number", text, text),
        column("c", "integer", text, text),
        column("d", "list", text, text),
        column("e", "url", text, text),
        column("f", "string", text, text, { enum: ["x"] }),
        column("g", "string", text, text, { references: { table: "t", column: "a" } }),
      ],
    };
    expect(parquetColumns(table)).toEqual([
      { name: "a", type: "STRING", nullable: false },
      { name: "b", type: "DOUBLE", nullable: true },
      { name: "c", type: "INT64", nullable: true },
      { name: "d", type: "STRING", nullable: true },
      { name: "e", type: "STRING", nullable: true },
      { name: "f", type: "STRING", nullable: true, encoding: "RLE_DICTIONARY" },
      { name: "g", type: "STRING", nullable: true, encoding: "RLE_DICTIONARY" },
    ]);
  });
});

describe("CSV files, as DuckDB reads them", () => {
  it("give every figure, cell by cell", async () => {
    // These hold texts that look like numbers; of all other columns DuckDB finds the type by itself.
    const texts = ["period", "base_period", "as_printed", "unit_printed"];
    const types = texts.map((name) => `'${name}': 'VARCHAR'`).join(", ");
    const [ids, rows] = byId(
      await queryDuckdb(`SELECT * FROM read_csv('${place("observations.csv")}', types = {${types}})`).then(
        (all) =>
          all.map((row) =>
            Object.fromEntries(
              Object.entries(row).map(([name, cell]) => [
                name,
                typeof cell === "bigint" ? Number(cell) : cell,
              ]),
            ),
          ),
      ),
    );
    expect(ids).toEqual(csvIds());
    expect(rows).toEqual(expected);
  });

  it.each(TABLES.map(({ name }) => name))(
    "%s has all rows and columns, and numbers where it says so",
    async (name) => {
      const table = TABLES.find((own) => own.name === name)!;
      const path = place(`${name}.csv`);
      const rows = await queryDuckdb(`SELECT * FROM read_csv('${path}', header = true, all_varchar = true)`);
      const kept = papaparse.parse<Record<string, string>>(readFileSync(path, "utf8"), {
        header: true,
        skipEmptyLines: true,
      }).data;
      expect(rows).toEqual(
        kept.map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell === "" ? null : cell])),
        ),
      );
      expect(kept.length).toBeGreaterThan(0);
      const numbers = table.columns.filter(({ type }) => type === "number" || type === "integer");
      const casts = numbers.map(
        (own) => `count("${own.name}") - count(TRY_CAST("${own.name}" AS DOUBLE)) AS "${own.name}"`,
      );
      const faults = await queryDuckdb(
        `SELECT ${["0 AS none", ...casts].join(", ")} FROM read_csv('${path}', header = true, all_varchar = true)`,
      );
      expect(
        Object.values(faults[0] ?? {})
          .map(Number)
          .filter((count) => count > 0),
      ).toEqual([]);
    },
  );

  it.each(["indicators", "areas"])("of single %s together hold every figure once", async (folder) => {
    const [counted] = await queryDuckdb(
      `SELECT count(*) AS rows, count(DISTINCT figure_id) AS figures FROM read_csv('${place(folder)}/*.csv', header = true, all_varchar = true)`,
    );
    expect(counted).toEqual({
      rows: BigInt(dataset.observations.length),
      figures: BigInt(dataset.observations.length),
    });
  });
});
