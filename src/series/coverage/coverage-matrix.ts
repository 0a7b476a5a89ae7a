/** Coverage of one indicator as a matrix of places and years. */
import type { Observation } from "../../model/observation.ts";
import { compareText } from "../compare-text.ts";
import { type CoverageCounts, countFigures, magnitudesOf } from "./count-figures.ts";
import { OUTCOMES, outcomeOf } from "./outcome.ts";
import { compareYearColumns, yearColumn } from "./year-column.ts";

/** What a cell of the matrix shows; `not_printed` where no report mentions a figure. */
export const CELL_STATES = [...OUTCOMES, "not_printed"] as const;
export type CellState = (typeof CELL_STATES)[number];

/**
 * The figures of one indicator, area and year, all breakdowns together.
 *
 * `state` is the most that is told of any level; of the claims where there is no level (counts.claims = counts.figures). `magnitudes`
 * are the powers of ten that show in withheld prints, each once. `figureIds` go levels first, then by outcome, then in reading order.
 */
export interface CoverageCell {
  year: string;
  state: CellState;
  counts: CoverageCounts;
  magnitudes: number[];
  figureIds: string[];
}

/**
 * One indicator. `columns` are all years from the first to the last with a figure, then `span` and `none` where such figures are;
 * every row has one cell to each column, in their order. Rows go CN first, then by area id.
 */
export interface CoverageMatrix {
  indicator: string;
  columns: string[];
  rows: { area: string; cells: CoverageCell[] }[];
}

const isClaim = ({ transformation }: Observation): boolean => transformation !== "";
const rankOf = (figure: Observation): number =>
  Number(isClaim(figure)) * OUTCOMES.length + OUTCOMES.indexOf(outcomeOf(figure));

function compareFigures(a: Observation, b: Observation): number {
  return (
    rankOf(a) - rankOf(b) ||
    compareText(a.source, b.source) ||
    a.line - b.line ||
    compareText(a.figureId, b.figureId)
  );
}

function buildCell(
  year: string,
  figures: readonly Observation[],
  derivable: ReadonlySet<string>,
): CoverageCell {
  const ordered = figures.toSorted(compareFigures);
  const [best] = ordered;
  return {
    year,
    state: best ? outcomeOf(best) : "not_printed",
    counts: countFigures(ordered, derivable),
    magnitudes: magnitudesOf(ordered),
    figureIds: ordered.map(({ figureId }) => figureId),
  };
}

function columnsOf(found: Iterable<string>): string[] {
  const columns = [...new Set(found)].sort(compareYearColumns);
  const years = columns.filter((column) => /^\d/.test(column)).map(Number);
  const first = years[0] ?? 0;
  const all =
    years.length === 0 ? [] : Array.from({ length: years.at(-1)! - first + 1 }, (_, at) => first + at);
  return [
    ...all.map((year) => String(year).padStart(4, "0")),
    ...columns.filter((column) => !/^\d/.test(column)),
  ];
}

const areaKey = (area: string): string => (area === "CN" ? "" : area);

/**
 * Gives the matrix of one indicator from its figures, in any order; no figures give no columns and no rows.
 *
 * Shape: every figure is in exactly one cell.
 *
 * @throws RangeError for a period that is none; a checked dataset has no such one.
 */
export function coverageMatrix(
  indicator: string,
  figures: readonly Observation[],
  derivable: ReadonlySet<string>,
): CoverageMatrix {
  const years = new Map(
    [...new Set(figures.map(({ period }) => period))].map((text) => [text, yearColumn(text)]),
  );
  const columns = columnsOf(years.values());
  const rows = [...Map.groupBy(figures, ({ area }) => area)]
    .sort(([a], [b]) => compareText(areaKey(a), areaKey(b)))
    .map(([area, own]) => {
      const byYear = Map.groupBy(own, ({ period }) => years.get(period)!);
      return { area, cells: columns.map((year) => buildCell(year, byYear.get(year) ?? [], derivable)) };
    });
  return { indicator, columns, rows };
}
