/** One part of the benchmarks whose numbers are of several kinds: a table of texts, with what was found as numbers beside it. */

/** A part as a table. `values` are the same numbers unrounded, for the JSON file; a part that could not run has no rows and says why in its notes. */
export interface TableSection {
  title: string;
  columns: { name: string; isNumber: boolean }[];
  rows: string[][];
  notes: string[];
  values: unknown;
}

/** Gives a part that could not run, with the reason. A peer that cannot be had fails no benchmark. */
export function leftOutSection(title: string, reason: string): TableSection {
  return { title, columns: [], rows: [], notes: [`Left out: ${reason}`], values: null };
}
