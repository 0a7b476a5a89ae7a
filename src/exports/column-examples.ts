/** An example for every column of a written table, taken from its rows. */
import papaparse from "papaparse";

/** Longer cells are no examples where a shorter one follows; those that are nowhere shorter are cut. */
const LONGEST_EXAMPLE = 60;

/** Rows that are looked through at most: a column that is empty so far down has no example. */
const MOST_ROWS = 100_000;

const cut = (text: string): string => {
  const characters = [...text];
  return characters.length <= LONGEST_EXAMPLE
    ? text
    : `${characters.slice(0, LONGEST_EXAMPLE - 1).join("")}…`;
};

/**
 * Gives the first cell of each column that is neither empty nor long; where all are long the first of them, cut with `…`. A column whose
 * cells are all empty has none. `csv` has a header row.
 */
export function findColumnExamples(csv: string): Record<string, string> {
  const short = new Map<string, string>();
  const long = new Map<string, string>();
  let rows = 0;
  papaparse.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
    step: ({ data, meta }, parser) => {
      rows += 1;
      const fields = meta.fields ?? [];
      for (const field of fields) {
        const cell = data[field] ?? "";
        if (cell === "" || short.has(field)) continue;
        if ([...cell].length <= LONGEST_EXAMPLE) short.set(field, cell);
        else if (!long.has(field)) long.set(field, cut(cell));
      }
      if (rows >= MOST_ROWS || fields.every((field) => short.has(field))) parser.abort();
    },
  });
  return Object.fromEntries([...long, ...short]);
}
