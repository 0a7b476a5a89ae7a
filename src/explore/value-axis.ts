/** The axis of values: its domain, and ticks with their texts. */
import { nice, ticks } from "d3";
import type { AxisView } from "../../charts/chart-views.ts";
import type { Language } from "../../model/codes.ts";
import { formatTick } from "../../text/format-number.ts";
import { formatValue } from "../../text/format-value.ts";

/** At most this many gridlines. */
const MAX_TICKS = 6;

const withUnit = (number: number, unit: string, language: Language): string =>
  unit === "percent" || unit === "percentage_points"
    ? formatValue(Number(number.toPrecision(12)), unit, language)
    : formatTick(number, language);

/**
 * Builds an axis of values. Zero is on it when `fromZero` says so, or when the values reach down near it.
 *
 * No values give 0 to 1 without ticks.
 */
export function buildValueAxis(
  values: readonly number[],
  unit: string,
  label: string,
  language: Language,
  fromZero = false,
): AxisView {
  if (values.length === 0) return { domain: [0, 1], ticks: [], label };
  let [low, high] = [Math.min(...values), Math.max(...values)];
  if (fromZero || (low > 0 && low < 0.8 * high)) low = Math.min(low, 0);
  if (fromZero || (high < 0 && high > 0.8 * low)) high = Math.max(high, 0);
  if (low === high) {
    const padding = low === 0 ? 1 : Math.abs(low) * 0.5;
    [low, high] = [low > 0 ? Math.max(0, low - padding) : low - padding, high + padding];
  }
  const [from, to] = nice(low, high, MAX_TICKS) as [number, number];
  return {
    domain: [from, to],
    ticks: ticks(from, to, MAX_TICKS).map((at) => ({ at, label: withUnit(at, unit, language) })),
    label,
  };
}
