/** Rule: every extract belongs to a source. */
import type { Finding } from "../issues/finding.ts";
import type { CheckInput } from "./check-input.ts";
import { closestText } from "./closest-text.ts";
import { findingOfFile } from "./finding-at.ts";

/** Finds extracts whose file name is not the id of a source. Without a readable list of sources it finds nothing. */
export function unlistedExtract({ sources, extracts }: CheckInput): Finding[] {
  if (!sources.isWhole) return [];
  const ids = new Set([...sources.records.map(({ id }) => id), ...sources.refusedIds]);
  return extracts
    .filter(({ source }) => !ids.has(source))
    .map(({ source, file }) => {
      const closest = closestText(source, ids);
      return findingOfFile(file, {
        code: "unlisted-extract",
        message: `The source ${source} is not in ${sources.file}, expected the file name to be the id of a source`,
        hint: `${closest ? `rename the file to ${closest}.csv, or ` : ""}add a row to ${sources.file}`,
      });
    });
}
