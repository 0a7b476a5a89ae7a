/** The head of the entry that the changelog needs. */
import { collectionDigest } from "../../src/dataset/collection-digest.ts";
import { compareVersionNumbers, parseVersionNumber } from "../../src/versions/version-number.ts";
import { sha256 } from "../sha256.ts";
import { askForStep } from "./ask-for-step.ts";
import type { ReleaseState } from "./read-release-state.ts";

/** The version of a collection that has none yet. */
const FIRST_VERSION = "1.0.0";

/**
 * Gives the head of the newest entry as the data asks for it: of the version after the frozen one, or of the one that the changelog has begun
 * already if that is a larger step; with the digest of the data, and room for what changed.
 *
 * @throws RangeError for anything but a data folder.
 */
export function entryHead({ data, label }: ReleaseState, date: string): string {
  if (!data) throw new RangeError(`Cannot write an entry for ${label}: it is no data folder`);
  const { dataset, files } = data;
  const [newest] = dataset.releases;
  const asked = askForStep(dataset, files)?.version ?? newest?.version ?? FIRST_VERSION;
  const begun = newest?.frozen === null ? newest.version : asked;
  const [a, b] = [parseVersionNumber(asked), parseVersionNumber(begun)];
  const version = a && b && compareVersionNumbers(a, b) < 0 ? begun : asked;
  const digest = collectionDigest(files, { sha256 });
  return `## ${version} - ${date}\n\nData: sha256:${digest}\n\n- \n  \n`;
}
