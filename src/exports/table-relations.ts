/** Keys and references of the published tables, for setting two releases side by side. */
import type { TableRelations } from "../versions/compare-releases.ts";
import { TABLES } from "./tables.ts";

/** The relations of every table by its name. */
export const TABLE_RELATIONS: ReadonlyMap<string, TableRelations> = new Map(
  TABLES.map(({ name, key, columns }) => [
    name,
    {
      key,
      references: Object.fromEntries(
        columns.flatMap(({ name: column, references }) => (references ? [[column, references.table]] : [])),
      ),
    },
  ]),
);
