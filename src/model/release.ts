/** A release of the collection: its version, what is told of it, and the files that were frozen with it. */

/** What one change of a release was, in both languages. */
export interface ReleaseNote {
  en: string;
  zh: string;
}

/** A file of a release; `path` is relative to the folder of the release. */
export interface ReleaseFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** What `releases/<version>.json` says: the files in the archive beside it, and the data that they were made from. */
export interface FrozenRelease {
  version: string;
  date: string;
  /** SHA-256 of the data that the files were made from, as the changelog names it. */
  digest: string;
  archive: ReleaseFile;
  files: ReleaseFile[];
}

/** One entry of the changelog; `frozen` is `null` while the files of the release may still change. */
export interface Release {
  version: string;
  /** `YYYY-MM-DD`. */
  date: string;
  digest: string;
  notes: ReleaseNote[];
  frozen: FrozenRelease | null;
}
