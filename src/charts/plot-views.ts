/** The views of the forms that only the build draws: two periods beside each other, a map of tiles, a grid of coverage. */
import type { Language } from "../model/codes.ts";
import type { ChartTextView, MarkKind } from "./chart-views.ts";

/** One of the two figures of a row. */
export interface SlopeEndView {
  /** Id of the figure; empty where the end stands for none. */
  id: string;
  kind: MarkKind;
  value: number | null;
  low: number | null;
  high: number | null;
  printed: string;
}

/** How a row's two figures go together: joined, joined although the prints leave the direction open, or not joined. */
export const SLOPE_LINKS = ["joined", "open", "apart"] as const;
export type SlopeLink = (typeof SLOPE_LINKS)[number];

/** The figures of several series at two periods. */
export interface SlopeChartView {
  form: "slope";
  key: string;
  language: Language;
  text: ChartTextView;
  /** The ends of the axis, which bears no ticks: every figure is labelled. */
  domain: [low: number, high: number];
  /** Equal distances are equal ratios; every end is above zero then. */
  isLog: boolean;
  periods: [first: string, second: string];
  rows: {
    label: string;
    /** Set off from the other rows. */
    leading: boolean;
    from: SlopeEndView;
    to: SlopeEndView;
    link: SlopeLink;
  }[];
  withheldLabel: string;
  /** What the lines mean, as far as the picture has them, and why there is none. */
  legend: { link: SlopeLink; label: string }[];
}

/** One province-level unit. `missing` is one for which no report that was read prints a figure. */
export interface TileView {
  /** Id of the figure; empty for a missing one. */
  id: string;
  label: string;
  column: number;
  row: number;
  kind: MarkKind | "missing";
  /** Place among the steps of shade, from 0, the lightest; `null` for withheld and missing ones. */
  step: number | null;
  /** The number, short, with the sign of its relation; a range in two lines. Empty for withheld and missing ones. */
  lines: string[];
}

/** Figures of province-level units at one period, each in a tile. */
export interface TileMapChartView {
  form: "tile-map";
  key: string;
  language: Language;
  text: ChartTextView;
  /** What is shown, with its unit. */
  head: string;
  tiles: TileView[];
  /** The lowest and highest number of each step, the lightest first. */
  steps: string[];
  withheldLabel: string;
  missingLabel: string;
  /** What the signs before numbers mean, as far as the picture has them. */
  signs: string[];
  note: string;
}

/** What is told of a place or group in a year. */
export const GRID_STATES = ["printed", "bounded", "withheld"] as const;
export type GridState = (typeof GRID_STATES)[number];

/** Places and groups down, years across. */
export interface CoverageGridChartView {
  form: "coverage-grid";
  key: string;
  language: Language;
  text: ChartTextView;
  columns: { label: string; isYear: boolean }[];
  /** Every row has one cell to each column, `null` where nothing is printed; a cell bears the id of its first figure. */
  rows: { label: string; cells: ({ id: string; state: GridState } | null)[] }[];
  legend: { state: GridState | null; label: string }[];
}
