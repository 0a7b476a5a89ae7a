/** The periods at which enough province-level units print a figure to be drawn as a map. */
import type { Area } from "../model/registry.ts";
import { compareText } from "./compare-text.ts";
import { isClosedPeriod } from "./period-shape.ts";
import type { Cell, Series } from "./series.ts";

/** The province-level units with a figure of one breakdown at one period, withheld ones among them, by code. */
export interface ProvinceSet {
  breakdown: string;
  period: string;
  /** By GB/T 2260 code. */
  cells: ReadonlyMap<string, Cell>;
}

/** A map of fewer units would be a map of what is missing. */
export const LEAST_PROVINCES = 5;

const hasNumber = ({ preferred }: Cell): boolean => preferred.relation !== null && preferred.status !== "U";

/**
 * Gives the sets of one indicator's series, the latest period first, then those of the first series' breakdown, then the largest.
 *
 * At least {@link LEAST_PROVINCES} units of a set have a number that is not known to be wrong. Periods without an end are no
 * single time, and make no set. Units without a code (their reports do not name them) are left out.
 */
export function provinceSets(series: readonly Series[], areas: readonly Area[]): ProvinceSet[] {
  const codes = new Map(
    areas
      .filter(({ level, gbt2260 }) => level === "province" && gbt2260 !== "")
      .map(({ id, gbt2260 }) => [id, gbt2260]),
  );
  const sets = new Map<
    string,
    { breakdown: string; period: string; end: string; cells: Map<string, Cell> }
  >();
  for (const { area, breakdown, cells } of series) {
    const code = codes.get(area);
    if (code === undefined) continue;
    for (const cell of cells) {
      if (!isClosedPeriod(cell.period)) continue;
      const { text: period, end } = cell.period;
      const key = JSON.stringify([breakdown, period]);
      const set = sets.get(key) ?? { breakdown, period, end, cells: new Map() };
      set.cells.set(code, cell);
      sets.set(key, set);
    }
  }
  const numbersIn = ({ cells }: ProvinceSet): number => [...cells.values()].filter(hasNumber).length;
  const isLeading = ({ breakdown }: ProvinceSet): boolean => breakdown === series[0]?.breakdown;
  return [...sets.values()]
    .filter((set) => numbersIn(set) >= LEAST_PROVINCES)
    .sort(
      (a, b) =>
        compareText(b.end, a.end) ||
        Number(isLeading(b)) - Number(isLeading(a)) ||
        numbersIn(b) - numbersIn(a) ||
        compareText(a.breakdown, b.breakdown) ||
        compareText(a.period, b.period),
    )
    .map(({ breakdown, period, cells }) => ({ breakdown, period, cells }));
}
