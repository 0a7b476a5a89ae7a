/** Chooses the comparisons that stand ready on the compare page, by rule, from whatever figures there are. */
import type { ChartViewName } from "../../explore/chart-state.ts";
import type { Indicator } from "../../model/registry.ts";
import { compareText } from "../../series/compare-text.ts";
import { isClosedPeriod } from "../../series/period-shape.ts";
import type { Cell, Series } from "../../series/series.ts";
import { timePosition } from "../charts/time-position.ts";
import { type Collection, entryOf } from "../collection.ts";

/** The four kinds, in the order of the page. */
export const READY_KINDS = ["groups", "units", "shares", "places"] as const;
export type ReadyKind = (typeof READY_KINDS)[number];

/** A comparison that stands ready; its series in the order of the chart. */
export interface ReadyComparison {
  kind: ReadyKind;
  series: Series[];
  view: ChartViewName;
}

/** Most series in one of them, so that its small picture can be read. */
const MOST_SERIES = 4;
/** Fewer comparable pairs make no course. */
const LEAST_PAIRS = 3;

const pairsOf = ({ steps }: Series): number => steps.filter(({ change }) => change !== null).length;

const sumOf = <T>(list: readonly T[], numberOf: (one: T) => number): number =>
  list.reduce((sum, one) => sum + numberOf(one), 0);

/** Gives the best of a list by its score, the first of equal ones; nothing scores 0 and is best. */
function bestOf<T>(list: readonly T[], scoreOf: (one: T) => number): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const one of list) {
    const score = scoreOf(one);
    if (score > most) [best, most] = [one, score];
  }
  return best;
}

/** Most pairs first; the order of the indicator's page decides the rest. */
const byPairs = (a: Series, b: Series): number => pairsOf(b) - pairsOf(a);

/** The series of one indicator that have a course, the whole before its parts. */
function coursesOf(collection: Collection, indicator: Indicator): Series[] {
  return (collection.seriesByIndicator.get(indicator.id) ?? [])
    .filter((series) => pairsOf(series) >= LEAST_PAIRS)
    .sort(byPairs);
}

/** Groups of one place: those with the most pairs; the whole, where it is among them, leads. */
function findGroups(collection: Collection, isShare: boolean): Series[] | undefined {
  const candidates = collection.dataset.indicators
    .filter(({ measure }) => (measure === "ratio") === isShare)
    .flatMap((indicator) =>
      [...Map.groupBy(coursesOf(collection, indicator), ({ area }) => area).values()].map((series) => {
        const kept = series.slice(0, MOST_SERIES);
        return kept.sort((a, b) => Number(a.breakdown !== "") - Number(b.breakdown !== "") || byPairs(a, b));
      }),
    )
    .filter((series) => series.length > 1);
  return bestOf(candidates, (series) => sumOf(series, pairsOf));
}

/** Two wholes of one place, counted in different units: those with the most pairs. */
function findUnits(collection: Collection): Series[] | undefined {
  const wholes = collection.dataset.indicators
    .filter(({ measure }) => measure !== "ratio")
    .flatMap((indicator) => coursesOf(collection, indicator).filter(({ breakdown }) => breakdown === ""))
    .sort(byPairs);
  const candidates = wholes.flatMap((first, place) => {
    const second = wholes
      .slice(place + 1)
      .find(({ area, unit }) => area === first.area && unit !== first.unit);
    return second ? [[first, second]] : [];
  });
  return bestOf(candidates, (series) => sumOf(series, pairsOf));
}

/** Places below the country with figures of the same group for whole years or dates: those with the most of these. */
function findPlaces(collection: Collection): Series[] | undefined {
  const isPlain =
    (measure: Indicator["measure"]) =>
    ({ period, preferred }: Cell): boolean =>
      preferred.relation !== null &&
      isClosedPeriod(period) &&
      (period.kind === "year" || period.kind === "date") &&
      timePosition(period, measure) !== undefined;
  const candidates = collection.dataset.indicators.flatMap((indicator) => {
    const countOf = ({ cells }: Series): number => cells.filter(isPlain(indicator.measure)).length;
    const own = (collection.seriesByIndicator.get(indicator.id) ?? []).filter(
      (series) => entryOf(collection.areas, series.area).parent !== "" && countOf(series) > 1,
    );
    return [...Map.groupBy(own, ({ breakdown }) => breakdown).values()].map((series) => ({
      series: series
        .sort((a, b) => countOf(b) - countOf(a) || compareText(a.area, b.area))
        .slice(0, MOST_SERIES),
      countOf,
    }));
  });
  const found = bestOf(
    candidates.filter(({ series }) => series.length > 1),
    ({ series, countOf }) => sumOf(series, countOf),
  );
  return found?.series;
}

/**
 * Gives up to four comparisons, one of each kind that the figures allow:
 *
 * - `groups`: groups of one count beside the whole, as an index, since they differ in size;
 * - `units`: two counts of one place in different units, which stand one above the other;
 * - `shares`: groups of one ratio, which share an axis;
 * - `places`: places beside each other, without the country that holds them all.
 *
 * Within a kind those are taken that have the most pairs a year apart (for places: figures for whole years or dates), the first in
 * the registry where several have as many. The same data gives the same comparisons.
 */
export function readyComparisons(collection: Collection): ReadyComparison[] {
  const found: Record<ReadyKind, [Series[] | undefined, ChartViewName]> = {
    groups: [findGroups(collection, false), "index"],
    units: [findUnits(collection), "level"],
    shares: [findGroups(collection, true), "level"],
    places: [findPlaces(collection), "level"],
  };
  return READY_KINDS.flatMap((kind) => {
    const [series, view] = found[kind];
    return series ? [{ kind, series, view }] : [];
  });
}
