/** The releases of the collection with their files and what each changed, worked out once and kept. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildReleaseFiles } from "../exports/build-release-files.ts";
import { TABLE_RELATIONS } from "../exports/table-relations.ts";
import type { Release } from "../model/release.ts";
import { compareReleases } from "../versions/compare-releases.ts";
import { countRelease } from "../versions/count-release.ts";
import { readReleaseTables } from "../versions/read-release-tables.ts";
import { type ReleaseContents, unpackRelease } from "../versions/release-archive.ts";
import { releasePaths } from "../versions/release-paths.ts";
import type { ReleaseRecord } from "../versions/release-record.ts";
import type { Collection } from "../views/collection.ts";
import { readSettings } from "./settings.ts";
import { sha256 } from "./sha256.ts";

const kept = new WeakMap<Collection, ReleaseRecord[]>();

function readContents(
  { version, frozen }: Release,
  collection: Collection,
  dataDir: string,
): ReleaseContents {
  if (frozen)
    return unpackRelease(frozen, readFileSync(join(dataDir, releasePaths(version).archive)), sha256);
  const files = buildReleaseFiles(collection.dataset, collection.series, { sha256 });
  return new Map([...files].map(({ path, content }) => [path, content]));
}

/**
 * Gives a record for every release, the newest first; the same list for every page of a build.
 *
 * The files of a release that is not frozen are those of this build.
 *
 * @throws RangeError when an archive is not the one that was frozen; a checked data folder has none such.
 */
export function readReleases(collection: Collection, dataDir = readSettings().dataDir): ReleaseRecord[] {
  const known = kept.get(collection);
  if (known) return known;
  const states = collection.dataset.releases.map((release) => {
    const contents = readContents(release, collection, dataDir);
    return { release, contents, tables: readReleaseTables(contents) };
  });
  const records = states.map(({ release, contents, tables }, index): ReleaseRecord => {
    const before = states[index + 1];
    const files = [...contents].map(([path, content]) => {
      return { path, bytes: content.length, sha256: sha256(content) };
    });
    return {
      release,
      files: release.frozen?.files ?? files,
      archive: release.frozen?.archive ?? null,
      counts: countRelease(tables),
      difference: before ? compareReleases(before.tables, tables, TABLE_RELATIONS) : null,
    };
  });
  kept.set(collection, records);
  return records;
}
