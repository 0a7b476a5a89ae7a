/** The tables among the files of a release. */
import type { ReleaseContents } from "./release-archive.ts";
import { parseReleaseTable, type ReleaseTables } from "./release-table.ts";

/**
 * Gives every table that stands as `<name>.csv` in the folder of a release.
 *
 * @throws SyntaxError where one of them is no table.
 */
export function readReleaseTables(contents: ReleaseContents): ReleaseTables {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return new Map(
    [...contents].flatMap(([path, content]) => {
      const name = /^([\w-]+)\.csv$/.exec(path)?.[1];
      return name === undefined ? [] : [[name, parseReleaseTable(name, decoder.decode(content))] as const];
    }),
  );
}
