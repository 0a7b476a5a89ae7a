/** Two periods at which several series stand side by side, and which of them compare. */
import { change } from "./change.ts";
import { hasBreakBetween } from "./comparability.ts";
import { compareText } from "./compare-text.ts";
import { periodKey, periodShape, yearBeforeKey } from "./period-shape.ts";
import type { Cell, Change, Reason, Series } from "./series.ts";
import { stretches } from "./stretches.ts";

/** One series at both periods: its change, or the reason why the two do not compare. `gap` is a gap between them. */
export type SlopeRow = { series: Series; from: Cell; to: Cell } & (
  | { change: Change; reason: null }
  | { change: null; reason: Reason }
);

/** Two periods; rows go as the series were given. At least {@link LEAST_SLOPES} of them compare. */
export interface Slope {
  from: string;
  to: string;
  rows: SlopeRow[];
}

/** Fewer comparisons than these are read in a sentence. */
export const LEAST_SLOPES = 3;

interface Pair {
  from: Cell;
  to: Cell;
  count: number;
}

const endOf = ({ period }: Cell): string => period.end;

/** Gives the pair that ends last, then begins last, then has most series, among those that enough series share. */
function findLatest(pairs: Iterable<Pair>): Pair | undefined {
  return [...pairs]
    .filter(({ count }) => count >= LEAST_SLOPES)
    .sort(
      (a, b) =>
        compareText(endOf(b.to), endOf(a.to)) ||
        compareText(endOf(b.from), endOf(a.from)) ||
        b.count - a.count ||
        compareText(a.to.period.text, b.to.period.text) ||
        compareText(a.from.period.text, b.from.period.text),
    )[0];
}

function countPairs(pairs: Iterable<readonly [from: Cell, to: Cell]>): Map<string, Pair> {
  const counted = new Map<string, Pair>();
  for (const [from, to] of pairs) {
    const key = `${from.period.text} ${to.period.text}`;
    const pair = counted.get(key) ?? { from, to, count: 0 };
    pair.count += 1;
    counted.set(key, pair);
  }
  return counted;
}

function* pairsWithin(stretch: readonly Cell[]): Generator<[Cell, Cell]> {
  for (const [index, to] of stretch.entries())
    for (const from of stretch.slice(0, index))
      if (periodShape(from.period) === periodShape(to.period)) yield [from, to];
}

function findReason({ cells }: Series, from: Cell, to: Cell): Reason {
  const prints = [from.preferred, to.preferred];
  if (prints.some(({ relation }) => relation === null)) return "withheld";
  if (prints.some(({ status }) => status === "U")) return "unreliable";
  if (hasBreakBetween(cells, from, to)) return "break";
  return prints.some(({ seriesBreak }) => seriesBreak === "D") ? "definition" : "gap";
}

/** Sets one series' figures of both periods side by side; `undefined` where it lacks one. */
function compareEnds(series: Series, pair: Pair): SlopeRow | undefined {
  const cellAt = (text: string): Cell | undefined => series.cells.find(({ period }) => period.text === text);
  const [from, to] = [cellAt(pair.from.period.text), cellAt(pair.to.period.text)];
  if (!from || !to) return undefined;
  if (yearBeforeKey(to.period) === periodKey(from.period)) {
    const step = series.steps.find(({ cell }) => cell === to);
    if (step?.change?.from === from) return { series, from, to, change: step.change, reason: null };
  } else if (stretches(series).some((stretch) => stretch.includes(from) && stretch.includes(to)))
    return { series, from, to, change: change(from, to), reason: null };
  return { series, from, to, change: null, reason: findReason(series, from, to) };
}

/**
 * Gives the latest period at which at least three series compare with the year before, with that year; where there is none,
 * the latest two periods of one kind that at least three series have in an unbroken stretch (months of one year, for
 * example). `undefined` where there is neither.
 *
 * A series that has a figure at both periods and does not compare stands among the rows with its reason.
 */
export function findSlope(series: readonly Series[]): Slope | undefined {
  const yearApart = series.flatMap(({ steps }) =>
    steps.flatMap((step): [Cell, Cell][] => (step.change ? [[step.change.from, step.cell]] : [])),
  );
  const pair =
    findLatest(countPairs(yearApart).values()) ??
    findLatest(
      countPairs(
        series.flatMap((entry) => stretches(entry).flatMap((cells) => [...pairsWithin(cells)])),
      ).values(),
    );
  if (!pair) return undefined;
  return {
    from: pair.from.period.text,
    to: pair.to.period.text,
    rows: series.flatMap((entry) => compareEnds(entry, pair) ?? []),
  };
}
