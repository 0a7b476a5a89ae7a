/** Sizes that all charts share. Units: px. */

/** Size of names and of the head of an axis. Units: px. */
export const LABEL_PX = 12;

/** Size of all other text: ticks, prints, words at rules. Units: px. */
export const TICK_PX = 11;

/** Radius of a dot. Units: px. */
export const DOT_PX = 3.5;

/** Thickness of an interval's bar. Units: px. */
export const BAR_PX = 3;
