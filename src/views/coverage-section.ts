/** The coverage of one indicator on its page: places down, years across. */
import type { CoverageMatrix } from "../series/coverage/coverage-matrix.ts";
import { buildCoverageCell, type CoverageCellView, columnText } from "./coverage-cell-view.ts";
import { areaLabel, type LinkView, type PageContext } from "./page-context.ts";
import { paths } from "./paths.ts";
import { rowAnchor } from "./row-anchor.ts";

/** Columns newest first; every row has one cell to each column, `null` where nothing is printed. */
export interface CoverageSectionView {
  columns: string[];
  rows: { head: LinkView; cells: (CoverageCellView | null)[] }[];
}

/** Puts years in the order in which readers want them, the newest first; columns that are no years stay last. */
export function newestFirst(columns: readonly string[]): string[] {
  const isYear = (column: string): boolean => /^\d/.test(column);
  return [
    ...columns.filter(isYear).sort().reverse(),
    ...columns
      .filter((column) => !isYear(column))
      .sort()
      .reverse(),
  ];
}

/** Levels have a row in the table; arithmetic that a report prints stands on the report's page alone. */
function hrefOf(figureId: string, { collection, language, link }: PageContext): string {
  const cell = collection.cells.get(figureId);
  if (cell) return `#${rowAnchor(figureId)}`;
  const figure = collection.dataset.observations.find((observation) => observation.figureId === figureId);
  return figure ? link(paths.report(language, figure.source), figureId) : "";
}

/** Builds the section; its cells lead to the rows of the table on the same page. Years in which nothing is printed anywhere are left out. */
export function buildCoverageSection(matrix: CoverageMatrix, page: PageContext): CoverageSectionView {
  const kept = newestFirst(matrix.columns).flatMap((column) => {
    const index = matrix.columns.indexOf(column);
    return matrix.rows.some(({ cells }) => cells[index]?.state !== "not_printed") ? [index] : [];
  });
  return {
    columns: kept.map((index) => columnText(matrix.columns[index]!, page)),
    rows: matrix.rows.map(({ area, cells }) => ({
      head: { text: areaLabel(page, area), href: page.link(paths.area(page.language, area)) },
      cells: kept.map((index) => {
        const cell = cells[index]!;
        const [first] = cell.figureIds;
        return buildCoverageCell(cell, first ? hrefOf(first, page) : "", page);
      }),
    })),
  };
}
