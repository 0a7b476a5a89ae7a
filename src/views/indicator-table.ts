/** The table twin of an indicator's charts: every figure with its print, bounds, change and paragraph. */
import { markAttributes } from "../explore/mark-attributes.ts";
import { seriesAttributes } from "../explore/series-attributes.ts";
import type { Series } from "../series/series.ts";
import { formatPeriod } from "../text/format-period.ts";
import { buildFigureView, type FigureView } from "./figure-view.ts";
import type { PageContext } from "./page-context.ts";
import { buildPlottedSeries } from "./plotted-series-view.ts";
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
  /** What charts read of the row; empty where the figure has no place in time, or the series does not use it. */
  attributes: Record<string, string>;
}

/** The table; `rows` is the number of prints in all groups. */
export interface IndicatorTableView {
  /** `attributes` are what charts read of the series. */
  groups: { id: string; name: string; attributes: Record<string, string>; rows: TableRowView[] }[];
  rows: number;
}

/** Builds the table: one group a series, its cells in order of period, other prints of a cell beneath the one that is used. */
export function buildIndicatorTable(series: readonly Series[], page: PageContext): IndicatorTableView {
  const groups = series.map((entry, index) => {
    const name = groupAndPlace(entry, page);
    const plotted = buildPlottedSeries(entry, name, page);
    const marks = new Map(plotted.marks.map((mark) => [mark.id, mark]));
    return {
      id: `series-${index}`,
      name,
      attributes: seriesAttributes(plotted),
      rows: entry.steps.flatMap((step): TableRowView[] => {
        const period = formatPeriod(step.cell.period, page.language);
        const mark = marks.get(step.cell.preferred.figureId);
        return [
          {
            anchor: rowAnchor(step.cell.preferred.figureId),
            period,
            figure: buildFigureView(step.cell.preferred, page),
            step: buildStepView(step, page),
            attributes: mark ? markAttributes(mark) : {},
          },
          ...step.cell.others.map((other) => ({
            anchor: rowAnchor(other.figureId),
            period,
            figure: buildFigureView(other, page),
            step: undefined,
            attributes: {},
          })),
        ];
      }),
    };
  });
  return { groups, rows: groups.reduce((sum, group) => sum + group.rows.length, 0) };
}
