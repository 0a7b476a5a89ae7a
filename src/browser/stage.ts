/** Draws the charts that a reader asked for, as wide as their place in the page. */
import { chartGrid } from "../charts/chart-grid.ts";
import { chartStack } from "../charts/chart-stack.ts";
import type { LevelChartView } from "../charts/chart-views.ts";
import type { SeriesCharts } from "../explore/build-series-charts.ts";

/** Narrower than this nothing can be read. Units: px. */
export const LEAST_STAGE_PX = 280;

/** Gives the pictures as SVG text, one above the other. */
export function renderCharts({ charts, isApart }: SeriesCharts, widthPx: number): string[] {
  const size = { widthPx: Math.max(LEAST_STAGE_PX, Math.floor(widthPx)) };
  const levels = charts.filter((chart): chart is LevelChartView => chart.form === "level");
  if (isApart && levels.length === charts.length && charts.length > 0) {
    // Panels of one picture share an axis, so every unit gets a picture of its own.
    return [...Map.groupBy(levels, (level) => level.y.label).values()].map((group) => chartGrid(group, size));
  }
  return chartStack(charts, size);
}
