/** The digest of the data that a version of the collection stands for. */
import { isDataPath } from "../ingest/data-paths.ts";
import type { InputFile } from "../ingest/input-file.ts";
import { exceptions } from "../ingest/tables/exceptions.ts";
import { headlines } from "../ingest/tables/headlines.ts";
import { inputDigest } from "./input-digest.ts";

/** Tables from which no figure and no registry is published: what was looked at, and what leads the home page. */
const UNPUBLISHED: ReadonlySet<string> = new Set([exceptions.file, headlines.file]);

/** Gives the SHA-256 of extracts, registries and corrections, as `inputDigest` does of all files. */
export function collectionDigest(
  files: readonly InputFile[],
  tools: { sha256: (content: string | Uint8Array) => string },
): string {
  return inputDigest(
    files.filter(({ path }) => isDataPath(path) && !UNPUBLISHED.has(path)),
    tools,
  );
}
