/** Observations as rows of plain values by name of column, made without the code that writes files. */
import type { Dataset } from "../../../src/model/dataset.ts";

/** One row as a reader gives it. */
export type PlainRow = Record<string, string | number | null>;

/** The names of all columns that are published of an observation, in order. */
export const OBSERVATION_COLUMNS =
  "figure_id source locator indicator breakdown transformation base_period area period value low high relation bound_basis unit status series_break as_printed unit_printed note_zh note_en".split(
    " ",
  );

const toCamelCase = (name: string): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Gives the rows by figure id; what is empty is null. */
export function plainRows({ observations }: Dataset): Map<string, PlainRow> {
  return new Map(
    observations.map((observation) => {
      const record: Record<string, unknown> = { ...observation };
      const cells = OBSERVATION_COLUMNS.map((name) => {
        const cell = record[toCamelCase(name)];
        if (cell === undefined) throw new RangeError(`An observation has no ${name}`);
        return [name, cell === "" ? null : (cell as string | number | null)];
      });
      return [observation.figureId, Object.fromEntries(cells) as PlainRow];
    }),
  );
}
