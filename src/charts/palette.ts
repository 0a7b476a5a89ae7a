/** The colours that all charts share, for light and for dark ground. */

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
  | "ink"
  | "up"
  | "down";

/**
 * The colours on light ground: the accent, then seven that stay apart for readers with deuteranopia or protanopia.
 * Every one of the palette has at least 4.5 : 1 against white and against warm paper, so that labels may bear it.
 */
export const LIGHT_PALETTE: Readonly<Record<ColourName, string>> = {
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
  up: "#1b6b3a",
  down: "#9b3a12",
};

/** The colours on dark ground, each the light one's counterpart. */
export const DARK_PALETTE: Readonly<Record<ColourName, string>> = {
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
  up: "#7fd09b",
  down: "#f0a27c",
};

/**
 * Gives the CSS value that stands for a colour in a chart. The signs of verdicts bear the colours that `src/styles/base.css`
 * gives to the words.
 */
export function colourOf(name: ColourName): string {
  if (name === "ink") return "currentColor";
  return `var(--${/^c\d|up|down/.test(name) ? name : `chart-${name}`})`;
}
