/** The middle of some numbers. */

/**
 * Gives the middle number in order of size, or the mean of the middle two.
 *
 * @throws RangeError for no numbers.
 */
export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new RangeError("There is no median of no numbers");
  const ordered = numbers.toSorted((a, b) => a - b);
  const upper = Math.floor(ordered.length / 2);
  return ordered.length % 2 === 1 ? ordered[upper]! : (ordered[upper - 1]! + ordered[upper]!) / 2;
}
