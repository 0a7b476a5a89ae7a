/** Moves labels apart along one axis. */

/** A label's wish: its middle and how much room it takes along the axis. */
export interface Wish {
  middlePx: number;
  heightPx: number;
}

/**
 * Gives the middles at which labels stand clear of each other between two edges, in the order of the wishes.
 *
 * Labels are once moved down and once up until they are clear; each stands half-way between. What stands clear stays. When
 * they do not all fit, they run over an edge: compare the heights first.
 */
export function dodge(wishes: readonly Wish[], topPx: number, bottomPx: number): number[] {
  const order = [...wishes.keys()].sort((a, b) => wishes[a]!.middlePx - wishes[b]!.middlePx || a - b);
  const down = wishes.map(({ middlePx }) => middlePx);
  const up = [...down];
  const push = (middles: number[], sign: 1 | -1): void => {
    let edge = sign * (sign > 0 ? topPx : bottomPx);
    for (const index of sign > 0 ? order : order.toReversed()) {
      const half = wishes[index]!.heightPx / 2;
      const middle = Math.max(sign * middles[index]!, edge + half);
      middles[index] = sign * middle;
      edge = middle + half;
    }
  };
  push(down, 1);
  push(down, -1);
  push(up, -1);
  push(up, 1);
  return down.map((middle, index) => (middle + up[index]!) / 2);
}
