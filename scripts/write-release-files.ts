/** Writes the frozen files of every release into the folder of a site, and holds what this build publishes against them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeRelease, isReleaseTable } from "../src/exports/build-release-files.ts";
import type { Dataset } from "../src/model/dataset.ts";
import type { FrozenRelease, ReleaseFile } from "../src/model/release.ts";
import { formatSums, SUMS_FILE, unpackRelease } from "../src/versions/release-archive.ts";
import { releasePaths } from "../src/versions/release-paths.ts";
import { sha256 } from "./sha256.ts";

/** What differs from the frozen release of the same version, in words, or empty: tables (`fault`), and what describes them (`notice`). */
export interface ReleaseComparison {
  fault: string;
  notice: string;
}

/** The files of a release of what a site publishes, by their paths in its folder: tables as they are written, and what describes them. */
function releaseContents(dataset: Dataset, site: string): Map<string, Buffer> {
  const folder = join(site, "data");
  const names = readdirSync(folder).filter((name) => isReleaseTable(`data/${name}`));
  const tables = names.sort().map((name) => [name, readFileSync(join(folder, name))] as const);
  const described = tables.map(([path, content]) => toReleaseFile(path, content));
  const texts = [...describeRelease(dataset, described)];
  return new Map([...tables, ...texts.map(({ path, text }) => [path, Buffer.from(text)] as const)]);
}

function toReleaseFile(path: string, content: Buffer): ReleaseFile {
  return { path, bytes: content.length, sha256: sha256(content) };
}

/**
 * Writes `v/<version>/` for every release. The published tables of the site are there already: a release that is not frozen yet has
 * copies of them; those of the newest, when it is frozen, must equal them.
 *
 * @throws RangeError when an archive is not the one that was frozen.
 */
export function writeReleaseFiles(dataset: Dataset, dataDir: string, site: string): ReleaseComparison {
  const { releases } = dataset;
  const contents = releaseContents(dataset, site);
  for (const { version, frozen } of releases) {
    const folder = join(site, "v", version);
    mkdirSync(folder, { recursive: true });
    if (frozen) writeFrozen(frozen, dataDir, folder);
    else writeContents(contents, folder);
  }
  const newest = releases[0]?.frozen;
  return newest ? compareWithFrozen(newest, contents) : { fault: "", notice: "" };
}

function writeFrozen(frozen: FrozenRelease, dataDir: string, folder: string): void {
  const archive = readFileSync(join(dataDir, releasePaths(frozen.version).archive));
  for (const [path, content] of unpackRelease(frozen, archive, sha256))
    writeFileSync(join(folder, path), content);
  writeFileSync(join(folder, frozen.archive.path), archive);
  writeFileSync(join(folder, SUMS_FILE), formatSums(frozen.files));
}

function writeContents(contents: ReadonlyMap<string, Buffer>, folder: string): void {
  for (const [path, content] of contents) writeFileSync(join(folder, path), content);
  const files = [...contents].map(([path, content]) => toReleaseFile(path, content));
  writeFileSync(join(folder, SUMS_FILE), formatSums(files));
}

function compareWithFrozen(
  { version, files }: FrozenRelease,
  contents: ReadonlyMap<string, Buffer>,
): ReleaseComparison {
  const known = new Map(files.map(({ path, sha256: digest }) => [path, digest]));
  const differing = [...new Set([...known.keys(), ...contents.keys()])].filter((path) => {
    const content = contents.get(path);
    return !content || sha256(content) !== known.get(path);
  });
  const isTable = (path: string): boolean => path.endsWith(".csv");
  const tables = differing.filter(isTable).join(", ");
  const others = differing.filter((path) => !isTable(path)).join(", ");
  return {
    fault:
      tables === ""
        ? ""
        : `The tables of version ${version} are not those that were frozen with it: ${tables}.\nThe data is the same, so the code reads or writes it otherwise. \`npm run diff\` shows what differs;\nwrite a new entry in CHANGELOG.md (\`npm run diff -- --entry\` prints its head), or take back what changed the tables.`,
    notice:
      others === ""
        ? ""
        : `What describes the data differs from what was frozen with version ${version}: ${others} (v/${version}/ has the frozen files)`,
  };
}
