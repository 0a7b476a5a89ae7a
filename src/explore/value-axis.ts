/** The axis of values: its domain, and ticks with their texts. */
import type { AxisView } from "../charts/chart-views.ts";
import type { Language } from "../model/codes.ts";
import { formatTick } from "../text/format-number.ts";
import { unitSuffix } from "../text/unit-suffix.ts";

/** About as many gridlines. */
const TICKS = 6;

/** Up to so many powers of ten, the ticks between them are shown as well. */
const FEW_POWERS = 3;

/** Only these stand at every tick; other units are named at the head of the axis. */
const withUnit = (number: number, unit: string, language: Language): string =>
  formatTick(number, language) + (/^percent/.test(unit) ? unitSuffix(unit, language) : "");

/**
 * Gives the distance of ticks, 1, 2 or 5 times a power of ten, as a factor and a divisor: one of them is 1, so that 0.3
 * is three times a tenth and not a little less.
 *
 * Source: the ticks of d3-array, whose whole package would weigh more than everything here.
 */
function tickStep(low: number, high: number): [factor: number, divisor: number] {
  const wish = (high - low) / TICKS;
  const power = Math.floor(Math.log10(wish));
  const error = wish / 10 ** power;
  const factor = error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.sqrt(2) ? 2 : 1;
  return power < 0 ? [1, 10 ** -power / factor] : [factor * 10 ** power, 1];
}

/** Builds an axis that reaches from a tick at or below the one end to a tick at or above the other. */
export function buildSpanAxis(
  low: number,
  high: number,
  unit: string,
  label: string,
  language: Language,
): AxisView {
  let [first, last] = [low, high];
  // Wider ends may ask for wider steps; this settles at the second turn or the third.
  for (let turn = 0; ; turn++) {
    const [factor, divisor] = tickStep(first, last);
    const from = Math.floor((first / factor) * divisor);
    const to = Math.ceil((last / factor) * divisor);
    const ends = [(from * factor) / divisor, (to * factor) / divisor] as const;
    if ((ends[0] === first && ends[1] === last) || turn > 8) {
      const ticks = [];
      for (let place = from; place <= to; place++) {
        const at = (place * factor) / divisor;
        ticks.push({ at, label: withUnit(at, unit, language) });
      }
      return { domain: [...ends], ticks, label };
    }
    [first, last] = ends;
  }
}

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
  return buildSpanAxis(low, high, unit, label, language);
}

/** Builds an axis on which equal distances are equal ratios, its ends at 1, 2 or 5 times a power of ten. Every value must be above zero. */
export function buildLogAxis(
  values: readonly number[],
  unit: string,
  label: string,
  language: Language,
): AxisView {
  if (values.length === 0) return { domain: [1, 10], ticks: [], label };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const from = Math.floor(Math.log10(low));
  const to = Math.ceil(Math.log10(high));
  const steps: number[] = [];
  for (let power = from; power <= to; power++)
    // A text gives 1e-5 as it is meant; the power of ten may be off in its last digit.
    for (const factor of to - from > FEW_POWERS ? [1] : [1, 2, 5]) steps.push(Number(`${factor}e${power}`));
  const first = steps.findLast((at) => at <= low) ?? low;
  const above = steps.find((at) => at >= high) ?? high;
  const last = above > first ? above : first * 10;
  const every = Math.ceil((to - from) / TICKS);
  const ticks = steps
    .filter((at, place) => at >= first && at <= last && (every < 2 || place % every === 0))
    .map((at) => ({ at, label: withUnit(at, unit, language) }));
  return { domain: [first, last], ticks, label };
}
