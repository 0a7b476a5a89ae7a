/** Taking the figures of several indicators in one table. */
import { fillWords } from "../explore/fill-words.ts";
import { filterCsv } from "./filter-csv.ts";
import { saveFile } from "./save-file.ts";
import type { TakenView, TakeResult } from "./take.ts";

/** Joins tables with the same columns under the header of the first. */
export function joinCsv(tables: readonly string[]): string {
  return tables.map((table, place) => (place === 0 ? table : table.slice(table.indexOf("\n") + 1))).join("");
}

/** Saves the rows of the figures in view, with the published columns, from the published table of each indicator. */
export async function takeCompareCsv(
  { name: view, ids, words }: Pick<TakenView, "name" | "ids" | "words">,
  indicators: readonly string[],
  rootHref: string,
): Promise<TakeResult> {
  const name = `compare-${view}.csv`;
  try {
    const tables = await Promise.all(
      indicators.map(async (indicator) => {
        const response = await fetch(`${rootHref}data/indicators/${indicator}.csv`);
        if (!response.ok) throw new TypeError(`Cannot load the table: status ${response.status}`);
        return filterCsv(await response.text(), ids);
      }),
    );
    saveFile(new Blob([joinCsv(tables)], { type: "text/csv" }), name);
    return { said: fillWords(words.saved, name) };
  } catch {
    return { said: words.noCsv };
  }
}
