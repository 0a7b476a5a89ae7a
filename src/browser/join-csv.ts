/** Puts published tables together. */

/** Joins tables with the same columns under the header of the first. */
export function joinCsv(tables: readonly string[]): string {
  return tables.map((table, place) => (place === 0 ? table : table.slice(table.indexOf("\n") + 1))).join("");
}
