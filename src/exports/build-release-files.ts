/** The published files that a release keeps for ever: the tables of the whole collection, and what describes them. */
import type { Dataset } from "../model/dataset.ts";
import type { Sha256 } from "../model/figure-id.ts";
import type { ReleaseFile } from "../model/release.ts";
import type { Series } from "../series/series.ts";
import { buildPublishedFiles } from "./build-published-files.ts";
import { buildDescriptors } from "./descriptors/build-descriptors.ts";
import { DATA_FOLDER, findDataName } from "./descriptors/described-file.ts";

/** Whether a published file is a table of a release; those of single indicators and areas are parts of the same tables. */
export function isReleaseTable(path: string): boolean {
  return findDataName(path)?.endsWith(".csv") === true;
}

/**
 * Gives what describes the tables of a release, by its path in the folder of the release, as that of the tables is.
 *
 * It names these tables and nothing else, and no address of a site: whoever publishes the data elsewhere has the same bytes.
 */
export function* describeRelease(
  dataset: Dataset,
  tables: readonly ReleaseFile[],
): Generator<{ path: string; text: string }> {
  const files = tables.map((table) => ({ ...table, path: `${DATA_FOLDER}${table.path}` }));
  for (const { path, text } of buildDescriptors({ dataset, files, address: "" })) {
    const name = findDataName(path);
    if (name !== undefined) yield { path: name, text };
  }
}

/**
 * Gives the files of a release one after the other, by their paths in its folder. `series` are those of the dataset.
 *
 * The tables are published under `data/` with the same bytes.
 */
export function* buildReleaseFiles(
  dataset: Dataset,
  series: readonly Series[],
  tools: { sha256: Sha256 },
): Generator<{ path: string; content: Uint8Array }> {
  const encoder = new TextEncoder();
  const tables: ReleaseFile[] = [];
  for (const { path, text } of buildPublishedFiles(dataset, series, tools)) {
    if (!isReleaseTable(path)) continue;
    const table = { path: path.slice(DATA_FOLDER.length), content: encoder.encode(text) };
    tables.push({ path: table.path, bytes: table.content.length, sha256: tools.sha256(text) });
    yield table;
  }
  for (const { path, text } of describeRelease(dataset, tables)) {
    yield { path, content: encoder.encode(text) };
  }
}
