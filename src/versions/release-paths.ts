/** The paths in a data folder that tell of versions. */
import { parseVersionNumber } from "./version-number.ts";

/** The changelog, written by hand; its newest entry names the version of the collection. */
export const CHANGELOG_PATH = "CHANGELOG.md";

/** The folder of frozen releases: of each an archive and the list of what is in it. */
export const RELEASES_FOLDER = "releases";

/** Gives the paths of a release's archive and list. */
export function releasePaths(version: string): { archive: string; list: string } {
  return {
    archive: `${RELEASES_FOLDER}/${version}.zip`,
    list: `${RELEASES_FOLDER}/${version}.json`,
  };
}

/** Gives the version whose archive or list stands at a path, or `undefined` for other paths. */
export function versionOfPath(path: string): string | undefined {
  const version = /^releases\/(.+)\.(?:zip|json)$/.exec(path)?.[1];
  return version !== undefined && parseVersionNumber(version) ? version : undefined;
}

/** Tells whether a path below the data folder is that of the changelog, or of a frozen release. */
export function isReleasePath(path: string): boolean {
  return path === CHANGELOG_PATH || versionOfPath(path) !== undefined;
}
