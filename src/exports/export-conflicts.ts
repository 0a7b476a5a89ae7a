/** Writes the prints that contradict a better one of their cell as CSV. */
import type { Conflict } from "../series/list-conflicts.ts";
import { type CellsOf, csvText } from "./csv-text.ts";
import { CONFLICTS } from "./tables.ts";

const CELLS: CellsOf<typeof CONFLICTS, Conflict> = {
  indicator: ({ series }) => series.indicator,
  breakdown: ({ series }) => series.breakdown,
  area: ({ series }) => series.area,
  period: ({ cell }) => cell.period.text,
  figure_id: ({ preferred }) => preferred.figureId,
  other_figure_id: ({ other }) => other.figureId,
  low: ({ preferred }) => preferred.low,
  high: ({ preferred }) => preferred.high,
  other_low: ({ other }) => other.low,
  other_high: ({ other }) => other.high,
  unit: ({ preferred }) => preferred.unit,
  kind: ({ kind }) => kind,
  decided_by: ({ decidedBy }) => decidedBy,
  published: ({ published }) => published,
  other_published: ({ otherPublished }) => otherPublished,
  taken: ({ isTaken }) => (isTaken ? "yes" : null),
};

/** Gives the CSV of conflicts, in the order given. Shape: one row to each. */
export function exportConflicts(conflicts: readonly Conflict[]): string {
  return csvText(CONFLICTS, CELLS, conflicts);
}
