/** What a chart plots of a figure, in words: its change, growth or index with the bounds of it. */
import type { ChangeMarkView, LevelMarkView } from "../charts/chart-views.ts";
import type { SeriesCharts } from "../explore/build-series-charts.ts";
import type { ChartViewName } from "../explore/chart-state.ts";
import { fillWords } from "../explore/fill-words.ts";
import type { Language } from "../model/codes.ts";
import type { ChangeRange } from "../series/series.ts";
import { formatNumber } from "../text/format-number.ts";
import { unitSuffix } from "../text/unit-suffix.ts";
import type { PlottedValue } from "./point.ts";
import type { WorkbenchWords } from "./workbench-words.ts";

/** Says whether a rounded number, as its text has it, says all that the range does. */
function isSaid(label: string, { low, high }: ChangeRange): boolean {
  const [number, , decimals = ""] = /\d+(\.(\d+))?/.exec(label) ?? ["NaN"];
  const [shown, half] = [Number(number) * (label.includes("−") ? -1 : 1), 0.5 / 10 ** decimals.length];
  return low !== null && high !== null && low >= shown - half && high <= shown + half;
}

/** Gives the ends of a range in words: shares and indices are rounded outward, so that the range holds what it held. */
function formatEnds(
  { low, high }: ChangeRange,
  view: ChartViewName,
  unit: string,
  to: string,
  language: Language,
): string {
  const isRounded = view === "index" || isShare(unit);
  const width = low === null || high === null || view === "index" ? 1 : high - low;
  const places = width >= 0.1 ? 1 : width >= 0.01 ? 2 : 3;
  const text = (end: number, round: (number: number) => number): string => {
    // Doubles may lie a little beyond the decimal that they stand for.
    const own = isRounded ? round(Number((end * 10 ** places).toPrecision(12))) / 10 ** places : end;
    const size = isShare(unit) ? Math.abs(own).toFixed(places) : formatNumber(Math.abs(own), language);
    const sign = own < 0 ? "−" : view === "index" || own === 0 ? "" : "+";
    return sign + size + unitSuffix(unit, language);
  };
  if (low === null) return high === null ? "" : `≤ ${text(high, Math.ceil)}`;
  if (high === null) return `≥ ${text(low, Math.floor)}`;
  const [first, last] = [text(low, Math.floor), text(high, Math.ceil)];
  return first === last ? "" : fillWords(to, first, last);
}

const isShare = (unit: string): boolean => /^percent/.test(unit);

/**
 * Gives what the charts plot of a figure; `undefined` where that is the figure itself, and where they do not plot it.
 *
 * `unit` is that of its series.
 */
export function findPlottedValue(
  charts: SeriesCharts["charts"],
  id: string,
  view: ChartViewName,
  unit: string,
  words: Pick<WorkbenchWords, "plotted" | "beside" | "fromTo">,
  language: Language,
): PlottedValue | undefined {
  if (view === "level" || view === "table") return undefined;
  const mark = charts
    .flatMap<LevelMarkView | ChangeMarkView>((chart) =>
      chart.form === "change" ? chart.marks : chart.series.flatMap(({ marks }) => marks),
    )
    .find((one) => one.id === id);
  if (!mark) return undefined;
  const [point, label] = "point" in mark ? [mark.point, mark.label] : [mark.value, mark.printed];
  const range = { low: mark.low, point, high: mark.high };
  const own =
    view === "index" ? "" : view === "growth" ? "percent" : isShare(unit) ? "percentage_points" : unit;
  const ends =
    isShare(own) && isSaid(label, range) ? "" : formatEnds(range, view, own, words.fromTo, language);
  // An index without a single number says its range already; a change then has its verdict.
  if (point === null) return { head: words.plotted[view], text: (view !== "index" && ends) || label };
  return { head: words.plotted[view], text: ends === "" ? label : fillWords(words.beside, label, ends) };
}
