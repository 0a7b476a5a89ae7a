/** The view of a grid of coverage: every group and place down, every year across, what is told of each as a shape. */

import { type CoverageGridChartView, GRID_STATES } from "../../charts/plot-views.ts";
import type { Observation } from "../../model/observation.ts";
import { coverageMatrix } from "../../series/coverage/coverage-matrix.ts";
import type { Series } from "../../series/series.ts";
import { columnText } from "../coverage-cell-view.ts";
import { breakdownLabel, capitalise, indicatorLabel, type PageContext, sentences } from "../page-context.ts";
import { groupAndPlace } from "../series-name.ts";

/** Most rows that one drawing holds; the table beside it has all places. */
export const MOST_GRID_ROWS = 40;

/** A grid shows gaps where at least so many rows run over so many years; lone figures are found sooner in the table. */
const LEAST_LONG_ROWS = 3;
const LEAST_YEARS = 3;

/** A table of signs shows this many years on a phone without scrolling, and this many rows on one screen. */
const COLUMNS_IN_TABLE = 7;
const ROWS_IN_TABLE = 12;

type GridRow = CoverageGridChartView["rows"][number];

const NONE: ReadonlySet<string> = new Set();

/** The figures of one group and place, and what is told of them in each year that has one. */
interface Course {
  figures: readonly Observation[];
  cells: ReadonlyMap<string, NonNullable<GridRow["cells"][number]>>;
}

/** Gives the course of each group and place that has figures, those of the series first, in their order. */
function buildCourses(figures: readonly Observation[], series: readonly Series[]): Course[] {
  const keyOf = ({ breakdown, area }: Pick<Series, "breakdown" | "area">): string => `${breakdown} ${area}`;
  const order = new Map(series.map((entry, index) => [keyOf(entry), index]));
  const placeOf = (key: string): number => order.get(key) ?? series.length;
  return [...Map.groupBy(figures, keyOf)]
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([, own]) => {
      const cells: Map<string, NonNullable<GridRow["cells"][number]>> = new Map();
      for (const { year, state, figureIds } of coverageMatrix("", own, NONE).rows.flatMap((row) => row.cells))
        if (state !== "not_printed") cells.set(year, { id: figureIds[0] ?? "", state });
      return { figures: own, cells };
    });
}

/**
 * Builds the view from the figures of one indicator, or `undefined` where the table of signs is the better reading: few years
 * and few rows fit into it, every sign in it is a link, and figures that stand alone leave a grid empty.
 */
export function buildCoverageGridView(
  key: string,
  indicator: string,
  figures: readonly Observation[],
  series: readonly Series[],
  page: PageContext,
): CoverageGridChartView | undefined {
  const { language, text } = page;
  const courses = buildCourses(figures, series);
  const isTooLarge =
    new Set(courses.flatMap(({ cells }) => [...cells.keys()])).size > COLUMNS_IN_TABLE ||
    courses.length > ROWS_IN_TABLE;
  const long = courses.filter(({ cells }) => cells.size >= LEAST_YEARS);
  if (!isTooLarge || long.length < LEAST_LONG_ROWS) return undefined;
  const shown = courses.filter(({ cells }) => cells.size > 1).slice(0, MOST_GRID_ROWS);
  // Years between the first and the last that nobody prints keep their column: gaps are what the grid shows.
  const { columns } = coverageMatrix(
    indicator,
    shown.flatMap((course) => course.figures),
    NONE,
  );
  const isOnePlace = new Set(shown.map((course) => course.figures[0]!.area)).size === 1;
  const rows = shown.map(
    (course): GridRow => ({
      label: isOnePlace
        ? capitalise(breakdownLabel(page, course.figures[0]!.breakdown) || text.figure.total)
        : groupAndPlace(course.figures[0]!, page),
      cells: columns.map((column) => course.cells.get(column) ?? null),
    }),
  );
  const cells = rows.flatMap((row) => row.cells);
  const counts = GRID_STATES.map((state) => ({
    state,
    count: cells.filter((cell) => cell?.state === state).length,
  })).filter(({ count }) => count > 0);
  const years = columns.filter((column) => /^\d/.test(column));
  const name = indicatorLabel(page, indicator);
  return {
    form: "coverage-grid",
    key,
    language,
    text: {
      title: `${name}${text.colon}${text.coverage.section}`,
      finding: sentences(
        page,
        text.plots.gridFinding(
          name,
          counts.map(({ state, count }) => text.plots.count(text.coverage.state[state], count)),
          cells.filter((cell) => cell !== null).length,
          rows.length,
          years.length < 2 ? (years[0] ?? "") : text.plots.years(years[0]!, years.at(-1)!),
        ),
        courses.length > rows.length ? text.plots.tableOnly(courses.length - rows.length) : "",
      ),
    },
    columns: columns.map((column) => ({ label: columnText(column, page), isYear: /^\d/.test(column) })),
    rows,
    legend: [
      ...counts.map(({ state }) => ({ state, label: text.coverage.state[state] })),
      { state: null, label: text.coverage.state.not_printed },
    ],
  };
}
