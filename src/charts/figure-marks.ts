/** Draws figures with their bounds: the grammar of marks that all forms share. */
import type { MarkKind } from "./chart-views.ts";
import type { Box } from "./label.ts";
import type { LinearScale } from "./linear-scale.ts";
import { colourOf } from "./palette.ts";
import type { SeriesStyle } from "./series-style.ts";
import { BAR_PX, DOT_PX } from "./sizes-px.ts";
import { element, path, shortNumber } from "./svg.ts";

/** What is drawn of a figure: a place along the periods or rows, and its value with its bounds. */
export interface FigureMark {
  at: number;
  kind: MarkKind;
  value: number | null;
  low: number | null;
  high: number | null;
}

/**
 * The interval of a figure on the page, along its values; `openLow` and `openHigh` end in an arrow head. Units: px.
 */
export interface Interval {
  alongPx: number;
  lowPx: number;
  highPx: number;
  /** Where the printed number stands, if there is one. */
  valuePx: number | null;
  openLow: boolean;
  openHigh: boolean;
  /** Which way values grow on the page: `-1` where px grow less. */
  growth: number;
}

/**
 * Gives where a figure's interval lies; `null` for a withheld figure, and for one with neither value nor bounds.
 *
 * A missing bound, and one beyond the axis, reaches the edge of the plot and is open there.
 */
export function toIntervalPx(
  { kind, value, low, high }: Omit<FigureMark, "at">,
  alongPx: number,
  toPx: LinearScale,
): Interval | null {
  if (kind === "withheld" || (value ?? low ?? high) === null) return null;
  const [first, last] = toPx.domain;
  const [from, to] = kind === "exact" ? [value ?? low, value ?? high] : [low, high];
  const clamp = (at: number): number => toPx(Math.max(first, Math.min(last, at)));
  return {
    alongPx,
    lowPx: clamp(from ?? first),
    highPx: clamp(to ?? last),
    valuePx: value === null ? null : clamp(value),
    openLow: from === null || from < first,
    openHigh: to === null || to > last,
    growth: Math.sign(toPx.range[1] - toPx.range[0]),
  };
}

/** Gives where a pointer finds a figure: at its number, else in the middle of its interval. Units: px along its values. */
export function placeOf({ valuePx, lowPx, highPx }: Interval): number {
  return valuePx ?? (lowPx + highPx) / 2;
}

/** Open heads, so that they are not taken for the triangles of verdicts. Units: px. */
const ARROW_PX = 5;

/** Where bar and arrow heads lie: open ends begin at the number, else at the bound there is, and end clear of the dot. */
function reachOf({ lowPx, highPx, valuePx, openLow, openHigh, growth }: Interval) {
  const middle = valuePx ?? (openLow === openHigh ? (lowPx + highPx) / 2 : openLow ? highPx : lowPx);
  const clearPx = growth * (DOT_PX + ARROW_PX + 3);
  const further = growth > 0 ? Math.max : Math.min;
  const nearer = growth > 0 ? Math.min : Math.max;
  return {
    from: openLow ? middle : lowPx,
    to: openHigh ? middle : highPx,
    middle,
    tips: [
      ...(openLow ? [{ tip: nearer(lowPx, middle - clearPx), outwards: -growth }] : []),
      ...(openHigh ? [{ tip: further(highPx, middle + clearPx), outwards: growth }] : []),
    ],
  };
}

/** Gives the rectangle that an interval, its dot and its arrow heads take, values along y. */
export function intervalBox(interval: Interval): Box {
  const { alongPx, valuePx } = interval;
  const { from, to, tips } = reachOf(interval);
  const reach = DOT_PX + 1;
  const ends = [from, to, ...tips.map(({ tip }) => tip)];
  if (valuePx !== null) ends.push(valuePx - reach, valuePx + reach);
  return {
    left: alongPx - reach,
    right: alongPx + reach,
    top: Math.min(...ends),
    bottom: Math.max(...ends),
  };
}

/**
 * Gives intervals as SVG text, values along y: bars from low to high, a thin dashed line with an arrow head towards a
 * missing bound.
 *
 * An interval shorter than a pixel is left to its dot.
 */
export function renderIntervals(
  intervals: readonly (Interval | null)[],
  stroke: string,
  { widthPx = BAR_PX, opacity }: { widthPx?: number; opacity?: number } = {},
): string {
  let solid = "";
  let dashed = "";
  let heads = "";
  for (const interval of intervals) {
    if (!interval) continue;
    const { alongPx: x } = interval;
    const { from, to, middle, tips } = reachOf(interval);
    if (Math.abs(to - from) >= 1) solid += `M${x},${from}V${to}`;
    for (const { tip, outwards } of tips) {
      dashed += `M${x},${middle}V${tip - outwards}`;
      heads += `M${x - 4},${tip - outwards * ARROW_PX}L${x},${tip}L${x + 4},${tip - outwards * ARROW_PX}`;
    }
  }
  return element(
    "g",
    { stroke },
    path(solid, { "stroke-width": widthPx, opacity }) +
      path(dashed, { "stroke-width": 2, "stroke-dasharray": "4 2" }) +
      path(heads, { fill: "none", "stroke-width": 1.75 }),
  );
}

/** A printed number on the page. Units: px. */
export interface Dot {
  xPx: number;
  yPx: number;
  /** Filled where exact, hollow where bounded. */
  isHollow: boolean;
}

/** Gives the dots of figures, those that have a number, values along y; `intervals` goes with `marks`. */
export function toDots(
  marks: readonly Pick<FigureMark, "kind">[],
  intervals: readonly (Interval | null | undefined)[],
): Dot[] {
  return marks.flatMap(({ kind }, index): Dot[] => {
    const { alongPx: xPx = 0, valuePx: yPx = null } = intervals[index] ?? {};
    return yPx === null ? [] : [{ xPx, yPx, isHollow: kind === "bounded" }];
  });
}

/** Gives printed numbers as SVG text: filled dots, and hollow ones; `scale` makes them smaller. */
export function renderDots(dots: readonly Dot[], { stroke, symbol }: SeriesStyle, scale = 1): string {
  const shape =
    scale === 1 ? symbol : symbol.replace(/-?[\d.]+/g, (number) => shortNumber(Number(number) * scale));
  const shapes = (isHollow: boolean): string =>
    dots.map((dot) => (dot.isHollow === isHollow ? `M${dot.xPx},${dot.yPx}${shape}` : "")).join("");
  return (
    path(shapes(false), { class: "dots", fill: stroke }) +
    path(shapes(true), {
      class: "dots",
      fill: colourOf("ground"),
      stroke,
      "stroke-width": scale < 1 ? 1.2 : 1.5,
    })
  );
}
