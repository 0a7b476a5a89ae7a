/** A release with everything that pages and feeds tell of it. */
import type { Release, ReleaseFile } from "../model/release.ts";
import type { ReleaseCounts } from "./count-release.ts";
import type { ReleaseDifference } from "./release-difference.ts";

/** `archive` is `null` while the release is not frozen, `difference` (from the release before) is for the first. */
export interface ReleaseRecord {
  release: Release;
  files: ReleaseFile[];
  archive: ReleaseFile | null;
  counts: ReleaseCounts;
  difference: ReleaseDifference | null;
}
