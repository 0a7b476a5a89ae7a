/** Draws small charts of figures over time side by side in one picture, for series whose lines would tangle in one. */
import type { ChartSize } from "./chart-size.ts";
import type { LevelChartView } from "./chart-views.ts";
import { drawLevel, hasWithheld } from "./draw-level.ts";
import { type Label, linesHeight, renderLabels, setLabel } from "./label.ts";
import { LABEL_PX } from "./sizes-px.ts";
import { element, finishSvg, type MarkPlace } from "./svg.ts";
import { wrapText } from "./wrap-text.ts";

/** A panel is at least so wide, as far as the picture allows. Units: px. */
const PANEL_PX = 210;
const MOST_COLUMNS = 4;
/** Lower than this the plot of a panel shows no change of a small series. Units: px. */
const LEAST_PLOT_PX = 124;
const GAP_PX = 20;

/** Gives a panel without what stands elsewhere: its name, and the text of the value axis. */
function bare(view: LevelChartView): LevelChartView {
  return {
    ...view,
    y: { ...view.y, label: "" },
    series: view.series.map((series) => ({ ...series, label: "" })),
  };
}

/**
 * Gives the panels as one picture as SVG text, from left to right and down; axes are equal when those of the views are.
 *
 * A panel bears the name of its leading series, else of its first that is not quiet, cut after two lines. The key, the
 * language and the texts of the picture and of the value axis are those of the first view.
 *
 * @throws RangeError without a view.
 */
export function chartGrid(views: readonly LevelChartView[], size: ChartSize): string {
  const [first] = views;
  if (!first) throw new RangeError("Cannot draw a grid without panels");
  const { widthPx } = size;
  const fitting = Math.floor((widthPx + GAP_PX) / (PANEL_PX + GAP_PX));
  const columns = Math.max(1, Math.min(MOST_COLUMNS, fitting, views.length));
  const panelPx = (widthPx + GAP_PX) / columns - GAP_PX;
  const panelSize = {
    widthPx: panelPx,
    heightPx: 60 + Math.max(LEAST_PLOT_PX, Math.min(150, panelPx * 0.45)),
  };
  const hasRow = views.some(hasWithheld);
  const panels = views.map((view) => {
    const loud = view.series.filter(({ isQuiet }) => !isQuiet);
    const { label = "" } = loud.find(({ leading }) => leading) ?? loud[0] ?? {};
    const title = wrapText(label, panelPx, LABEL_PX, { bold: true, maxLines: 2 });
    return {
      ...drawLevel(bare(view), panelSize, hasRow),
      title,
      titlePx: linesHeight(title.length, LABEL_PX) + 4,
    };
  });
  const labels: Label[] = [];
  const places: MarkPlace[] = [];
  let body = "";
  let top = 0;
  if (first.y.label !== "") {
    const lines = wrapText(first.y.label, widthPx - 4, LABEL_PX);
    labels.push(setLabel(lines, LABEL_PX, 0, 0));
    top = linesHeight(lines.length, LABEL_PX) + 10;
  }
  for (let start = 0; start < panels.length; start += columns) {
    const row = panels.slice(start, start + columns);
    const heightPx = Math.max(...row.map((panel) => panel.heightPx + panel.titlePx));
    for (const [index, panel] of row.entries()) {
      const x = index * (panelPx + GAP_PX);
      // Names stand in one line, and so do the axes beneath.
      const y = top + heightPx - panel.heightPx;
      labels.push(setLabel(panel.title, LABEL_PX, x, top, { bold: true }));
      body += element("g", { transform: `translate(${x} ${y})` }, panel.body);
      places.push(...panel.places.map(({ id, xPx, yPx }) => ({ id, xPx: x + xPx, yPx: y + yPx })));
    }
    top += heightPx + 14;
  }
  const heightPx = Math.ceil(top - 10);
  return finishSvg(body + renderLabels(labels), { ...first, form: "grid", widthPx, heightPx, places });
}
