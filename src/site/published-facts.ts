/** What pages say about the published files: read from those that this build has written. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { buildPublishedFiles } from "../exports/build-published-files.ts";
import { findColumnExamples } from "../exports/column-examples.ts";
import { countCsvRows } from "../exports/count-csv-rows.ts";
import type { Collection } from "../views/collection.ts";
import type { PublishedFileFact } from "../views/pages/downloads-page.ts";
import { listFiles } from "./publish/finish-site.ts";
import { readSettings, type Settings } from "./settings.ts";
import { sha256 } from "./sha256.ts";

/** Every published file, and an example for each column of the tables of the whole collection. */
export interface PublishedFacts {
  files: PublishedFileFact[];
  examples: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

interface FactsBuilder extends PublishedFacts {
  examples: Map<string, Readonly<Record<string, string>>>;
}

const kept = new WeakMap<Collection, PublishedFacts>();

/** Examples stand near the beginning of a table; more of a long one need not be decoded. Units: bytes. */
const MOST_EXAMPLE_BYTES = 8_000_000;

function addFile(facts: FactsBuilder, path: string, content: () => Buffer, bytes: number): void {
  const isCsv = path.endsWith(".csv");
  const buffer = isCsv ? content() : undefined;
  // One character to each byte: quotes and line ends are the same in UTF-8, and a long text need not be decoded.
  facts.files.push({ path, bytes, rows: buffer ? countCsvRows(buffer.toString("latin1")) : null });
  const table = /^data\/([^/]+)\.csv$/.exec(path)?.[1];
  if (buffer && table !== undefined) {
    const start = buffer.toString("utf8", 0, MOST_EXAMPLE_BYTES);
    facts.examples.set(table, findColumnExamples(start.slice(0, start.lastIndexOf("\n") + 1)));
  }
}

/** Without files, as in the live site, the texts are made for it; what is packed has no size then. */
function addBuiltTexts(facts: FactsBuilder, { dataset, series }: Collection): void {
  for (const { path, text } of buildPublishedFiles(dataset, series, { sha256 })) {
    const content = Buffer.from(text);
    addFile(facts, path, () => content, content.length);
  }
}

/** Gives path, bytes and rows of every published file, and the examples; the same object for every page of a build. */
export function readPublishedFacts(
  collection: Collection,
  { downloadsDir }: Pick<Settings, "downloadsDir"> = readSettings(),
): PublishedFacts {
  const known = kept.get(collection);
  if (known) return known;
  const facts: FactsBuilder = { files: [], examples: new Map() };
  if (downloadsDir === "") addBuiltTexts(facts, collection);
  else {
    for (const path of listFiles(downloadsDir)) {
      const place = join(downloadsDir, path);
      addFile(facts, path, () => readFileSync(place), statSync(place).size);
    }
  }
  kept.set(collection, facts);
  return facts;
}
