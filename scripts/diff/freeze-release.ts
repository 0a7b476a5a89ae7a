/** Freezes the newest version of a data folder: its published files, packed, with the list of their digests. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildReleaseFiles } from "../../src/exports/build-release-files.ts";
import { buildSeries } from "../../src/series/build-series.ts";
import { serialiseFrozenRelease } from "../../src/versions/parse-frozen-release.ts";
import { packRelease } from "../../src/versions/release-archive.ts";
import { RELEASES_FOLDER, releasePaths } from "../../src/versions/release-paths.ts";
import { loadDataset } from "../load-dataset.ts";
import { sha256 } from "../sha256.ts";

/**
 * Writes `releases/<version>.zip` and `releases/<version>.json`, and gives a line that says so.
 *
 * @throws RangeError when the data has errors, has no version, or its version is frozen already: what was frozen does not change.
 */
export function freezeRelease(folder: string): string {
  const { dataset, report } = loadDataset(folder);
  if (!dataset) throw new RangeError(report.trimEnd());
  const [release] = dataset.releases;
  if (!release) throw new RangeError(`${folder} has no version: CHANGELOG.md is missing`);
  const { version } = release;
  if (release.frozen) {
    throw new RangeError(
      `Version ${version} is frozen already; a change of data is a new version (\`npm run diff -- --entry\`)`,
    );
  }
  const files = [...buildReleaseFiles(dataset, buildSeries(dataset), { sha256 })];
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const { frozen, archive } = packRelease(release, contents, sha256);
  const paths = releasePaths(version);
  mkdirSync(join(folder, RELEASES_FOLDER), { recursive: true });
  // Renamed into place, so that a stopped command leaves no half of a release.
  for (const [path, content] of [
    [paths.archive, archive],
    [paths.list, serialiseFrozenRelease(frozen)],
  ] as const) {
    const fresh = join(folder, RELEASES_FOLDER, `.${version}.new`);
    writeFileSync(fresh, content);
    renameSync(fresh, join(folder, path));
  }
  return `Froze ${version}: ${frozen.files.length} files in ${join(folder, paths.archive)}, ${archive.length.toLocaleString("en")} bytes. Commit both files of releases/`;
}
