/** How a series is set apart from others: its colour, dash and marker shape. */
import { colourOf } from "./palette.ts";

/** How a series is drawn: never by colour alone. */
export interface SeriesStyle {
  stroke: string;
  dash: string | undefined;
  /** Marker shape: a path from its middle on. Units: px. */
  symbol: string;
  /** A thin grey line without label. */
  quiet: boolean;
}

const DASHES = [undefined, "7 3", "2 3", "10 3 2 3", "5 2", "1 4", "12 4", "6 2 1 2 1 2"] as const;

/** Circle, square, triangle, diamond, triangle on its tip, cross, star, wye: all of about one area. Radii of arcs grow to what their ends need. */
const SYMBOLS = [
  "m-3.5 0a1 1 0 0 0 7 0a1 1 0 0 0-7 0z",
  "m-3.5-3.5h7v7h-7z",
  "m0-6l5.2 9h-10.4z",
  "m0-6.4l3.7 6.4l-3.7 6.4l-3.7-6.4z",
  "m0 6l-5.2-9h10.4z",
  "m-4.6-1.5h3v-3h3v3h3v3h-3v3h-3v-3h-3z",
  "m0-6.5l1.5 4.5h4.7l-3.8 2.8l1.4 4.5l-3.8-2.8l-3.8 2.8l1.4-4.5l-3.8-2.8h4.7z",
  "m1.9 1v3.8h-3.8v-3.8l-3.2-1.8l1.9-3.2l3.2 1.8l3.2-1.8l1.9 3.2z",
] as const;

/** Gives the style of a place in the palette; place 0 is the accent, places beyond the last go round without it. */
export function styleOf(place: number): SeriesStyle {
  const slot = (place === 0 ? 0 : 1 + ((((place - 1) % 7) + 7) % 7)) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  return { stroke: colourOf(`c${slot}`), dash: DASHES[slot], symbol: SYMBOLS[slot], quiet: false };
}

/** The style of series that only make up the background. */
export const QUIET_STYLE: SeriesStyle = { ...styleOf(0), stroke: colourOf("quiet"), quiet: true };

/** Series up to this number are all coloured and labelled. */
export const MOST_LABELLED_SERIES = 8;
