/** Cuts a published table down to the figures in view, with its columns and bytes as they are. */

/** One record with its line break; quoted cells may hold line breaks. */
const RECORD = /(?:"(?:[^"]|"")*"|[^"\n])+\n?|\n/g;
const CELL = /("(?:[^"]|"")*"|[^,\r\n]*)(?:,|\r?\n|$)/g;

const cellsOf = (record: string): string[] =>
  [...record.matchAll(CELL)].map(([, cell = ""]) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );

/**
 * Gives the header and the records whose `figure_id` is among `ids`, in the order of the table.
 *
 * @throws SyntaxError when the table has no such column.
 */
export function filterCsv(text: string, ids: readonly string[]): string {
  const [header = "", ...records] = text.match(RECORD) ?? [];
  const column = cellsOf(header.replace(/^\uFEFF/, "")).indexOf("figure_id");
  if (column < 0) throw new SyntaxError("Cannot cut the table: it has no column figure_id");
  const kept = new Set(ids);
  return header + records.filter((record) => kept.has(cellsOf(record)[column] ?? "")).join("");
}
