/** How large a release is, in what people count. */
import { cellReaderOf, type ReleaseTables } from "./release-table.ts";

/** Registered reports, the figures that they print, and the indicators and places of these figures. */
export type ReleaseCounts = Record<"figures" | "sources" | "indicators" | "areas", number>;

/** Counts a release by its tables. An indicator or a place without a figure is not counted, a report that prints none is. */
export function countRelease(tables: ReleaseTables): ReleaseCounts {
  const figures = tables.get("observations") ?? { columns: [], rows: [] };
  const cellOf = cellReaderOf(figures);
  const countOf = (column: string): number => new Set(figures.rows.map((row) => cellOf(row, column))).size;
  return {
    figures: figures.rows.length,
    sources: tables.get("sources")?.rows.length ?? 0,
    indicators: countOf("indicator"),
    areas: countOf("area"),
  };
}
