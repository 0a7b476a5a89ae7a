/** The head of the entry that the changelog needs. */
import { collectionDigest } from "../../src/dataset/collection-digest.ts";
import { compareVersionNumbers, parseVersionNumber } from "../../src/versions/version-number.ts";
import { sha256 } from "../sha256.ts";
import { askForStep } from "./ask-for-step.ts";
import type { ReleaseState } from "./read-release-state.ts";

/** The version of a collection that has none yet. */
const FIRST_VERSION = "1.0.0";

/** What to write, and where: above the other entries, or in place of the head of one that is not frozen. */
export interface EntryHead {
  place: string;
  text: string;
}

/**
 * Gives the head of the newest entry as the data asks for it: of the version after the frozen one, or of the one that the changelog has begun
 * already if that is a larger step; with the digest of the data, and in a new entry with room for what changed.
 *
 * @throws RangeError for anything but a data folder, and when nothing changed since the newest version was frozen.
 */
export function entryHead({ data, label }: ReleaseState, date: string): EntryHead {
  if (!data) throw new RangeError(`Cannot write an entry for ${label}: it is no data folder`);
  const { dataset, files } = data;
  const [newest] = dataset.releases;
  const step = askForStep(dataset, files);
  const digest = collectionDigest(files, { sha256 });
  if (newest?.frozen && step?.step === "none" && newest.digest === digest) {
    throw new RangeError(`No entry is needed: nothing changed since ${newest.version} was frozen`);
  }
  const asked = step?.version ?? newest?.version ?? FIRST_VERSION;
  const begun = newest?.frozen === null ? newest.version : asked;
  const [a, b] = [parseVersionNumber(asked), parseVersionNumber(begun)];
  const version = a && b && compareVersionNumbers(a, b) < 0 ? begun : asked;
  const head = `## ${version} - ${date}\n\nData: sha256:${digest}\n`;
  return newest?.frozen === null
    ? {
        place: `In CHANGELOG.md, replace the head of ${newest.version} and its line Data: by this, and tell the change below:`,
        text: head,
      }
    : { place: "In CHANGELOG.md, write this above the other entries:", text: `${head}\n- \n  \n` };
}
