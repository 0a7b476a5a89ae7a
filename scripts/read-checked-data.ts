/** Reads a data folder from disk and checks it, its version among the rest. */
import { type BuiltDataset, buildDataset } from "../src/dataset/build-dataset.ts";
import { collectionDigest } from "../src/dataset/collection-digest.ts";
import type { InputFile } from "../src/ingest/input-file.ts";
import { compareIssues } from "../src/issues/compare-issues.ts";
import type { Issue } from "../src/issues/issue.ts";
import type { Release } from "../src/model/release.ts";
import { CHANGELOG_PATH } from "../src/versions/release-paths.ts";
import { compareVersionNumbers, parseVersionNumber } from "../src/versions/version-number.ts";
import { type AskedVersion, askForStep } from "./diff/ask-for-step.ts";
import { readDataFolder } from "./read-data-folder.ts";
import { sha256 } from "./sha256.ts";

/** What was read: `built` with its dataset and counts, and the issues of the folder and of its files in order. */
export interface CheckedData {
  built: BuiltDataset;
  files: InputFile[];
  issues: Issue[];
}

const CODE = "version-not-stepped";

/** Whether a version is lower than another. */
function isBelow(version: string, other: string): boolean {
  const [a, b] = [parseVersionNumber(version), parseVersionNumber(other)];
  return a !== undefined && b !== undefined && compareVersionNumbers(a, b) < 0;
}

function tellStep({ step, reasons, version }: AskedVersion): string {
  if (step === "none") return "no published figure or row differs, so that any step will do";
  return `${reasons.map(({ reason }) => reason).join("; ")}: a ${step.toUpperCase()} step, to ${version}`;
}

/** Names every line to write, so that one round is enough. The day of a new entry is left to its writer: a check knows no clock. */
function hintLines(newest: Release, asked: AskedVersion, dataDigest: string): string {
  const digest = `Data: sha256:${dataDigest}`;
  if (newest.frozen) {
    return `write above the entry of ${newest.version} the head ## ${asked.version} - YYYY-MM-DD and the line ${digest}, then what changed (\`npm run diff -- --entry\` prints both lines)`;
  }
  return isBelow(newest.version, asked.version)
    ? `replace the head of ${newest.version} by ## ${asked.version} - ${newest.date} and the line here by ${digest}, and see that the entry tells of the change`
    : `see that the entry tells of the change, then write here: ${digest}`;
}

/**
 * Reads and checks a data folder; while its figures are being edited (`isDraft`), a version that was not stepped is a warning.
 *
 * Where the version is not that of the data, the issue says which step the data asks for; so it does where the newest version is a smaller
 * step than that.
 *
 * @throws RangeError when there is no such folder.
 */
export function readCheckedData(folder: string, { isDraft = false } = {}): CheckedData {
  const { files, issues: faults } = readDataFolder(folder);
  const tools = { sha256, isDraft };
  const built = buildDataset(files, tools);
  const hasOtherErrors = [...faults, ...built.issues].some(
    ({ severity, code }) => severity === "error" && code !== CODE,
  );
  if (!hasOtherErrors) {
    const dataset = built.dataset ?? buildDataset(files, { ...tools, isDraft: true }).dataset;
    const newest = dataset?.releases[0];
    const issue = built.issues.find(({ code }) => code === CODE);
    const isOpen = newest?.frozen === null && dataset?.releases.length !== 1;
    const asked = dataset && (issue || isOpen) ? askForStep(dataset, files) : undefined;
    if (issue && asked && newest) {
      issue.message += ` (since ${asked.after}: ${tellStep(asked)})`;
      issue.hint = hintLines(newest, asked, collectionDigest(files, tools));
    }
    if (!issue && asked && newest && isBelow(newest.version, asked.version)) {
      built.issues.push({
        file: CHANGELOG_PATH,
        line: 0,
        column: 0,
        severity: isDraft ? "warning" : "error",
        code: CODE,
        message: `Version ${newest.version} is too small a step after ${asked.after}: ${tellStep(asked)}`,
        hint: `write the head of the newest entry as ## ${asked.version} - ${newest.date}`,
      });
      if (!isDraft) built.dataset = null;
    }
  }
  return { built, files, issues: [...faults, ...built.issues].sort(compareIssues) };
}
