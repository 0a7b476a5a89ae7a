/** Says in JSON Schema what the published JSON files hold, and what a row of each table is as an object. */
import { LEVELS, MEASURES, SOURCE_KINDS, STATUSES, UNIT_KINDS } from "../../model/codes.ts";
import type { Column, ColumnType, Table } from "../table.ts";
import { OBSERVATIONS, TABLES } from "../tables.ts";
import { toScriptPattern, toWordPattern } from "./column-pattern.ts";
import { DATA_FOLDER } from "./described-file.ts";

/** The folder of the schemas, below the site's root. */
export const SCHEMA_FOLDER = `${DATA_FOLDER}schemas/`;

/** One schema with the path of its file below the site's root. */
export interface PublishedSchema {
  path: string;
  schema: object;
}

type Properties = Record<string, object>;

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
const TEXT = { type: "string" };
const COUNT = { type: "integer", minimum: 0 };
const SHA256 = { type: "string", pattern: "^[0-9a-f]{64}$" };

/** An object with exactly these properties, all of them there. */
const whole = (properties: Properties): object => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const listOf = (items: object): object => ({ type: "array", items });
const codeOf = (codes: readonly string[]): object => ({ enum: codes });
const orNull = (schema: object): object => ({ anyOf: [schema, { type: "null" }] });
const BOTH = whole({ en: TEXT, zh: TEXT });

function toHead(name: string, title: string, address: string): object {
  const path = `${SCHEMA_FOLDER}${name}.schema.json`;
  return { $schema: DIALECT, ...(address !== "" && { $id: `${address}${path}` }), title };
}

const PLAIN: Record<Exclude<ColumnType, "list">, object> = {
  string: { type: "string", minLength: 1 },
  number: { type: "number" },
  integer: { type: "integer" },
  url: { type: "string", minLength: 1, format: "uri" },
};

function toCell(column: Column): object {
  const { constraints, description, title, type } = column;
  const word = toWordPattern(column);
  const pattern = toScriptPattern(column);
  const value =
    type === "list"
      ? {
          type: "array",
          items: { type: "string", ...(word !== undefined && { pattern: word }) },
          minItems: 1,
        }
      : {
          ...PLAIN[type],
          ...(constraints.enum ? { enum: constraints.enum } : pattern !== undefined && { pattern }),
        };
  const texts = { title: title.en, description: description.en };
  return constraints.required ? { ...texts, ...value } : { ...texts, ...orNull(value) };
}

/** A row as an object: numbers as numbers, lists as arrays, an empty cell as `null`. */
function toRow({ columns }: Table): object {
  return whole(Object.fromEntries(columns.map((column) => [column.name, toCell(column)] as const)));
}

/** Gives the schema of a row of a table. */
function toRowSchema(table: Table, address: string): object {
  return {
    ...toHead(table.name, `${table.title.en}: one row`, address),
    description: table.description.en,
    ...toRow(table),
  };
}

/** Gives the schema of `data/indicators/<id>.json`. */
function toIndicatorSchema(address: string): object {
  const columns = OBSERVATIONS.columns.map(({ name, type }: Column) => ({
    ...whole({
      name: { const: name },
      type: { const: type },
      title: BOTH,
      description: BOTH,
      constraints: { type: "object" },
    }),
  }));
  const id = { type: "string", minLength: 1 };
  return {
    ...toHead("indicator", "The figures of one indicator, and what is known about them", address),
    ...whole({
      id,
      label: BOTH,
      definition: BOTH,
      topic: orNull(whole({ id, label: BOTH })),
      unit: orNull(whole({ id, label: BOTH, kind: codeOf(UNIT_KINDS) })),
      measure: codeOf(MEASURES),
      rows: COUNT,
      rows_by_status: whole(Object.fromEntries(STATUSES.map((status) => [status, COUNT]))),
      rows_without_period: COUNT,
      periods: listOf({ type: "string", minLength: 4 }),
      areas: listOf(whole({ id, label: BOTH, level: codeOf(LEVELS) })),
      breakdowns: listOf(whole({ id, label: BOTH })),
      sources: listOf(whole({ id, title: BOTH, kind: codeOf(SOURCE_KINDS), url: TEXT, published: TEXT })),
      columns: { type: "array", prefixItems: columns, items: false, minItems: columns.length },
      files: listOf(
        whole({
          path: { type: "string", pattern: "^data/" },
          media_type: TEXT,
          bytes: COUNT,
          sha256: SHA256,
        }),
      ),
      dataset_digest: SHA256,
      observations: listOf(toRow(OBSERVATIONS)),
    }),
  };
}

/** Gives the schema of `build.json` in the site's root. */
function toBuildSchema(address: string): object {
  return {
    ...toHead("build", "What a site was built from", address),
    ...whole({
      generator: { const: "reported-figures" },
      version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+" },
      digest: SHA256,
      observations: COUNT,
      pages: COUNT,
      files: COUNT,
    }),
  };
}

/**
 * Gives every schema: one for a row of each table, `indicator` and `build`.
 *
 * Files that keep to a standard (Data Package, CSVW, DCAT) have none: they are checked against its own. Source: JSON Schema 2020-12.
 */
export function buildJsonSchemas(address: string): PublishedSchema[] {
  const schemas: [name: string, schema: object][] = [
    ["indicator", toIndicatorSchema(address)],
    ["build", toBuildSchema(address)],
    ...TABLES.map((table): [string, object] => [table.name, toRowSchema(table, address)]),
  ];
  return schemas.map(([name, schema]) => ({ path: `${SCHEMA_FOLDER}${name}.schema.json`, schema }));
}
