/** Draws a chart view in one of its two widths. */
import { changeChart } from "../charts/change-chart.ts";
import type { ChartSize } from "../charts/chart-size.ts";
import type { ChartView } from "../charts/chart-views.ts";
import { levelChart } from "../charts/level-chart.ts";
import { barsChart } from "../plots/bars-chart.ts";
import { coverageGridChart } from "../plots/coverage-grid-chart.ts";
import { rangesChart } from "../plots/ranges-chart.ts";
import { rankingChart } from "../plots/ranking-chart.ts";
import { slopeChart } from "../plots/slope-chart.ts";
import { sparkChart } from "../plots/spark-chart.ts";
import { tileMapChart } from "../plots/tile-map-chart.ts";
import { createDocument } from "./document.ts";

const document = createDocument();

/** Gives the SVG text of a chart. Ids in it begin with the view's key, so `key` must be unique on the page. */
export function renderChart(view: ChartView, size: ChartSize): string {
  switch (view.form) {
    case "level":
      return levelChart(view, size);
    case "change":
      return changeChart(view, size);
    case "ranking":
      return rankingChart(view, size, document);
    case "bars":
      return barsChart(view, size, document);
    case "slope":
      return slopeChart(view, size, document);
    case "tile-map":
      return tileMapChart(view, size);
    case "coverage-grid":
      return coverageGridChart(view, size);
    case "ranges":
      return rangesChart(view, size);
    case "spark":
      return sparkChart(view, size, document);
  }
}
