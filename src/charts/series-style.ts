/** How a series is set apart from others: its colour, dash and marker shape. */
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
import { colourOf } from "./palette.ts";

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
