/** Two releases set side by side, table by table. */
import { compareFigures } from "./compare-figures.ts";
import { compareRows } from "./compare-rows.ts";
import type { ColumnDifference, ReleaseDifference, RowDifference } from "./release-difference.ts";
import { cellReaderOf, type ReleaseTable, type ReleaseTables } from "./release-table.ts";

/** What a table's rows are known by, and to which registries its columns lead: `{ area: "areas" }`. */
export interface TableRelations {
  key: readonly string[];
  references: Readonly<Record<string, string>>;
}

/** The table of figures. */
const FIGURES = "observations";
/** The tables that curators write; all others are worked out. */
const REGISTRIES: readonly string[] = [
  "topics",
  "indicators",
  "breakdowns",
  "areas",
  "units",
  "sources",
  "identities",
];

const hasRows = ({ added, changed, removed }: RowDifference): boolean =>
  added.length + changed.length + removed.length > 0;

/**
 * Compares two releases. `relations` are those of today's tables by name; rows of a table that is unknown there are known by all their cells.
 *
 * Equal releases differ in nothing, and the other way round what was added is withdrawn, before is after, and so on.
 */
export function compareReleases(
  before: ReleaseTables,
  after: ReleaseTables,
  relations: ReadonlyMap<string, TableRelations>,
): ReleaseDifference {
  const addedTables = [...after.keys()].filter((name) => !before.has(name));
  const removedTables = [...before.keys()].filter((name) => !after.has(name));
  const shared = [...after.values()].flatMap((table): [ReleaseTable, ReleaseTable][] => {
    const old = before.get(table.name);
    return old ? [[old, table]] : [];
  });
  const rows = shared
    .filter(([{ name }]) => name !== FIGURES)
    .map(([old, table]) => compareRows(old, table, relations.get(table.name)?.key ?? []))
    .filter(hasRows);
  const none: ReleaseTable = { name: FIGURES, columns: ["figure_id"], rows: [] };
  const figures = [before.get(FIGURES) ?? none, after.get(FIGURES) ?? none] as const;
  const registries = rows.filter(({ name }) => REGISTRIES.includes(name));
  const references = relations.get(FIGURES)?.references ?? {};
  return {
    figures: compareFigures(...figures),
    registries,
    derived: rows.filter(({ name }) => !REGISTRIES.includes(name)),
    columns: shared.flatMap(([old, table]) => compareColumns(old, table)),
    addedTables,
    removedTables,
    lostReferences: findLostReferences(figures[0], registries, references),
  };
}

function compareColumns(before: ReleaseTable, after: ReleaseTable): ColumnDifference[] {
  const added = after.columns.filter((column) => !before.columns.includes(column));
  const removed = before.columns.filter((column) => !after.columns.includes(column));
  const kept = after.columns.filter((column) => !added.includes(column));
  const isReordered = before.columns.filter((column) => !removed.includes(column)).join() !== kept.join();
  return added.length + removed.length > 0 || isReordered
    ? [{ name: after.name, added, removed, isReordered }]
    : [];
}

function findLostReferences(
  figures: ReleaseTable,
  registries: readonly RowDifference[],
  references: Readonly<Record<string, string>>,
): string[] {
  const cellOf = cellReaderOf(figures);
  return Object.entries(references).flatMap(([column, registry]) => {
    const removed = registries.find(({ name }) => name === registry)?.removed ?? [];
    if (removed.length === 0) return [];
    const used = new Set(figures.rows.map((row) => cellOf(row, column)));
    return removed.filter((id) => used.has(id)).map((id) => `${registry} ${id}`);
  });
}
