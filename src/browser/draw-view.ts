/** Draws what was chosen on an indicator's page, from the table of the page. Loaded when a reader first turns to the controls. */
import { buildSeriesCharts, type SeriesCharts } from "../explore/build-series-charts.ts";
import type { ChartState } from "../explore/chart-state.ts";
import type { PlottedSeries } from "../explore/plotted-series.ts";
import type { Language } from "../model/codes.ts";
import { findPlottedValue } from "./plotted-value.ts";
import type { PlottedValue } from "./point.ts";
import { readSeriesTable } from "./read-series-table.ts";
import { renderCharts } from "./stage.ts";
import type { WorkbenchWords } from "./workbench-words.ts";

/** Charts with their pictures, one above the other, as SVG text. */
export interface DrawnView extends SeriesCharts {
  svg: string;
  /** Labels of the series chosen. */
  names: string[];
  /** Gives what the charts plot of a figure, where that is not the figure itself. */
  findPlotted: (id: string) => PlottedValue | undefined;
}

let read: PlottedSeries[] | undefined;

/** Reads the table, once; what is drawn later is drawn sooner when it has been read before. */
export function readSeries(table: Element, language: Language): readonly PlottedSeries[] {
  read ??= readSeriesTable(table, language);
  return read;
}

/** Draws the series with these keys as `state` asks for, in the order of the table. */
export function drawView(
  table: Element,
  keys: readonly string[],
  state: ChartState,
  words: WorkbenchWords,
  language: Language,
  widthPx: number,
): DrawnView {
  const chosen = readSeries(table, language).filter(({ key }) => keys.includes(key));
  const charts = buildSeriesCharts(chosen, state, words.explore, language, "drawn");
  const unit = chosen[0]?.unit ?? "";
  return {
    ...charts,
    svg: renderCharts(charts, widthPx).join(""),
    names: chosen.map(({ label }) => label),
    findPlotted: (id) => findPlottedValue(charts.charts, id, state.view, unit, words, language),
  };
}
