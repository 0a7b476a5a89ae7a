/** Describes the collection as a Data Package: `datapackage.json`, from which readers load every table with its types. */
import { en } from "../../i18n/en.ts";
import { zh } from "../../i18n/zh.ts";
import { labelCodes } from "../code-labels.ts";
import type { Column, ColumnType, Table } from "../table.ts";
import { TABLES } from "../tables.ts";
import {
  buildCollectionTerms,
  COLLECTION_NAME,
  joinNames,
  joinParagraphs,
  LICENCE_FILE,
} from "./collection-terms.ts";
import { toTablePattern } from "./column-pattern.ts";
import { type DescribedFile, type DescriptorInput, findDataName } from "./described-file.ts";
import { findFileFormat } from "./file-formats.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** The published profile knows no field type `list`, though the standard does: a list is a text with a pattern. */
const TYPES: Record<ColumnType, string> = {
  string: "string",
  number: "number",
  integer: "integer",
  list: "string",
  url: "string",
};

function toField(column: Column): object {
  const { required, unique, enum: codes } = column.constraints;
  const pattern = toTablePattern(column);
  const constraints = {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(pattern !== undefined && { pattern }),
    ...(codes && { enum: codes }),
  };
  return {
    name: column.name,
    type: TYPES[column.type],
    ...(column.type === "url" && { format: "uri" }),
    title: joinNames(column.title),
    description: joinParagraphs(column.description),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(codes && {
      categories: labelCodes(column).map(({ code, label }) => ({ value: code, label: joinNames(label) })),
    }),
  };
}

function toForeignKeys(table: Table): object[] {
  return table.columns.flatMap(({ name, references }) => {
    if (!references) return [];
    const resource = references.table === table.name ? {} : { resource: references.table };
    return [{ fields: [name], reference: { ...resource, fields: [references.column] } }];
  });
}

/** The key of a table some of whose key cells may be empty is a unique key: a primary key allows no empty cell. */
function toKeys({ key, columns }: Table): object {
  const isWhole = key.every(
    (name) => columns.find((column) => column.name === name)?.constraints.required === true,
  );
  return isWhole ? { primaryKey: key } : { uniqueKeys: [key] };
}

/** Gives the Table Schema of a table. */
export function buildTableSchema(table: Table): object {
  const foreignKeys = toForeignKeys(table);
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: table.columns.map(toField),
    ...toKeys(table),
    ...(foreignKeys.length > 0 && { foreignKeys }),
    missingValues: [{ value: "", label: joinNames({ en: en.taken.empty, zh: zh.taken.empty }) }],
  };
}

function toTableResource(table: Table, { bytes, sha256 }: DescribedFile): object {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table.name,
    type: "table",
    path: `${table.name}.csv`,
    title: joinNames(table.title),
    description: joinParagraphs(table.description),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { $schema: `${PROFILES}/tabledialect.json`, lineTerminator: "\n" },
    schema: buildTableSchema(table),
  };
}

function toFormatResource(name: string, { bytes, sha256 }: DescribedFile): object[] {
  const form = findFileFormat(name);
  // The archive holds this description, whose bytes would have to hold the digest of the archive.
  if (!form || form.format === "zip") return [];
  return [
    {
      $schema: `${PROFILES}/dataresource.json`,
      name: name.replace(/\.[^.]+$/, `-${form.format}`),
      path: name,
      title: joinNames(form.title),
      format: form.format,
      mediatype: form.mediaType,
      bytes,
      hash: `sha256:${sha256}`,
    },
  ];
}

/**
 * Gives the description of the package.
 *
 * Resources are the tables whose files are given, then the other forms of the collection. The files of single indicators and places hold
 * the same rows once more, and are left out: a reader that loads the package would have every figure three times.
 *
 * Source: Data Package 2.0.
 */
export function buildDataPackage({ dataset, files, address }: DescriptorInput): object {
  const terms = buildCollectionTerms(dataset);
  const named = new Map(files.map((file) => [findDataName(file.path), file]));
  const tables = TABLES.flatMap((table) => {
    const file = named.get(`${table.name}.csv`);
    return file ? [toTableResource(table, file)] : [];
  });
  const forms = [...named].flatMap(([name, file]) =>
    name === undefined ? [] : toFormatResource(name, file),
  );
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: COLLECTION_NAME,
    ...(address !== "" && { id: `${address}data/datapackage.json` }),
    title: joinNames(terms.title),
    description: joinParagraphs(terms.description),
    ...(address !== "" && { homepage: address }),
    ...(terms.version !== "" && { version: terms.version }),
    ...(terms.date !== "" && { created: `${terms.date}T00:00:00Z` }),
    licenses: [{ path: LICENCE_FILE, title: joinNames(terms.licence) }],
    contributors: [
      { title: joinNames(terms.publisher), ...(address !== "" && { path: address }), roles: ["publisher"] },
    ],
    keywords: terms.keywords.flatMap(({ en: english, zh: chinese }) =>
      english === chinese ? [english] : [english, chinese],
    ),
    ...(dataset.sources.length > 0 && {
      sources: dataset.sources.map(({ titleEn, titleZh, url }) => ({
        title: joinNames({ en: titleEn, zh: titleZh }),
        ...(url !== "" && { path: url }),
      })),
    }),
    resources: [...tables, ...forms],
  };
}
