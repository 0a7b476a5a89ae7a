/** Draws a chart view in one of its two widths. */
import { changeChart } from "../charts/change-chart.ts";
import type { ChartSize } from "../charts/chart-size.ts";
import { levelChart } from "../charts/level-chart.ts";
import { rangesChart } from "../charts/ranges-chart.ts";
import { rankingChart } from "../charts/ranking-chart.ts";
import { sparkChart } from "../charts/spark-chart.ts";
import type { ChartView } from "../views/chart-views.ts";
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
