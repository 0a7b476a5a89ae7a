/** Colours, dashes, marker shapes and sizes that all charts share. */
import {
  type SymbolType,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from "d3";

/** Names of the CSS custom properties that charts use; `src/styles/charts.css` sets them for every scheme. */
export type ColourName =
  | "c0"
  | "c1"
  | "c2"
  | "c3"
  | "c4"
  | "c5"
  | "c6"
  | "c7"
  | "quiet"
  | "grid"
  | "ground"
  | "ink";

/**
 * The colours on light ground: the accent, then seven that stay apart for readers with deuteranopia or protanopia.
 * Every one of the palette has at least 4.5 : 1 against white and against warm paper, so that labels may bear it.
 */
export const LIGHT: Readonly<Record<ColourName, string>> = {
  c0: "#c3272b",
  c1: "#1360b9",
  c2: "#663600",
  c3: "#217167",
  c4: "#7c388c",
  c5: "#27262c",
  c6: "#bc418a",
  c7: "#006f11",
  quiet: "#a8a29a",
  grid: "#e4e0d8",
  ground: "#ffffff",
  ink: "#1b1b1b",
};

/** The colours on dark ground, each the light one's counterpart. */
export const DARK: Readonly<Record<ColourName, string>> = {
  c0: "#ff7a6b",
  c1: "#8dc1fd",
  c2: "#e3ac00",
  c3: "#5cd5c4",
  c4: "#b28fe8",
  c5: "#e4e4e8",
  c6: "#e37ab3",
  c7: "#a8d77b",
  quiet: "#6f6b66",
  grid: "#35332f",
  ground: "#161513",
  ink: "#ececea",
};

/** Gives the CSS value that stands for a colour in a chart. */
export function colourOf(name: ColourName): string {
  if (name === "ink") return "currentColor";
  return /^c\d$/.test(name) ? `var(--${name})` : `var(--chart-${name})`;
}

/** A triangle that stands on its tip. Units: px² for the size. */
const TRIANGLE_DOWN: SymbolType = {
  draw(context, size) {
    const y = Math.sqrt(size / (Math.sqrt(3) * 3));
    context.moveTo(0, 2 * y);
    context.lineTo(-Math.sqrt(3) * y, -y);
    context.lineTo(Math.sqrt(3) * y, -y);
    context.closePath();
  },
};

/** How a series is drawn: never by colour alone. */
export interface SeriesStyle {
  stroke: string;
  dash: string | undefined;
  symbol: SymbolType;
  /** A thin grey line without label. */
  quiet: boolean;
}

const DASHES = [undefined, "7 3", "2 3", "10 3 2 3", "5 2", "1 4", "12 4", "6 2 1 2 1 2"] as const;
const SYMBOLS: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  TRIANGLE_DOWN,
  symbolCross,
  symbolStar,
  symbolWye,
];
const PALETTE = ["c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7"] as const;

/** Gives the style of a place in the palette; place 0 is the accent, places beyond the last go round without it. */
export function styleOf(place: number): SeriesStyle {
  const slot = place === 0 ? 0 : 1 + ((((place - 1) % 7) + 7) % 7);
  return { stroke: colourOf(PALETTE[slot]!), dash: DASHES[slot], symbol: SYMBOLS[slot]!, quiet: false };
}

/** The style of series that only make up the background. */
export const QUIET_STYLE: SeriesStyle = {
  stroke: colourOf("quiet"),
  dash: undefined,
  symbol: symbolCircle,
  quiet: true,
};

/** Series up to this number are all coloured and labelled. */
export const MOST_LABELLED_SERIES = 8;

/** Sizes of text. Units: px. */
export const LABEL_PX = 12;
export const TICK_PX = 11;

/** Radius of a dot, thickness of an interval's bar. Units: px. */
export const DOT_PX = 3.5;
export const BAR_PX = 3;
