/** The digest of the input files, by which a stale dataset is told. */
import type { InputFile } from "../ingest/input-file.ts";

/**
 * Gives the SHA-256 over the sorted lines `<sha256 of the bytes>  <path>`.
 *
 * The order in which files are given does not matter. Source: the lines are those that `sha256sum` prints.
 */
export function inputDigest(
  files: readonly InputFile[],
  tools: { sha256: (content: string | Uint8Array) => string },
): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return tools.sha256(sorted.map(({ path, bytes }) => `${tools.sha256(bytes)}  ${path}\n`).join(""));
}
