/** Widens axes without extent: on those no scale can place anything. */

/** Gives the ends of an axis of periods; where they are one, it lies in the middle. */
export function widenPeriods([low, high]: readonly [number, number]): [number, number] {
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** Gives the ends of an axis of values; where they are one, the axis reaches from zero to twice that, or to 1. */
export function widenValues([low, high]: readonly [number, number]): [number, number] {
  if (low !== high) return [low, high];
  if (low === 0) return [0, 1];
  return low > 0 ? [0, 2 * low] : [2 * low, 0];
}
