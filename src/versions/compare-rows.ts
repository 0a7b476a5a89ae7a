/** Rows of two states of a table, set side by side by their key. */
import type { FieldChange, RowDifference } from "./release-difference.ts";
import { cellReaderOf, type ReleaseTable } from "./release-table.ts";

/** Gives the cells of a row under another state's columns that differ; columns that only one of the two has are no change of a row. */
export function compareCells(
  before: ReleaseTable,
  after: ReleaseTable,
): (rowBefore: readonly string[], rowAfter: readonly string[]) => FieldChange[] {
  const shared = after.columns.flatMap((column, place) => {
    const placeBefore = before.columns.indexOf(column);
    return placeBefore < 0 ? [] : [{ column, place, placeBefore }];
  });
  return (rowBefore, rowAfter) =>
    shared.flatMap(({ column, place, placeBefore }) => {
      const [then, now] = [rowBefore[placeBefore] ?? "", rowAfter[place] ?? ""];
      return then === now ? [] : [{ column, before: then, after: now }];
    });
}

/** Gives the rows of a table by their key. A key that stands twice gets a number, so that no row is lost. */
export function rowsByKey(table: ReleaseTable, key: readonly string[]): Map<string, string[]> {
  const cellOf = cellReaderOf(table);
  const rows = new Map<string, string[]>();
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const plain = key.map((column) => cellOf(row, column)).join(" ");
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    rows.set(count === 1 ? plain : `${plain} #${count}`, row);
  }
  return rows;
}

/** Compares the rows of a table. The order of rows is no difference. Without a key a row is known by all its cells. */
export function compareRows(
  before: ReleaseTable,
  after: ReleaseTable,
  key: readonly string[],
): RowDifference {
  const shared = after.columns.filter((column) => before.columns.includes(column));
  const columns = key.length > 0 && key.every((column) => shared.includes(column)) ? key : shared;
  const [then, now] = [rowsByKey(before, columns), rowsByKey(after, columns)];
  const changesOf = compareCells(before, after);
  const difference: RowDifference = { name: after.name, added: [], changed: [], removed: [] };
  for (const [name, row] of now) {
    const old = then.get(name);
    const changes = old ? changesOf(old, row) : [];
    if (!old) difference.added.push(name);
    else if (changes.length > 0) difference.changed.push({ key: name, changes });
  }
  for (const name of then.keys()) if (!now.has(name)) difference.removed.push(name);
  return difference;
}
