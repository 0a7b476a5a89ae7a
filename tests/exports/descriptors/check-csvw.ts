/** Checks a table against its CSVW metadata by the rules of the W3C recommendation, as far as descriptions of the collection use it. */
import { parseTable } from "./describe-real-data.ts";

/** A column as the metadata describes it. */
export interface CsvwColumn {
  name: string;
  titles: Record<string, string | string[]>;
  datatype: string | { base: string; format?: string };
  separator?: string;
  required: boolean;
}

/** A table as the metadata describes it. */
export interface CsvwTable {
  url: string;
  tableSchema: {
    columns: CsvwColumn[];
    primaryKey: string[];
    aboutUrl?: string;
    foreignKeys?: {
      columnReference: string[];
      reference: { resource: string; columnReference: string[] };
    }[];
  };
}

/** Properties of the vocabulary that each kind of object may have; others must be prefixed names. */
const PROPERTIES: Record<string, readonly string[]> = {
  group: ["@context", "@id", "@type", "tables", "dialect", "notes", "tableDirection", "tableSchema"],
  table: ["@context", "@id", "@type", "url", "dialect", "notes", "suppressOutput", "tableSchema"],
  schema: [
    "aboutUrl",
    "columns",
    "datatype",
    "foreignKeys",
    "lang",
    "null",
    "primaryKey",
    "propertyUrl",
    "rowTitles",
    "valueUrl",
  ],
  column: [
    "datatype",
    "lang",
    "name",
    "null",
    "required",
    "separator",
    "suppressOutput",
    "titles",
    "valueUrl",
  ],
};
const PREFIXES = /^(?:dc|dcat|schema|prov|rdfs):\w+$/;
const BASES: Record<string, RegExp> = {
  string: /^/,
  decimal: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  integer: /^[+-]?\d+$/,
  anyURI: /^\S+$/,
};

function checkProperties(kind: string, object: object, place: string): string[] {
  return Object.keys(object)
    .filter((key) => !PROPERTIES[kind]?.includes(key) && !PREFIXES.test(key))
    .map((key) => `${place}: unknown property ${key}`);
}

function checkContext(context: unknown): string[] {
  const [namespace, local] = Array.isArray(context) ? context : [context, {}];
  const isSound =
    namespace === "http://www.w3.org/ns/csvw" &&
    Object.keys(local as object).every((key) => key === "@language" || key === "@base");
  return isSound ? [] : ["@context is not that of the vocabulary"];
}

const titlesOf = ({ titles }: CsvwColumn): string[] => Object.values(titles).flat();

function checkColumns({ url, tableSchema }: CsvwTable): string[] {
  const { columns } = tableSchema;
  const names = columns.map(({ name }) => name);
  const all = columns.flatMap((column) => [...new Set(titlesOf(column))]);
  return [
    ...checkProperties("schema", tableSchema, url),
    ...columns.flatMap((column) => checkProperties("column", column, `${url} ${column.name}`)),
    ...names.filter((name) => !/^[A-Za-z0-9][\w.]*$/.test(name)).map((name) => `${url}: name ${name}`),
    ...names.filter((name, place) => names.indexOf(name) !== place).map((name) => `${url}: twice ${name}`),
    // A title of two columns would let a header mean either.
    ...all
      .filter((title, place) => all.indexOf(title) !== place)
      .map((title) => `${url}: title twice ${title}`),
    ...tableSchema.primaryKey.filter((name) => !names.includes(name)).map((name) => `${url}: no key ${name}`),
  ];
}

function checkCell(column: CsvwColumn, cell: string): string | undefined {
  if (cell === "") return column.required ? "required" : undefined;
  const { base, format } =
    typeof column.datatype === "string" ? { base: column.datatype, format: undefined } : column.datatype;
  const values = column.separator === undefined ? [cell] : cell.split(column.separator);
  const wrong = values.find(
    (value) =>
      !BASES[base]?.test(value) || (format !== undefined && !new RegExp(`^(?:${format})$`).test(value)),
  );
  return wrong === undefined ? undefined : `not a ${base}: ${wrong}`;
}

/**
 * Gives everything in which a file and its description disagree; `columnOf` gives the cells of a column of another file of the group.
 *
 * A header is compared with the titles alone, as validators do. Source: Model for Tabular Data and Metadata, 6.6 and 6.7.
 */
export function checkCsvwTable(
  table: CsvwTable,
  text: string,
  columnOf: (url: string, name: string) => Set<string> | undefined,
): string[] {
  const { url, tableSchema } = table;
  const { columns, primaryKey, foreignKeys = [] } = tableSchema;
  const { header, rows } = parseTable(text);
  const faults = [...checkProperties("table", table, url), ...checkColumns(table)];
  if (header.length !== columns.length) faults.push(`${url}: ${header.length} columns`);
  for (const [place, title] of header.entries()) {
    const column = columns[place];
    if (!column || !titlesOf(column).includes(title)) faults.push(`${url}: no title ${title}`);
  }
  for (const [place, column] of columns.entries()) {
    for (const row of rows) {
      const fault = checkCell(column, row[header[place] ?? ""] ?? "");
      if (fault !== undefined) faults.push(`${url} ${column.name}: ${fault}`);
    }
  }
  const keys = rows.map((row) => JSON.stringify(primaryKey.map((name) => row[name])));
  if (new Set(keys).size < keys.length) faults.push(`${url}: key twice`);
  for (const { columnReference, reference } of foreignKeys) {
    const [own = "", other = ""] = [columnReference[0], reference.columnReference[0]];
    const targets = columnOf(reference.resource, other);
    if (!targets) faults.push(`${url}: ${reference.resource} is not of the group`);
    for (const row of rows) {
      const cell = row[own] ?? "";
      if (cell !== "" && targets && !targets.has(cell)) faults.push(`${url} ${own}: reference ${cell}`);
    }
  }
  return faults;
}

/** Gives what is wrong with a metadata document before its tables are looked at. */
export function checkCsvwDocument(document: object): string[] {
  const context = "@context" in document ? document["@context"] : undefined;
  const kind = "tables" in document ? "group" : "table";
  return [...checkContext(context), ...checkProperties(kind, document, kind)];
}
