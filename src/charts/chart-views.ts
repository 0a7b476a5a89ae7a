/** The views that charts draw: plain JSON, every text formatted, every position in data units. */
import type { Language } from "../model/codes.ts";
import type { CoverageGridChartView, SlopeChartView, TileMapChartView } from "./plot-views.ts";

/** An axis. Ticks carry their texts; a chart leaves out those that do not fit, never the first and last of `x`. */
export interface AxisView {
  domain: [low: number, high: number];
  ticks: { at: number; label: string }[];
  /** Unit or what is measured, set at the head of the axis. */
  label: string;
}

/** Accessible name and text alternative of a chart. The alternative states the finding, from the data. */
export interface ChartTextView {
  title: string;
  finding: string;
}

/** `exact` and `bounded` marks have a place; a `withheld` one stands on the axis. */
export type MarkKind = "exact" | "bounded" | "withheld";

/** One figure in a chart. A bound that is `null` beside a value means that the print gives none on that side. */
export interface LevelMarkView {
  /** Id of the figure; empty where the mark stands for none. */
  id: string;
  at: number;
  kind: MarkKind;
  value: number | null;
  low: number | null;
  high: number | null;
  /** Short text for a label at the mark, as printed. */
  printed: string;
  /** Period, as a reader writes it. */
  period: string;
  /** A line leads here from the mark before: the two are comparable or stand in one unbroken stretch. */
  joined: boolean;
  /** Another report prints a number for this period that cannot be the same; a small sign says so. */
  isDisputed?: boolean;
}

/** One series in a chart over time, its marks in order of their place. `label` is empty where a series stands alone. */
export interface LevelSeriesView {
  label: string;
  /** Drawn thin and grey, without its name, because the reader looks at another series. */
  isQuiet?: boolean;
  /** Place in the palette, from 0; the accent is kept for the leading series. */
  colour: number;
  leading: boolean;
  marks: LevelMarkView[];
}

/** A place where a series breaks or its definition changes: a thin rule and a word. */
export interface BreakView {
  at: number;
  label: string;
}

/** Figures over time. */
export interface LevelChartView {
  form: "level";
  /** Unique on its page, `[a-z0-9-]+`; prefix of every id in the SVG. */
  key: string;
  language: Language;
  text: ChartTextView;
  x: AxisView;
  y: AxisView;
  series: LevelSeriesView[];
  breaks: BreakView[];
  /** The word for withheld marks, in the page's language. */
  withheldLabel: string;
  /** Equal distances are equal ratios; every place of the domain and of the marks is above zero then. */
  isLog?: boolean;
  /** The line to read from: zero unless given (100 in an index). */
  base?: number;
}

/** One comparison of two years; the point is `null` where a print gives no single number. */
export interface ChangeMarkView {
  /** Id of the later figure. */
  id: string;
  at: number;
  low: number | null;
  point: number | null;
  high: number | null;
  /** Formatted text that may stand at the mark, e.g. `−27.6%`. */
  label: string;
  verdict: "up" | "down" | "no_change" | "cannot_tell";
}

/** Year-over-year changes of one series, ranges drawn, around a zero line. */
export interface ChangeChartView {
  form: "change";
  key: string;
  language: Language;
  text: ChartTextView;
  x: AxisView;
  y: AxisView;
  marks: ChangeMarkView[];
  /** Years without a comparison and the short reason why. */
  gaps: { at: number; label: string }[];
}

/** Areas side by side at one period, in the order given: a dot with its interval, or a bar from zero. */
export interface RankingChartView {
  /** `bars` where every figure that has a number has narrow bounds. */
  form: "ranking" | "bars";
  key: string;
  language: Language;
  text: ChartTextView;
  x: AxisView;
  rows: {
    /** Id of the figure; empty where the row stands for none. */
    id: string;
    label: string;
    kind: MarkKind;
    value: number | null;
    low: number | null;
    high: number | null;
    printed: string;
    /** Set off from the other rows, such as the area of the page; without any, all rows bear the accent. */
    leading?: boolean;
  }[];
  withheldLabel: string;
}

/** A small drawing of one series for lists and the home page: no axes but the first and last period. */
export interface SparkChartView {
  form: "spark";
  key: string;
  language: Language;
  text: ChartTextView;
  domain: { x: [number, number]; y: [number, number] };
  marks: LevelMarkView[];
  first: string;
  last: string;
}

/** Two ranges one above the other on one scale, to see whether they meet: what is printed, and what was worked out. */
export interface RangesChartView {
  form: "ranges";
  key: string;
  language: Language;
  text: ChartTextView;
  /** Holds every end that there is; a missing end runs to the edge. */
  domain: [low: number, high: number];
  rows: { label: string; low: number | null; high: number | null; leading: boolean }[];
}

/** Any view that is drawn, told apart by `form`. */
export type ChartView =
  | LevelChartView
  | ChangeChartView
  | RankingChartView
  | SparkChartView
  | RangesChartView
  | SlopeChartView
  | TileMapChartView
  | CoverageGridChartView;
