/** How large a chart is drawn, and from which width on it is drawn in its wide form. */

/** Units: CSS pixels. Without a height each form takes the one that suits its width; labels may make it grow. */
export interface ChartSize {
  widthPx: number;
  heightPx?: number;
  /** Margins beside the plot that a chart of figures over time has at least: years of charts in one stack stand above each other. */
  leftPx?: number;
  rightPx?: number;
}

/** Below this width labels move from the line ends to beneath the chart or on top of the rows. */
export const NARROW_BELOW_PX = 520;

/** Says whether a chart of this size is drawn in its narrow form. */
export function isNarrow(size: ChartSize): boolean {
  return size.widthPx < NARROW_BELOW_PX;
}
