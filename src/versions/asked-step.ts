/** The version step that a difference asks for. */
import type { ReleaseDifference, RowDifference } from "./release-difference.ts";
import { VERSION_STEPS, type VersionStep } from "./version-number.ts";

/** The step, and why: every reason with its own step, the farthest first. */
export interface AskedStep {
  step: VersionStep;
  reasons: { step: VersionStep; reason: string }[];
}

/** Cells of registries by which figures are understood: a unit that is another makes every number another. */
const MEANING: Readonly<Record<string, readonly string[]>> = {
  indicators: ["unit", "measure"],
  units: ["kind"],
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
const hasOtherMeaning = ({ name, changed }: RowDifference): string[] =>
  changed
    .filter(({ changes }) => changes.some(({ column }) => MEANING[name]?.includes(column)))
    .map(({ key }) => `${name} ${key}`);

/**
 * Gives the step of the version: MAJOR where the structure or the meaning of what others refer to changed, MINOR where data was added, PATCH
 * where errors or labels were put right. The farthest step wins.
 *
 * A withdrawn figure and one under another id are errors of ours put right, since no report takes a print back: PATCH. A registry row that
 * figures referred to and that is gone is MAJOR. What counts as MAJOR is not told again as a row that changed or was removed. Source: Data Package v2, recipe for versions.
 */
export function askedStep(difference: ReleaseDifference): AskedStep {
  const { figures, registries, derived, columns, addedTables, removedTables, lostReferences } = difference;
  const reasons: AskedStep["reasons"] = [];
  const add = (step: VersionStep, number: number, text: () => string): void => {
    if (number > 0) reasons.push({ step, reason: text() });
  };
  const total = (rows: readonly RowDifference[], kind: "added" | "changed" | "removed"): number =>
    rows.reduce((sum, row) => sum + row[kind].length, 0);
  const meanings = registries.flatMap(hasOtherMeaning);
  const derivedRows = derived.reduce(
    (sum, { added, changed, removed }) => sum + added.length + changed.length + removed.length,
    0,
  );
  add("major", removedTables.length, () => `tables gone: ${removedTables.join(", ")}`);
  add("major", columns.length, () => `columns changed: ${columns.map(({ name }) => name).join(", ")}`);
  add(
    "major",
    lostReferences.length,
    () => `gone, though figures referred to it: ${lostReferences.join(", ")}`,
  );
  add("major", meanings.length, () => `another unit or measure: ${meanings.join(", ")}`);
  add("minor", addedTables.length, () => `tables added: ${addedTables.join(", ")}`);
  add("minor", figures.added.length, () => `${count(figures.added.length, "figure")} added`);
  add(
    "minor",
    total(registries, "added"),
    () => `${count(total(registries, "added"), "registry row")} added`,
  );
  add("patch", figures.changed.length, () => `${count(figures.changed.length, "figure")} changed`);
  add("patch", figures.moved.length, () => `${count(figures.moved.length, "figure")} under another id`);
  add("patch", figures.withdrawn.length, () => `${count(figures.withdrawn.length, "figure")} withdrawn`);
  const changedRows = total(registries, "changed") - meanings.length;
  const removedRows = total(registries, "removed") - new Set(lostReferences).size;
  add("patch", changedRows, () => `${count(changedRows, "registry row")} changed`);
  add("patch", removedRows, () => `${count(removedRows, "registry row")} removed`);
  if (reasons.length === 0) {
    add(
      "patch",
      derivedRows,
      () => `${count(derivedRows, "row")} worked out otherwise from the same figures`,
    );
  }
  return { step: reasons[0]?.step ?? VERSION_STEPS[0], reasons };
}
