/** The forms in which the whole collection is published beside its tables, and how each is named in descriptions. */
import { en } from "../../i18n/en.ts";
import { zh } from "../../i18n/zh.ts";
import type { Text } from "../table.ts";

/** A form of the collection. `fileType` is the code of the EU's list of file types; a form that the list lacks has none. */
export interface FileFormat {
  extension: string;
  format: string;
  mediaType: string;
  fileType: string;
  title: Text;
}

/** CSV is not among them: its files are the tables themselves. */
export const FILE_FORMATS: readonly FileFormat[] = [
  {
    extension: ".parquet",
    format: "parquet",
    mediaType: "application/vnd.apache.parquet",
    fileType: "PARQUET",
    title: { en: en.markup.parquet, zh: zh.markup.parquet },
  },
  {
    extension: ".xlsx",
    format: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    fileType: "XLSX",
    title: { en: en.markup.xlsx, zh: zh.markup.xlsx },
  },
  {
    extension: ".zip",
    format: "zip",
    mediaType: "application/zip",
    fileType: "ZIP",
    title: { en: en.markup.zip, zh: zh.markup.zip },
  },
];

/** Gives the form of a file by its name, or `undefined` for a table or a description. */
export function findFileFormat(name: string): FileFormat | undefined {
  return FILE_FORMATS.find(({ extension }) => name.endsWith(extension));
}
