/** A small sound data folder for tests, in memory, with files put over it. */
import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuiltDataset, buildDataset } from "../../src/dataset/build-dataset.ts";
import type { InputFile } from "../../src/ingest/input-file.ts";
import { formatIssue } from "../../src/issues/format-text.ts";

const registry = join(import.meta.dirname, "../fixtures/registry");

/** Columns of an extract, as a header row. */
export const EXTRACT_HEADER =
  "locator,indicator,breakdown,transformation,base_period,area,period,as_printed,unit_printed,status,series_break,note_zh,note_en";

/** A sound row of an extract. */
export const SOUND_ROW = "p1,training_sessions,,,,CN-43,2023,24期,,,,,";

/** SHA-256 as the commands pass it. */
export const sha256 = (content: string | Uint8Array): string => hash("sha256", content);

/** Gives the files; `over` replaces or adds by path, `null` takes a file away. The extract is `extracts/report.csv`. */
export function smallFolder(over: Record<string, string | Uint8Array | null> = {}): InputFile[] {
  const files = new Map<string, string | Uint8Array | null>(
    readdirSync(registry).map((name) => [`registry/${name}`, readFileSync(join(registry, name))]),
  );
  files.set("extracts/report.csv", `${EXTRACT_HEADER}\n${SOUND_ROW}\n`);
  for (const [path, content] of Object.entries(over)) files.set(path, content);
  return [...files].flatMap(([path, content]) => {
    if (content === null) return [];
    return [{ path, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content }];
  });
}

/** Builds the small folder with files put over it. */
export function buildSmall(over: Record<string, string | Uint8Array | null> = {}): BuiltDataset {
  return buildDataset(smallFolder(over), { sha256 });
}

/** Gives the text of the issues that a folder has, hints left out. */
export function issuesOf(over: Record<string, string | Uint8Array | null>): string[] {
  return buildSmall(over).issues.map((issue) => formatIssue({ ...issue, hint: "" }));
}
