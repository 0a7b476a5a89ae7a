/** A series as charts know it, from the cells and steps of the series. */
import type { PlottedChange, PlottedMark, PlottedSeries } from "../explore/plotted-series.ts";
import { seriesKey } from "../explore/series-key.ts";
import { labelOf } from "../model/registry.ts";
import type { ChangeRange, Series, Step } from "../series/series.ts";
import { formatChange } from "../text/format-change.ts";
import { buildMarks, type PlacedMark } from "./charts/marks.ts";
import { entryOf } from "./collection.ts";
import { capitalise, indicatorLabel, type PageContext } from "./page-context.ts";

const isOpen = ({ low, high }: ChangeRange): boolean => (low === null) !== (high === null);

function buildChange({ change }: Step, { language }: PageContext): PlottedChange | null {
  if (!change) return null;
  const text = formatChange(change, language);
  return {
    difference: change.difference,
    growth: change.growth,
    verdict: change.verdict,
    // Where one end is open, a number alone would say too much: its sign stays with it.
    differenceLabel: isOpen(change.difference) ? text.differenceRange : text.difference,
    growthLabel: change.growth ? (isOpen(change.growth) ? text.range : text.point) : "",
  };
}

/** Builds the mark of a step's figure. */
export function buildPlottedMark({ cell, ...mark }: PlacedMark, step: Step, page: PageContext): PlottedMark {
  return {
    ...mark,
    isDisputed: mark.isDisputed ?? false,
    breakCode: cell.preferred.seriesBreak,
    change: buildChange(step, page),
    reason: step.reason === null ? "" : page.text.reasonShort[step.reason],
  };
}

/** Builds the series; `placed` are its marks where they are known already. */
export function buildPlottedSeries(
  series: Series,
  label: string,
  page: PageContext,
  placed: readonly PlacedMark[] = marksOf(series, page),
): PlottedSeries {
  const steps = new Map(series.steps.map((step) => [step.cell, step]));
  return {
    // The page is about one indicator: the key need not name it.
    key: seriesKey({ area: series.area, breakdown: series.breakdown }),
    label,
    indicator: series.indicator,
    indicatorLabel: indicatorLabel(page, series.indicator),
    unit: series.unit,
    unitLabel: capitalise(labelOf(entryOf(page.collection.units, series.unit), page.language)),
    measure: entryOf(page.collection.indicators, series.indicator).measure,
    marks: placed.map((mark) => buildPlottedMark(mark, steps.get(mark.cell)!, page)),
  };
}

/** Gives the marks of a series, by the measure of its indicator. */
export function marksOf(series: Series, page: PageContext): PlacedMark[] {
  return buildMarks(series, entryOf(page.collection.indicators, series.indicator).measure, page);
}
