/** A figure as an index: how many hundredths of a base figure it is, with the bounds that both prints allow. */

/** What a print says of a true value: a number, and the ends that hold it; `null` where it says nothing. */
export interface FigureEnds {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** More than a product and a quotient of doubles can be off, so that the truth stays within the ends. */
const SLACK = 2 ** -49;

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole <= 0 ? null : (part / whole) * 100;

function widen(end: number | null, sign: 1 | -1): number | null {
  return end === null ? null : end + sign * Math.abs(end) * SLACK;
}

const isExact = ({ low, high }: FigureEnds): boolean => low !== null && low === high;

/**
 * Gives a figure as an index with `base` at 100, or `null` where the base is not above zero or says no number.
 *
 * The base itself is 100 exactly: it is the same true value, whatever that is. Any other lies in [low / base.high,
 * high / base.low] × 100, the ends the other way round below zero; a missing bound leaves that end open (`null`). Two exact figures give one number.
 *
 * Units: hundredths of the base.
 */
export function indexTo(figure: FigureEnds, base: FigureEnds): FigureEnds | null {
  const known = [base.value, base.low, base.high].filter((end) => end !== null);
  if (known.length === 0 || Math.min(...known) < 0 || Math.max(...known) === 0) return null;
  if (figure === base) return { value: 100, low: 100, high: 100 };
  const value = ratio(figure.value, base.value);
  if (isExact(figure) && isExact(base)) {
    const only = ratio(figure.low, base.low);
    return { value: value ?? only, low: only, high: only };
  }
  const { low, high } = figure;
  return {
    value,
    low: widen(ratio(low, low !== null && low < 0 ? base.low : base.high), -1),
    high: widen(ratio(high, high !== null && high < 0 ? base.high : base.low), 1),
  };
}
