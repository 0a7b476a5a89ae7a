/** Smooth growth: how far a level may move in a year without looking like a slip. */
import { type RunCell, YEAR } from "./series-runs.ts";

/** How far smooth growth leads down in a year, -40 %, in powers of ten. */
export const SMOOTH_FALL = -Math.log10(0.6);

/** How far smooth growth leads up in a year, +40 %, in powers of ten. */
export const SMOOTH_RISE = Math.log10(1.4);

const ROUNDING = 1e-9;

/** Gives the years between two levels, at least one: months and quarters have seasons, and may differ as much as years. */
export function yearsBetween(a: RunCell, b: RunCell): number {
  return Math.max(1, Math.abs(b.time - a.time) / YEAR);
}

/** Gives whether smooth growth leads from one level to a later one, when the later is first divided by 10^`power`. */
export function isSmooth(earlier: RunCell, later: RunCell, power = 0): boolean {
  const growth = Math.log10(later.level / earlier.level) - power;
  const years = yearsBetween(earlier, later);
  return growth >= -SMOOTH_FALL * years - ROUNDING && growth <= SMOOTH_RISE * years + ROUNDING;
}
