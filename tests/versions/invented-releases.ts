/** Two states of a small collection, invented, for tests of what tells them apart. */
import type { TableRelations } from "../../src/versions/compare-releases.ts";
import type { ReleaseTable, ReleaseTables } from "../../src/versions/release-table.ts";

/** Columns of the table of figures, as far as these tests need them. */
export const FIGURE_COLUMNS = [
  "figure_id",
  "source",
  "locator",
  "indicator",
  "breakdown",
  "transformation",
  "base_period",
  "area",
  "period",
  "value",
  "as_printed",
] as const;

export type FigureCells = Partial<Record<(typeof FIGURE_COLUMNS)[number], string>>;

/** Gives a row of the table of figures. */
export function figureRow(id: string, cells: FigureCells = {}): string[] {
  const whole: FigureCells = {
    figure_id: id,
    source: "report",
    locator: "p1",
    indicator: "sessions",
    area: "CN",
    period: "2023",
    value: "24",
    as_printed: "24期",
    ...cells,
  };
  return FIGURE_COLUMNS.map((column) => whole[column] ?? "");
}

/** Gives a state: figures, and registries by name, of which the first column is the id. */
export function state(figures: string[][], registries: Record<string, string[][]> = {}): ReleaseTables {
  const tables: ReleaseTable[] = [
    { name: "observations", columns: [...FIGURE_COLUMNS], rows: figures },
    ...Object.entries(registries).map(([name, [columns = [], ...rows]]) => ({ name, columns, rows })),
  ];
  return new Map(tables.map((table) => [table.name, table]));
}

/** Keys and references as the published tables have them. */
export const RELATIONS: ReadonlyMap<string, TableRelations> = new Map([
  ["observations", { key: ["figure_id"], references: { indicator: "indicators", source: "sources" } }],
  ["indicators", { key: ["id"], references: {} }],
  ["sources", { key: ["id"], references: {} }],
  ["changes", { key: ["figure_id"], references: {} }],
]);
