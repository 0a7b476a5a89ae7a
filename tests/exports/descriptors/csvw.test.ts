/** The CSVW metadata of the real figures: sound by the recommendation, and read as meant by a processor that knows nothing else. */
import { describe, expect, it } from "vitest";
import { TABLES } from "../../../src/exports/tables.ts";
import { type CsvwTable, checkCsvwDocument, checkCsvwTable } from "./check-csvw.ts";
import { describeRealData, parseTable } from "./describe-real-data.ts";
import { readCsvw } from "./read-csvw.ts";

const address = "https://example.org/figures/";
const { texts } = describeRealData(address);
const textOf = (name: string): string => texts.get(`data/${name}`) ?? "";
const tableOf = (name: string): CsvwTable => JSON.parse(textOf(`${name}.csv-metadata.json`)) as CsvwTable;
const group = (): { tables: CsvwTable[] } =>
  JSON.parse(textOf("csv-metadata.json")) as { tables: CsvwTable[] };

const cellsOf =
  (urls: readonly string[]) =>
  (url: string, name: string): Set<string> | undefined =>
    urls.includes(url) ? new Set(parseTable(textOf(url)).rows.map((row) => row[name] ?? "")) : undefined;

describe("CSVW metadata", () => {
  it.each(TABLES.map(({ name }) => name))("of %s alone keeps to the recommendation", (name) => {
    const table = tableOf(name);
    expect([
      ...checkCsvwDocument(table),
      ...checkCsvwTable(table, textOf(`${name}.csv`), cellsOf([table.url])),
    ]).toEqual([]);
  });

  it("of all tables keeps to it, with every reference between them", () => {
    const { tables } = group();
    const urls = tables.map(({ url }) => url);
    expect(checkCsvwDocument(group())).toEqual([]);
    expect(urls).toEqual(TABLES.map(({ name }) => `${name}.csv`));
    expect(tables.flatMap((table) => checkCsvwTable(table, textOf(table.url), cellsOf(urls)))).toEqual([]);
    const keys = tables.flatMap(({ tableSchema }) => tableSchema.foreignKeys ?? []);
    const references = TABLES.flatMap(({ columns }) =>
      columns.filter((column) => "references" in column && column.references),
    );
    expect(keys).toHaveLength(references.length);
  });

  it.each<[string, (table: CsvwTable) => unknown, string]>([
    [
      "titles without the header's word",
      ({ tableSchema }) =>
        Object.assign(tableSchema.columns[0]!, { titles: { en: "figure id", zh: "数字标识" } }),
      "observations.csv: no title figure_id",
    ],
    [
      "a column too many",
      ({ tableSchema }) =>
        tableSchema.columns.push({ ...tableSchema.columns[1]!, name: "x", titles: { en: "x" } }),
      "observations.csv: 21 columns",
    ],
    [
      "a name that no template can hold",
      ({ tableSchema }) => Object.assign(tableSchema.columns[2]!, { name: "as-printed" }),
      "observations.csv: name as-printed",
    ],
    [
      "a type that the cells are not of",
      ({ tableSchema }) => Object.assign(tableSchema.columns[2]!, { datatype: "integer" }),
      "observations.csv locator: not a integer: p4",
    ],
    [
      "a key that repeats",
      ({ tableSchema }) => tableSchema.primaryKey.splice(0, 1, "source"),
      "observations.csv: key twice",
    ],
    [
      "a reference out of the group",
      ({ tableSchema }) =>
        Object.assign(tableSchema, {
          foreignKeys: [
            { columnReference: ["unit"], reference: { resource: "units.csv", columnReference: ["id"] } },
          ],
        }),
      "observations.csv: units.csv is not of the group",
    ],
    [
      "a property of its own",
      (table) => Object.assign(table.tableSchema, { fields: [] }),
      "observations.csv: unknown property fields",
    ],
  ])("would not pass with %s", (_, spoil, fault) => {
    const table = tableOf("observations");
    spoil(table);
    expect(checkCsvwTable(table, textOf("observations.csv"), cellsOf([table.url]))).toContain(fault);
  });

  it("would not pass with another context", () => {
    expect(checkCsvwDocument({ ...tableOf("units"), "@context": "https://www.w3.org/ns/csvw" })).toEqual([
      "@context is not that of the vocabulary",
    ]);
  });
});

describe("a CSVW processor", () => {
  it.each(["observations", "changes", "areas", "sources"])("reads %s as its file has it", async (name) => {
    const url = `${address}data/${name}.csv`;
    const read = await readCsvw(tableOf(name), textOf(`${name}.csv`), url);
    const { header, rows } = parseTable(textOf(`${name}.csv`));
    const stated = read.filter(({ predicate }) => predicate.value.startsWith(`${url}#`));
    const filled = rows.flatMap((row) =>
      header.filter((key) => row[key] !== "").map((key) => [key, row[key]]),
    );
    expect(
      stated.map(({ predicate, object }) => [predicate.value.slice(url.length + 1), object.value]),
    ).toEqual(filled);
    if (name === "observations") {
      const values = stated.filter(({ predicate }) => predicate.value === `${url}#value`);
      expect(new Set(values.map(({ object }) => object.datatype?.value))).toEqual(
        new Set(["http://www.w3.org/2001/XMLSchema#decimal"]),
      );
      const ids = stated.filter(({ predicate }) => predicate.value === `${url}#figure_id`);
      expect(ids.map(({ subject }) => subject.value)).toEqual(
        rows.map(({ source, figure_id }) => `${address}reports/${source}/#${figure_id}`),
      );
    }
  });

  it("takes a column for text whose titles lack the header's word", async () => {
    const table = tableOf("observations");
    const column = table.tableSchema.columns.find(({ name }) => name === "value");
    Object.assign(column!, { titles: { en: "printed value" } });
    const url = `${address}data/observations.csv`;
    const read = await readCsvw(table, textOf("observations.csv"), url);
    const values = read.filter(({ predicate }) => predicate.value === `${url}#value`);
    expect(values.length).toBeGreaterThan(0);
    expect(values.map(({ object }) => object.datatype?.value)).not.toContain(
      "http://www.w3.org/2001/XMLSchema#decimal",
    );
  });
});
