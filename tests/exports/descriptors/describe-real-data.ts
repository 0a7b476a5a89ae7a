/** The real figures as they are published, with everything that describes them, made once for a test file. */
import { createHash } from "node:crypto";
import papaparse from "papaparse";
import { buildPublishedFiles } from "../../../src/exports/build-published-files.ts";
import { buildCatalogFile, buildDescriptors } from "../../../src/exports/descriptors/build-descriptors.ts";
import type { DescribedFile } from "../../../src/exports/descriptors/described-file.ts";
import type { Collection } from "../../../src/views/collection.ts";
import { readRealCollection } from "../../views/real-collection.ts";

/** SHA-256 as the build passes it. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

/** Texts of the published tables and of their descriptions, by path; `address` is that of the site. */
export interface DescribedData {
  collection: Collection;
  files: DescribedFile[];
  texts: Map<string, string>;
}

/** Gives the tables of the whole collection and everything that describes them. */
export function describeRealData(address: string): DescribedData {
  const collection = readRealCollection();
  const { dataset, series } = collection;
  const texts = new Map<string, string>();
  for (const { path, text } of buildPublishedFiles(dataset, series, { sha256 })) texts.set(path, text);
  const files = [...texts].map(([path, text]) => ({
    path,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  }));
  const input = { dataset, files, address };
  for (const { path, text } of [...buildDescriptors(input), buildCatalogFile(input)]) texts.set(path, text);
  return { collection, files, texts };
}

/** Gives header and rows of a table as they stand in its file. */
export function parseTable(text: string): { header: string[]; rows: Record<string, string>[] } {
  const [header = [], ...rows] = papaparse.parse<string[]>(text, { skipEmptyLines: true }).data;
  return {
    header,
    rows: rows.map((row) => Object.fromEntries(header.map((name, place) => [name, row[place] ?? ""]))),
  };
}
