/** How a group of rows in the page's own table names its series. */
import type { Measure } from "../model/codes.ts";
import type { PlottedMark, PlottedSeries } from "./plotted-series.ts";

/** Gives the attributes of the group: `data-series` (its key), `data-label`, `data-indicator`, `data-indicator-label`, `data-unit`, `data-unit-label`, `data-measure`. */
export function seriesAttributes(series: Omit<PlottedSeries, "marks">): Record<string, string> {
  return {
    "data-series": series.key,
    "data-label": series.label,
    "data-indicator": series.indicator,
    "data-indicator-label": series.indicatorLabel,
    "data-unit": series.unit,
    "data-unit-label": series.unitLabel,
    "data-measure": series.measure,
  };
}

/** Gives the series of a group with `data-series`. Marks may be in the order of the table; equal places keep it. */
export function parseSeriesAttributes(
  get: (name: string) => string | null,
  marks: readonly PlottedMark[],
): PlottedSeries {
  const read = (name: string): string => get(`data-${name}`) ?? "";
  return {
    key: read("series"),
    label: read("label"),
    indicator: read("indicator"),
    indicatorLabel: read("indicator-label"),
    unit: read("unit"),
    unitLabel: read("unit-label"),
    measure: read("measure") as Measure,
    marks: [...marks].sort((a, b) => a.at - b.at),
  };
}
