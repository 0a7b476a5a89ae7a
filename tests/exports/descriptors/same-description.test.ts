/** One description, many forms: every column stands in each of them with the same name, type, labels and rules. */
import { describe, expect, it } from "vitest";
import { findCodeList } from "../../../src/exports/code-lists.ts";
import { buildTableMetadata } from "../../../src/exports/descriptors/csvw-metadata.ts";
import { buildTableSchema } from "../../../src/exports/descriptors/data-package.ts";
import { buildJsonSchemas } from "../../../src/exports/descriptors/json-schemas.ts";
import { parquetColumns } from "../../../src/exports/parquet/parquet-columns.ts";
import type { Column, ColumnType } from "../../../src/exports/table.ts";
import { TABLES } from "../../../src/exports/tables.ts";
import { dataset } from "../../series/small-dataset.ts";
import type { CsvwTable } from "./check-csvw.ts";

/** What each form calls a type; written out, so that a form cannot change it alone. */
const TYPES: Record<ColumnType, { table: string; csvw: string; json: string; parquet: string }> = {
  string: { table: "string", csvw: "string", json: "string", parquet: "STRING" },
  number: { table: "number", csvw: "decimal", json: "number", parquet: "DOUBLE" },
  integer: { table: "integer", csvw: "integer", json: "integer", parquet: "INT64" },
  list: { table: "string", csvw: "string", json: "array", parquet: "STRING" },
  url: { table: "string", csvw: "anyURI", json: "string", parquet: "STRING" },
};

interface TableField {
  name: string;
  type: string;
  title: string;
  description: string;
  constraints?: { required?: boolean; enum?: string[] };
}

interface Cell {
  title: string;
  description: string;
  type?: string;
  enum?: string[];
  anyOf?: [{ type: string; enum?: string[] }, object];
}

const input = { dataset: dataset([]), files: [], address: "" };
const schemas = new Map(buildJsonSchemas("").map(({ path, schema }) => [path, schema]));

describe.each(TABLES.map((table) => [table.name, table] as const))("table %s", (name, table) => {
  const columns: readonly Column[] = table.columns;
  const fields = (buildTableSchema(table) as { fields: TableField[] }).fields;
  const csvw = (buildTableMetadata(table, input) as CsvwTable).tableSchema.columns;
  const row = schemas.get(`data/schemas/${name}.schema.json`) as {
    properties: Record<string, Cell>;
    required: string[];
  };
  const parquet = parquetColumns(table);
  const isRequired = columns.map(({ constraints }) => constraints.required === true);

  it("has the same columns everywhere, in the same order", () => {
    const names = columns.map((column) => column.name);
    expect(fields.map((field) => field.name)).toEqual(names);
    expect(csvw.map((column) => column.name)).toEqual(names);
    expect(Object.keys(row.properties)).toEqual(names);
    expect(row.required).toEqual(names);
    expect(parquet.map((column) => column.name)).toEqual(names);
  });

  it("has the same types everywhere", () => {
    expect(fields.map(({ type }) => type)).toEqual(columns.map(({ type }) => TYPES[type].table));
    const bases = csvw.map(({ datatype }) => (typeof datatype === "string" ? datatype : datatype.base));
    expect(bases).toEqual(columns.map(({ type }) => TYPES[type].csvw));
    expect(csvw.map(({ separator }) => separator === " ")).toEqual(
      columns.map(({ type }) => type === "list"),
    );
    const values = Object.values(row.properties).map((cell) => cell.type ?? cell.anyOf?.[0].type);
    expect(values).toEqual(columns.map(({ type }) => TYPES[type].json));
    expect(parquet.map(({ type }) => type)).toEqual(columns.map(({ type }) => TYPES[type].parquet));
  });

  it("requires the same cells everywhere", () => {
    expect(fields.map(({ constraints }) => constraints?.required === true)).toEqual(isRequired);
    expect(csvw.map(({ required }) => required)).toEqual(isRequired);
    expect(Object.values(row.properties).map(({ anyOf }) => anyOf === undefined)).toEqual(isRequired);
    expect(parquet.map(({ nullable }) => nullable === false)).toEqual(isRequired);
  });

  it("says the same of each column in both languages", () => {
    for (const [place, { title, description }] of columns.entries()) {
      expect(fields[place]?.title.split(" / ")).toEqual(
        title.en === title.zh ? [title.en] : [title.en, title.zh],
      );
      expect(fields[place]?.description.split("\n\n")).toEqual([description.en, description.zh]);
      const { titles } = csvw[place]!;
      expect([titles.en].flat().at(-1)).toBe(title.en);
      expect(titles.zh).toBe(title.zh);
    }
  });

  it("has the same codes everywhere, all of them explained", () => {
    for (const [place, { constraints, name: key }] of columns.entries()) {
      const cell = row.properties[key];
      expect(fields[place]?.constraints?.enum).toEqual(constraints.enum);
      expect(cell?.enum ?? cell?.anyOf?.[0].enum).toEqual(constraints.enum);
      if (constraints.enum) {
        expect(findCodeList(constraints.enum)?.codes.map(({ code }) => code)).toEqual(constraints.enum);
        const { datatype } = csvw[place]!;
        const format = new RegExp((typeof datatype === "object" && datatype.format) || "^$");
        expect(constraints.enum.every((code) => format.test(code)) && !format.test("no such code")).toBe(
          true,
        );
      }
    }
  });
});
