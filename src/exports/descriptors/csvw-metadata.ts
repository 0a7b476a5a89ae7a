/** Describes the tables as CSV on the Web: one file beside each table, and one for all of them together. */
import type { Column, ColumnType, Table, Text } from "../table.ts";
import { TABLES } from "../tables.ts";
import { buildCollectionTerms, type CollectionTerms, LICENCE_FILE } from "./collection-terms.ts";
import { toScriptPattern, toWordPattern } from "./column-pattern.ts";
import { DATA_FOLDER, type DescriptorInput } from "./described-file.ts";

const CONTEXT = ["http://www.w3.org/ns/csvw", { "@language": "en" }];

/** `decimal` and not `number`, which is a double: the files write plain decimals. */
const BASES: Record<ColumnType, string> = {
  string: "string",
  number: "decimal",
  integer: "integer",
  list: "string",
  url: "anyURI",
};

const toLanguages = ({ en, zh }: Text): object[] => [
  { "@value": en, "@language": "en" },
  { "@value": zh, "@language": "zh" },
];

/** A processor compares the header of a file with the titles alone, so the first of them is the header's own word. */
function toTitles({ name, title }: Column): object {
  return { en: title.en === name ? name : [name, title.en], zh: title.zh };
}

function toColumn(column: Column): object {
  const isList = column.type === "list";
  const format = isList ? toWordPattern(column) : toScriptPattern(column);
  const base = BASES[column.type];
  return {
    name: column.name,
    titles: toTitles(column),
    "dc:description": toLanguages(column.description),
    datatype: format === undefined ? base : { base, format },
    ...(isList && { separator: " " }),
    required: column.constraints.required === true,
  };
}

/** Pages that a row of a table is about, as URI templates below the site's root. */
const PAGES: Record<string, string> = {
  observations: "reports/{source}/#{figure_id}",
  sources: "reports/{id}/",
  indicators: "indicators/{id}/",
  areas: "areas/{id}/",
  topics: "topics/{id}/",
};

/** Rows of other tables are no things of their own that a page tells about; without an address a figure is a part of its file. */
function toAboutUrl({ name }: Table, address: string): object {
  const page = PAGES[name];
  if (page !== undefined && address !== "") return { aboutUrl: `${address}${page}` };
  return name === "observations" ? { aboutUrl: "#{figure_id}" } : {};
}

/** A key may point into tables of the same description alone; others stand in the description of all tables. */
function toForeignKeys(table: Table, among: readonly Table[]): object {
  const foreignKeys = table.columns.flatMap(({ name, references }) => {
    if (!references || !among.some((other) => other.name === references.table)) return [];
    return [
      {
        columnReference: [name],
        reference: { resource: `${references.table}.csv`, columnReference: [references.column] },
      },
    ];
  });
  return foreignKeys.length > 0 ? { foreignKeys } : {};
}

function toTable(table: Table, among: readonly Table[], address: string): object {
  return {
    url: `${table.name}.csv`,
    "dc:title": toLanguages(table.title),
    "dc:description": toLanguages(table.description),
    tableSchema: {
      null: "",
      columns: table.columns.map(toColumn),
      primaryKey: table.key,
      ...toForeignKeys(table, among),
      ...toAboutUrl(table, address),
    },
  };
}

function toTerms(terms: CollectionTerms, address: string): object {
  return {
    "dc:license": { "@id": address === "" ? LICENCE_FILE : `${address}${DATA_FOLDER}${LICENCE_FILE}` },
    "dc:publisher": toLanguages(terms.publisher),
    ...(terms.version !== "" && { "schema:version": { "@value": terms.version } }),
    ...(terms.date !== "" && { "dc:modified": { "@value": terms.date, "@type": "xsd:date" } }),
    "dcat:keyword": terms.keywords.flatMap(toLanguages),
  };
}

/** Gives the description of one table, for `<table>.csv-metadata.json`, the first place where processors look. */
export function buildTableMetadata(table: Table, { dataset, address }: DescriptorInput): object {
  return {
    "@context": CONTEXT,
    ...toTable(table, [table], address),
    ...toTerms(buildCollectionTerms(dataset), address),
  };
}

/**
 * Gives the description of all tables, for `csv-metadata.json`, with the references between them.
 *
 * Source: Metadata Vocabulary for Tabular Data (W3C, 2015), where a reference must lead to a table of the same group.
 */
export function buildGroupMetadata({ dataset, address }: DescriptorInput): object {
  const terms = buildCollectionTerms(dataset);
  return {
    "@context": CONTEXT,
    "dc:title": toLanguages(terms.title),
    "dc:description": toLanguages(terms.description),
    ...toTerms(terms, address),
    tables: TABLES.map((table) => toTable(table, TABLES, address)),
  };
}
