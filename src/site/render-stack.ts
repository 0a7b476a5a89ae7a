/** Draws chart views that stand one above the other. */

import type { ChartSize } from "../charts/chart-size.ts";
import { chartStack } from "../charts/chart-stack.ts";
import type { ChangeChartView, ChartView, LevelChartView } from "../charts/chart-views.ts";
import { renderChart } from "./render-chart.ts";

/** Gives the SVG texts in their order; figures over time have their years above each other. */
export function renderStack(views: readonly ChartView[], size: ChartSize): string[] {
  const isOverTime = (view: ChartView): view is LevelChartView | ChangeChartView =>
    view.form === "level" || view.form === "change";
  return views.every(isOverTime)
    ? chartStack(views as readonly (LevelChartView | ChangeChartView)[], size)
    : views.map((view) => renderChart(view, size));
}
