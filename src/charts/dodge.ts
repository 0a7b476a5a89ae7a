/** Moves labels apart along one axis, each as little as possible. */

/** A label's wish: its middle and how much room it takes along the axis. */
export interface Wish {
  middlePx: number;
  heightPx: number;
}

interface Cluster {
  members: number[];
  heightPx: number;
  /** Sum over members of where the cluster's top would have to be for that member to stand at its wish. */
  topWishSum: number;
}

/**
 * Gives the middles at which labels stand clear of each other between two edges, in the order of the wishes.
 *
 * Those that would overlap form a cluster, set where the sum of squared moves is smallest (pool adjacent violators).
 * When they do not all fit, they run over the lower edge: compare the heights first.
 */
export function dodge(wishes: readonly Wish[], topPx: number, bottomPx: number): number[] {
  const order = wishes
    .map((_, index) => index)
    .sort((a, b) => wishes[a]!.middlePx - wishes[b]!.middlePx || a - b);
  const clusters: Cluster[] = [];
  const topOf = (cluster: Cluster): number => {
    const wished = cluster.topWishSum / cluster.members.length;
    return Math.max(topPx, Math.min(wished, bottomPx - cluster.heightPx));
  };
  for (const index of order) {
    const { middlePx, heightPx } = wishes[index]!;
    let cluster: Cluster = { members: [index], heightPx, topWishSum: middlePx - heightPx / 2 };
    for (
      let above = clusters.at(-1);
      above && topOf(above) + above.heightPx > topOf(cluster);
      above = clusters.at(-1)
    ) {
      clusters.pop();
      cluster = {
        members: [...above.members, ...cluster.members],
        heightPx: above.heightPx + cluster.heightPx,
        topWishSum: above.topWishSum + cluster.topWishSum - cluster.members.length * above.heightPx,
      };
    }
    clusters.push(cluster);
  }
  const middles = new Array<number>(wishes.length).fill(0);
  for (const cluster of clusters) {
    let y = topOf(cluster);
    for (const index of cluster.members) {
      const { heightPx } = wishes[index]!;
      middles[index] = y + heightPx / 2;
      y += heightPx;
    }
  }
  return middles;
}
