/** What the page of downloads says about the published files: made by the same code that writes them. */
import { createHash } from "node:crypto";
import { buildPublishedFiles } from "../exports/build-published-files.ts";
import type { Collection } from "../views/collection.ts";
import type { PublishedFileFact } from "../views/pages/downloads-page.ts";

const kept = new WeakMap<Collection, PublishedFileFact[]>();

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** A quoted cell may hold line breaks; they end no row. */
function countRows(csv: string): number {
  let [rows, isQuoted] = [0, false];
  for (let index = 0; index < csv.length; index++) {
    const code = csv.charCodeAt(index);
    if (code === 34) isQuoted = !isQuoted;
    else if (code === 10 && !isQuoted) rows++;
  }
  return Math.max(0, rows - 1);
}

/** Gives path, bytes and rows of every published file. */
export function readPublishedFacts(collection: Collection): PublishedFileFact[] {
  const known = kept.get(collection);
  if (known) return known;
  const facts: PublishedFileFact[] = [];
  for (const { path, text } of buildPublishedFiles(collection.dataset, collection.series, { sha256 })) {
    facts.push({
      path,
      bytes: Buffer.byteLength(text),
      rows: path.endsWith(".csv") ? countRows(text) : null,
    });
  }
  kept.set(collection, facts);
  return facts;
}
