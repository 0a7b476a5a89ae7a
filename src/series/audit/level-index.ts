/** Finds the printed levels of a cell. */
import type { Observation } from "../../model/observation.ts";
import type { Cell, Series } from "../series.ts";

/** What names a cell. */
export type CellKey = Pick<Observation, "indicator" | "breakdown" | "area" | "period">;

/** A cell and the series in which it stands. */
export interface FoundCell {
  series: Series;
  cell: Cell;
}

/** Finds the cell of a key; `undefined` where no report prints it, and for the empty period, which names no cell. */
export type FindCell = (key: CellKey) => FoundCell | undefined;

const keyOf = ({ indicator, breakdown, area }: Omit<CellKey, "period">): string =>
  `${indicator} ${breakdown} ${area}`;

/** Gives the function that finds cells in these series. */
export function levelIndex(allSeries: readonly Series[]): FindCell {
  const bySeries = new Map(allSeries.map((series) => [keyOf(series), series]));
  // Most series are never asked for, so their cells are listed at the first question.
  const cellsBySeries = new Map<Series, Map<string, Cell>>();
  const cellsOf = (series: Series): Map<string, Cell> => {
    const known = cellsBySeries.get(series);
    if (known) return known;
    const cells = new Map(series.cells.map((cell) => [cell.period.text, cell]));
    cellsBySeries.set(series, cells);
    return cells;
  };
  return (key) => {
    const series = key.period === "" ? undefined : bySeries.get(keyOf(key));
    const cell = series && cellsOf(series).get(key.period);
    return series && cell && { series, cell };
  };
}
