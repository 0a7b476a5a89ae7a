/** Turns places on an axis into px: evenly, or so that equal distances are equal ratios. */

/** Gives where a place of the axis stands; the ends of the domain stand at the ends of the range. Units: px. */
export interface LinearScale {
  (at: number): number;
  readonly domain: readonly [low: number, high: number];
  readonly range: readonly [fromPx: number, toPx: number];
}

/** Gives the scale from a domain to a range; `isLog` needs a domain above zero. A domain without extent lies in the middle. */
export function linearScale(
  domain: readonly [low: number, high: number],
  range: readonly [fromPx: number, toPx: number],
  isLog = false,
): LinearScale {
  const bend = isLog ? Math.log : Number;
  const [low, high] = [bend(domain[0]), bend(domain[1])];
  const toPx = (at: number): number =>
    range[0] + (range[1] - range[0]) * (low === high ? 0.5 : (bend(at) - low) / (high - low));
  return Object.assign(toPx, { domain, range });
}
