/** The order of ids and other codes. */

/** Orders text by code unit, so that no locale and no machine changes the order: negative where `a` goes first. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
