/** The table twin of an indicator's charts: every figure with its print, bounds, change and paragraph. */
import type { Series } from "../series/series.ts";
import { formatPeriod } from "../text/format-period.ts";
import { buildFigureView, type FigureView } from "./figure-view.ts";
import type { PageContext } from "./page-context.ts";
import { rowAnchor } from "./row-anchor.ts";
import { groupAndPlace } from "./series-name.ts";
import { buildStepView, type StepView } from "./step-view.ts";

/** One print in the table. */
export interface TableRowView {
  anchor: string;
  period: string;
  figure: FigureView;
  /** `undefined` for prints that the series does not use. */
  step: StepView | undefined;
}

/** The table; `rows` is the number of prints in all groups. */
export interface IndicatorTableView {
  groups: { id: string; name: string; rows: TableRowView[] }[];
  rows: number;
}

/** Builds the table: one group a series, its cells in order of period, other prints of a cell beneath the one that is used. */
export function buildIndicatorTable(series: readonly Series[], page: PageContext): IndicatorTableView {
  const groups = series.map((entry, index) => ({
    id: `series-${index}`,
    name: groupAndPlace(entry, page),
    rows: entry.steps.flatMap((step): TableRowView[] => {
      const period = formatPeriod(step.cell.period, page.language);
      return [
        {
          anchor: rowAnchor(step.cell.preferred.figureId),
          period,
          figure: buildFigureView(step.cell.preferred, page),
          step: buildStepView(step, page),
        },
        ...step.cell.others.map((other) => ({
          anchor: rowAnchor(other.figureId),
          period,
          figure: buildFigureView(other, page),
          step: undefined,
        })),
      ];
    }),
  }));
  return { groups, rows: groups.reduce((sum, group) => sum + group.rows.length, 0) };
}
