/** A difference between two releases as text for people at a terminal. */
import type { AskedStep } from "./asked-step.ts";
import type { FieldChange, FigureRecord, ReleaseDifference } from "./release-difference.ts";
import { VERSION_STEPS } from "./version-number.ts";

const indent = "  ";
const show = (cell: string): string => (cell === "" ? "(empty)" : JSON.stringify(cell).slice(1, -1));
const changeLines = (changes: readonly FieldChange[]): string[] =>
  changes.map(({ column, before, after }) => `${indent}${indent}${column}: ${show(before)} → ${show(after)}`);

function figureLine(figure: FigureRecord): string {
  const { id, source, locator, indicator, breakdown, transformation, area, period, asPrinted } = figure;
  const subject = [indicator, breakdown, transformation, area, period]
    .filter((part) => part !== "")
    .join(" · ");
  return `${indent}${id}  ${source} ${locator}  ${subject}: ${show(asPrinted)}`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", `${title}:`, ...lines];

/** Gives the difference figure by figure and row by row; what is worked out from them is told in numbers. */
export function formatDifference(difference: ReleaseDifference): string[] {
  const { figures, registries, derived, columns, addedTables, removedTables } = difference;
  const { added, changed, moved, withdrawn } = figures;
  const counts = `Figures: ${added.length} added, ${changed.length} changed, ${moved.length} under another id, ${withdrawn.length} withdrawn`;
  const rows = registries.flatMap(({ name, ...row }) => [
    ...row.added.map((key) => `${indent}+ ${name} ${key}`),
    ...row.changed.flatMap(({ key, changes }) => [`${indent}~ ${name} ${key}`, ...changeLines(changes)]),
    ...row.removed.map((key) => `${indent}- ${name} ${key}`),
  ]);
  const structure = [
    ...addedTables.map((name) => `${indent}+ table ${name}`),
    ...removedTables.map((name) => `${indent}- table ${name}`),
    ...columns.flatMap(({ name, isReordered, ...column }) => [
      ...column.added.map((key) => `${indent}+ ${name}.${key}`),
      ...column.removed.map((key) => `${indent}- ${name}.${key}`),
      ...(isReordered ? [`${indent}~ ${name}: in another order`] : []),
    ]),
  ];
  return [
    counts,
    ...section("Added", added.map(figureLine)),
    ...section(
      "Changed",
      changed.flatMap(({ figure, changes }) => [figureLine(figure), ...changeLines(changes)]),
    ),
    ...section(
      "Under another id",
      moved.flatMap(({ from, to, changes }) => [
        figureLine(to),
        `${indent}${indent}figure_id: ${from.id} → ${to.id}`,
        ...changeLines(changes),
      ]),
    ),
    ...section("Withdrawn", withdrawn.map(figureLine)),
    ...section("Registries", rows),
    ...section("Tables and columns", structure),
    ...section(
      "Worked out from them",
      derived.map(
        (row) =>
          `${indent}${row.name}: ${row.added.length} rows added, ${row.changed.length} changed, ${row.removed.length} removed`,
      ),
    ),
  ];
}

/** Gives the step with its reasons, a line for each step; `next` is the version that it leads to, empty where none is to be written. */
export function formatAskedStep({ step, reasons }: AskedStep, next: string): string[] {
  if (step === "none") return ["Nothing differs: no version step."];
  const to = next === "" ? "" : `, to ${next}`;
  const lines = VERSION_STEPS.toReversed().flatMap((kind) => {
    const texts = reasons.flatMap((entry) => (entry.step === kind ? entry.reason : []));
    return texts.length === 0 ? [] : [`${indent}${kind.toUpperCase()}: ${texts.join("; ")}`];
  });
  return [`This asks for a ${step.toUpperCase()} step${to}:`, ...lines];
}
