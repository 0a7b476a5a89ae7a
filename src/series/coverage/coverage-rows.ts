/** Coverage in long form: what each report tells of each indicator, breakdown, place and year. */
import type { Dataset } from "../../model/dataset.ts";
import type { Observation } from "../../model/observation.ts";
import { compareSeries } from "../compare-series.ts";
import { compareText } from "../compare-text.ts";
import { countFigures, magnitudesOf } from "./count-figures.ts";
import { compareYearColumns, yearColumn } from "./year-column.ts";

/** The figures of one report, indicator, breakdown, area and year (see yearColumn), counted. */
export interface CoverageRow {
  source: string;
  indicator: string;
  breakdown: string;
  area: string;
  year: string;
  printed: number;
  bounded: number;
  withheld: number;
  claims: number;
  /** Powers of ten that show in the withheld prints (see magnitudesOf). */
  magnitudes: number[];
}

const NONE_DERIVABLE: ReadonlySet<string> = new Set();

/** Few periods occur in many rows, so each text is read once. */
function yearReader(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const year = known.get(text) ?? yearColumn(text);
    known.set(text, year);
    return year;
  };
}

/**
 * Gives the rows in canonical order: as series go, then year (`span` and `none` last), then source.
 *
 * Which withheld figures are derivable is left out: this table is published, and would point at them.
 *
 * Shape: every observation is counted in exactly one row, so printed + bounded + withheld over all rows is the number of
 * observations, figures with a transformation among them (`claims`).
 *
 * @throws RangeError for a period that is none; a checked dataset has no such one.
 */
export function coverageRows({
  observations,
  indicators,
}: Pick<Dataset, "observations" | "indicators">): CoverageRow[] {
  const yearOf = yearReader();
  const groups = new Map<string, Observation[]>();
  for (const figure of observations) {
    const { source, indicator, breakdown, area, period } = figure;
    const key = `${source} ${indicator} ${breakdown} ${area} ${yearOf(period)}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  const bySeries = compareSeries(indicators);
  return [...groups.values()]
    .map((figures): CoverageRow => {
      const [{ source, indicator, breakdown, area, period }] = figures as [Observation, ...Observation[]];
      const { printed, bounded, withheld, claims } = countFigures(figures, NONE_DERIVABLE);
      const counts = { printed, bounded, withheld, claims, magnitudes: magnitudesOf(figures) };
      return { source, indicator, breakdown, area, year: yearOf(period), ...counts };
    })
    .sort((a, b) => bySeries(a, b) || compareYearColumns(a.year, b.year) || compareText(a.source, b.source));
}
