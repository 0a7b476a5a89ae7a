/** The weights of the fonts that pictures are drawn with. */

/** All of them, lightest first. */
export const FONT_WEIGHTS = ["regular", "bold"] as const;

/** One of the weights. */
export type FontWeight = (typeof FONT_WEIGHTS)[number];
