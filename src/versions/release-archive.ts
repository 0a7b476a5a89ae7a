/** The archive of a release: its files in one ZIP, the same bytes for the same files. */
import { unzipSync, zipSync } from "fflate";
import type { FrozenRelease, Release, ReleaseFile } from "../model/release.ts";

/** The file that lists digests, in the form that `sha256sum --check` reads. */
export const SUMS_FILE = "SHA256SUMS";

/** The files of a release by their paths in its folder. */
export type ReleaseContents = ReadonlyMap<string, Uint8Array>;

/** Gives SHA-256 of bytes as lower-case hex; passed in, because it comes from the platform. */
export type DigestOf = (content: Uint8Array) => string;

/** The earliest day that a ZIP can name, and the same in every time zone, because its parts are local ones. */
const EARLIEST = new Date(1980, 0, 1);

/** Gives the text of the file of digests. */
export function formatSums(files: readonly ReleaseFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
}

/** Gives the description of a file by its bytes. */
function fileOf(path: string, content: Uint8Array, digestOf: DigestOf): ReleaseFile {
  return { path, bytes: content.length, sha256: digestOf(content) };
}

/**
 * Packs the files of a release, with their digests beside them, under one folder that bears name and version.
 *
 * Shape: the files in the order given.
 */
export function packRelease(
  { version, date, digest }: Pick<Release, "version" | "date" | "digest">,
  contents: ReleaseContents,
  digestOf: DigestOf,
): { frozen: FrozenRelease; archive: Uint8Array } {
  const name = `reported-figures-${version}`;
  const files = [...contents].map(([path, content]) => fileOf(path, content, digestOf));
  const sums = new TextEncoder().encode(formatSums(files));
  const entries = [...contents, [SUMS_FILE, sums] as const].map(([path, content]) => [
    `${name}/${path}`,
    content,
  ]);
  const archive = zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, {
    level: 9,
    mtime: EARLIEST,
  });
  return {
    frozen: { version, date, digest, archive: fileOf(`${name}.zip`, archive, digestOf), files },
    archive,
  };
}

/**
 * Gives the files of a frozen release out of its archive, each held to its digest.
 *
 * @throws RangeError when the archive is not the one that was frozen, or lacks a file of the list.
 */
export function unpackRelease(
  frozen: FrozenRelease,
  archive: Uint8Array,
  digestOf: DigestOf,
): ReleaseContents {
  const refuse = (path: string): never => {
    throw new RangeError(`The archive of release ${frozen.version} does not hold ${path} as it was frozen`);
  };
  if (digestOf(archive) !== frozen.archive.sha256) refuse(frozen.archive.path);
  const entries = unzipSync(archive);
  return new Map(
    frozen.files.map(({ path, sha256 }) => {
      const content = entries[`reported-figures-${frozen.version}/${path}`];
      return content && digestOf(content) === sha256 ? [path, content] : refuse(path);
    }),
  );
}
