/** A published table as text cells: what two releases are compared by, whatever code wrote them. */
import papaparse from "papaparse";

/** Rows in the order of the file; cells in the order of the columns. */
export interface ReleaseTable {
  name: string;
  columns: string[];
  rows: string[][];
}

/** The tables of one release by name: `observations`, `sources`, … */
export type ReleaseTables = ReadonlyMap<string, ReleaseTable>;

/**
 * Reads a table from CSV with a header row.
 *
 * @throws SyntaxError where the text is no such table; a published one always is.
 */
export function parseReleaseTable(name: string, csv: string): ReleaseTable {
  const { data, errors } = papaparse.parse<string[]>(csv, { delimiter: ",", skipEmptyLines: true });
  const [columns, ...rows] = data;
  const [error] = errors;
  const uneven = rows.findIndex((row) => row.length !== columns?.length);
  if (error || !columns || uneven >= 0) {
    const reason =
      error?.message ?? (columns ? `row ${uneven + 1} has another number of cells` : "it is empty");
    throw new SyntaxError(`Cannot read the table ${name}: ${reason}`);
  }
  return { name, columns, rows };
}

/** Gives the function that reads a row's cell by the name of its column; a column that is not there is empty everywhere. */
export function cellReaderOf({
  columns,
}: Pick<ReleaseTable, "columns">): (row: readonly string[], name: string) => string {
  const places = new Map(columns.map((name, place) => [name, place]));
  return (row, name) => {
    const place = places.get(name);
    return place === undefined ? "" : (row[place] ?? "");
  };
}
