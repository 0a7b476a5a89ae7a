/** Rule: a version of the collection stands for one state of the data. */
import type { Finding } from "../issues/finding.ts";
import type { CheckInput } from "./check-input.ts";

const CHANGELOG = "CHANGELOG.md";

/**
 * Finds data that is not the one which the newest entry of the changelog names.
 *
 * While figures are being edited (`isDraft`) this is a warning. A folder without a changelog has no version, and nothing is found; nor is it
 * while rows are refused, because what they will hold belongs to the data.
 */
export function versionNotStepped({ version: state, isDraft = false }: CheckInput): Finding[] {
  if (!state || state.digest === state.dataDigest) return [];
  const { version, isFrozen, line, dataDigest } = state;
  const message = isFrozen
    ? `The data changed after version ${version} was frozen, and no entry tells of it`
    : `The data is not the one for which the entry of ${version} was written`;
  const hint = isFrozen
    ? `write a new entry above this one (\`npm run diff -- --entry\` prints its head), with the line Data: sha256:${dataDigest}`
    : `see that the entry tells of the change, then write here: Data: sha256:${dataDigest}`;
  const severity = isDraft ? "warning" : "error";
  return [
    {
      file: CHANGELOG,
      line,
      column: 1,
      severity,
      code: "version-not-stepped",
      message,
      hint,
      place: CHANGELOG,
    },
  ];
}
