/** The marks of one series over time. */

import type { LevelMarkView } from "../../charts/chart-views.ts";
import type { Measure } from "../../model/codes.ts";
import type { Cell, Series } from "../../series/series.ts";
import { stretches } from "../../series/stretches.ts";
import { formatPeriod } from "../../text/format-period.ts";
import { figureText, printOf } from "../figure-view.ts";
import { langOfText, type PageContext } from "../page-context.ts";
import { timePosition } from "./time-position.ts";

/** A mark with the cell it shows. */
export interface PlacedMark extends LevelMarkView {
  cell: Cell;
}

function buildMark(cell: Cell, at: number, page: PageContext): PlacedMark {
  const { language } = page;
  const { value, low, high, relation, boundBasis } = cell.preferred;
  const print = printOf(cell.preferred);
  const isExact = boundBasis === "exact" || (low !== null && low === high);
  return {
    id: cell.preferred.figureId,
    at,
    kind: relation === null ? "withheld" : isExact ? "exact" : "bounded",
    ...{ value, low, high },
    // A print in the other language says nothing to a reader, and its numbers are not those of the axis.
    printed: language === "zh" && langOfText(print) !== "en" ? print : figureText(cell.preferred, page),
    period: formatPeriod(cell.period, language),
    joined: false,
    isDisputed: page.collection.disputed.has(cell.preferred.figureId),
    cell,
  };
}

/**
 * Builds the marks of a series that have a place on an axis of years, in order of that place.
 *
 * Where stretches of different kinds of period overlap in time, a line is drawn only between neighbours.
 */
export function buildMarks(series: Series, measure: Measure, page: PageContext): PlacedMark[] {
  const before = new Map<Cell, Cell>();
  const marks: PlacedMark[] = [];
  for (const stretch of stretches(series)) {
    for (const [index, cell] of stretch.entries()) {
      const previous = stretch[index - 1];
      if (previous) before.set(cell, previous);
      const at = timePosition(cell.period, measure);
      if (at !== undefined) marks.push(buildMark(cell, at, page));
    }
  }
  // Figures at one place stand as in the table, from which charts are drawn anew.
  const places = new Map(series.cells.map((cell, index) => [cell, index]));
  marks.sort((a, b) => a.at - b.at || places.get(a.cell)! - places.get(b.cell)!);
  return marks.map((mark, index) => {
    const previous = before.get(mark.cell);
    return { ...mark, joined: previous !== undefined && marks[index - 1]?.cell === previous };
  });
}
