/** Reads a data folder from disk into memory, and tells what stands there that should not. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDataPath } from "../src/ingest/data-paths.ts";
import type { InputFile } from "../src/ingest/input-file.ts";
import type { Issue } from "../src/issues/issue.ts";
import { isReleasePath, RELEASES_FOLDER } from "../src/versions/release-paths.ts";

/**
 * Gives the tables of a data folder, its changelog and its frozen releases with their bytes, in order of path, and issues for what is
 * none of these.
 *
 * Hidden files, `README.md` and other Markdown files are passed over. Everything else is an error: a misnamed file is a report that nobody reads.
 * @throws RangeError when there is no such folder.
 */
export function readDataFolder(folder: string): { files: InputFile[]; issues: Issue[] } {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new RangeError(`There is no data folder ${folder}`);
  }
  const files: InputFile[] = [];
  const issues: Issue[] = [];
  const complain = (file: string, code: Issue["code"], message: string, hint: string): void => {
    issues.push({ file, line: 0, column: 0, severity: "error", code, message, hint });
  };
  const walk = (below: string): void => {
    const names = readdirSync(join(folder, below)).filter((name) => !name.startsWith("."));
    for (const name of names.sort()) {
      const path = below === "" ? name : `${below}/${name}`;
      const isFolder = statSync(join(folder, path)).isDirectory();
      if (isDataPath(path) || isReleasePath(path)) {
        if (isFolder)
          complain(path, "not-a-file", "A folder stands here, expected a file", "rename the folder");
        else files.push({ path, bytes: readFileSync(join(folder, path)) });
      } else if (isFolder && ["extracts", "registry", RELEASES_FOLDER].includes(path)) {
        walk(path);
      } else if (!name.endsWith(".md")) {
        const kind = isFolder ? "folder" : "file";
        const hint =
          "extracts are extracts/<source>.csv, registries have fixed names; move anything else out of the folder";
        complain(path, "unexpected-file", `The ${kind} is no part of a data folder, and is not read`, hint);
      }
    }
  };
  walk("");
  return { files, issues };
}
