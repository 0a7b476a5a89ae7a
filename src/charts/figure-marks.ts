/** Draws figures with their bounds: the grammar of marks that all forms share. */
import { dot, type Markish, type RenderFunction } from "@observablehq/plot";
import { symbolCircle } from "d3";
import type { MarkKind } from "./chart-views.ts";
import { element } from "./element.ts";
import type { Box } from "./label.ts";
import { colourOf } from "./palette.ts";
import type { SeriesStyle } from "./series-style.ts";
import { BAR_PX, DOT_PX } from "./sizes-px.ts";

/** What is drawn of a figure: a place along the periods or rows, and its value with its bounds. */
export interface FigureMark {
  at: number;
  kind: MarkKind;
  value: number | null;
  low: number | null;
  high: number | null;
}

/** Turns data units into px. */
export type ToPx = (at: number) => number;

/** The interval of a figure on the page; `openLow` and `openHigh` end in an arrow head. Units: px. */
export interface Interval {
  alongPx: number;
  lowPx: number;
  highPx: number;
  /** Where the printed number stands, if there is one. */
  valuePx: number | null;
  openLow: boolean;
  openHigh: boolean;
}

/** The part of the picture in which values lie: from the low to the high end of their axis. */
export interface ValueRange {
  domain: readonly [low: number, high: number];
  toPx: ToPx;
}

/**
 * Gives where a figure's interval lies; `null` for a withheld figure, and for one with neither value nor bounds.
 *
 * A missing bound, and one beyond the axis, reaches the edge of the plot and is open there.
 */
export function toIntervalPx(
  mark: FigureMark,
  alongPx: number,
  { domain, toPx }: ValueRange,
): Interval | null {
  if (mark.kind === "withheld") return null;
  const known = [mark.value, mark.low, mark.high].some((end) => end !== null);
  if (!known) return null;
  const isExact = mark.kind === "exact";
  const low = isExact ? (mark.value ?? mark.low) : mark.low;
  const high = isExact ? (mark.value ?? mark.high) : mark.high;
  const openLow = low === null || low < domain[0];
  const openHigh = high === null || high > domain[1];
  const clamp = (value: number): number => toPx(Math.max(domain[0], Math.min(domain[1], value)));
  return {
    alongPx,
    lowPx: openLow ? toPx(domain[0]) : clamp(low),
    highPx: openHigh ? toPx(domain[1]) : clamp(high),
    valuePx: mark.value === null ? null : clamp(mark.value),
    openLow,
    openHigh,
  };
}

/** Where an interval's open ends begin: at its number, else at the bound it has. */
function middleOf({ lowPx, highPx, valuePx, openLow, openHigh }: Interval): number {
  return valuePx ?? (openLow === openHigh ? (lowPx + highPx) / 2 : openLow ? highPx : lowPx);
}

/** Which way values grow on the page: `1` down and to the right, `-1` up and to the left. */
function growthOf({ lowPx, highPx }: Interval, horizontal: boolean): number {
  return Math.sign(highPx - lowPx) || (horizontal ? 1 : -1);
}

/** Gives the rectangle that an interval, its dot and its arrow heads take. Values run upwards, or to the right when `horizontal`. */
export function intervalBox(interval: Interval, horizontal: boolean): Box {
  const middle = middleOf(interval);
  const growth = growthOf(interval, horizontal);
  const ends = [
    interval.openLow ? tipOf(middle, interval.lowPx, -growth) : interval.lowPx,
    interval.openHigh ? tipOf(middle, interval.highPx, growth) : interval.highPx,
  ];
  const dots =
    interval.valuePx === null ? [] : [interval.valuePx - DOT_PX - 1, interval.valuePx + DOT_PX + 1];
  const [first, last] = [Math.min(...ends, ...dots), Math.max(...ends, ...dots)];
  const [near, far] = [interval.alongPx - DOT_PX - 1, interval.alongPx + DOT_PX + 1];
  return horizontal
    ? { left: first, right: last, top: near, bottom: far }
    : { left: near, right: far, top: first, bottom: last };
}

/** Open heads, so that they are not taken for the triangles of verdicts. Units: px. */
const ARROW_LENGTH_PX = 5;
const ARROW_HALF_PX = 4;

/** Writes a point of a path; `horizontal` swaps the axes. */
function point(alongPx: number, valuePx: number, horizontal: boolean): string {
  const [x, y] = horizontal ? [valuePx, alongPx] : [alongPx, valuePx];
  return `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;
}

function arrowHead(alongPx: number, tipPx: number, outwards: number, horizontal: boolean): string {
  const base = tipPx - outwards * ARROW_LENGTH_PX;
  const corner = (offset: number): string => point(alongPx + offset, base, horizontal);
  return `M${corner(-ARROW_HALF_PX)}L${point(alongPx, tipPx, horizontal)}L${corner(ARROW_HALF_PX)}`;
}

/** Where an open end's arrow head has its tip: at the edge, but always clear of the dot. */
function tipOf(middlePx: number, edgePx: number, outwards: number): number {
  const clearPx = middlePx + outwards * (DOT_PX + ARROW_LENGTH_PX + 3);
  return outwards > 0 ? Math.max(edgePx, clearPx) : Math.min(edgePx, clearPx);
}

/**
 * Gives a mark that draws intervals as bars from low to high: a thin dashed line with an arrow head towards a missing
 * bound.
 *
 * An interval shorter than a pixel is left to its dot.
 */
export function drawIntervals(
  intervals: readonly Interval[],
  stroke: string,
  horizontal: boolean,
  { widthPx = BAR_PX, opacity }: { widthPx?: number; opacity?: number } = {},
): RenderFunction {
  let solid = "";
  let dashed = "";
  let heads = "";
  for (const interval of intervals) {
    const { lowPx, highPx, openLow, openHigh, alongPx } = interval;
    const upwards = growthOf(interval, horizontal);
    const middle = middleOf(interval);
    const line = (fromPx: number, toPx: number): string =>
      `M${point(alongPx, fromPx, horizontal)}L${point(alongPx, toPx, horizontal)}`;
    const open = (edgePx: number, outwards: number): void => {
      const tip = tipOf(middle, edgePx, outwards);
      dashed += line(middle, tip - outwards);
      heads += arrowHead(alongPx, tip, outwards, horizontal);
    };
    if (openLow) open(lowPx, -upwards);
    if (openHigh) open(highPx, upwards);
    const from = openLow ? middle : lowPx;
    const to = openHigh ? middle : highPx;
    if (Math.abs(to - from) >= 1) solid += line(from, to);
  }
  return (_index, _scales, _values, _dimensions, { document }) => {
    const paths: Element[] = [];
    if (solid) paths.push(element(document, "path", { d: solid, "stroke-width": widthPx, opacity }));
    if (dashed)
      paths.push(element(document, "path", { d: dashed, "stroke-width": 2, "stroke-dasharray": "4 2" }));
    if (heads) paths.push(element(document, "path", { d: heads, fill: "none", "stroke-width": 1.75 }));
    return element(document, "g", { stroke }, paths);
  };
}

/**
 * Gives marks that draw the printed numbers: filled where exact, hollow where bounded.
 *
 * `x` and `y` say where a figure stands, in the units of the plot's scales; figures without a number are left out.
 */
export function drawDots(
  marks: readonly FigureMark[],
  channels: { x: (mark: FigureMark) => number | null; y: (mark: FigureMark) => number | null },
  style: SeriesStyle,
): Markish[] {
  const filled = marks.filter((mark) => mark.kind === "exact" && mark.value !== null);
  const hollow = marks.filter((mark) => mark.kind === "bounded" && mark.value !== null);
  const r = style.symbol === symbolCircle ? DOT_PX : DOT_PX + 0.4;
  const shared = { x: channels.x, y: channels.y, symbol: style.symbol, r, clip: false } as const;
  return [
    filled.length > 0 ? dot(filled, { ...shared, fill: style.stroke, stroke: "none" }) : null,
    hollow.length > 0
      ? dot(hollow, { ...shared, fill: colourOf("ground"), stroke: style.stroke, strokeWidth: 1.5 })
      : null,
  ];
}
