/** Draws a chart view in one of its two widths. */
import { changeChart } from "../charts/change-chart.ts";
import type { ChartSize } from "../charts/chart-size.ts";
import type { ChartView } from "../charts/chart-views.ts";
import { levelChart } from "../charts/level-chart.ts";
import { rangesChart } from "../plots/ranges-chart.ts";
import { rankingChart } from "../plots/ranking-chart.ts";
import { sparkChart } from "../plots/spark-chart.ts";
import { createDocument } from "./document.ts";

const document = createDocument();

/** Gives the SVG text of a chart. Ids in it begin with the view's key, so `key` must be unique on the page. */
export function renderChart(view: ChartView, size: ChartSize): string {
  switch (view.form) {
    case "level":
      return levelChart(view, size, document);
    case "change":
      return changeChart(view, size, document);
    case "ranking":
      return rankingChart(view, size, document);
    case "ranges":
      return rangesChart(view, size, document);
    case "spark":
      return sparkChart(view, size, document);
  }
}
