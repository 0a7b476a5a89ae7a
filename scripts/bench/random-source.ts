/** Chance that comes out the same every time: what is generated from one seed is one set of files. */

/** Draws from one sequence. Every method takes the next number of it. */
export interface RandomSource {
  /** A number from 0 up to 1, which is left out. */
  next: () => number;
  /** A whole number from `least` up to `most`, both included. */
  between: (least: number, most: number) => number;
  /** Whether something of that probability happens. */
  chance: (probability: number) => boolean;
  /** One member of a list that is not empty. */
  pick: <Member>(list: readonly Member[]) => Member;
}

/**
 * Gives the source of a seed. Source: Mulberry32, 32 bits of state; good enough for test files, for nothing else.
 *
 * @throws RangeError when something is picked from an empty list.
 */
export function randomSource(seed: number): RandomSource {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (list) => {
      if (list.length === 0) throw new RangeError("Cannot pick from an empty list");
      return list[between(0, list.length - 1)]!;
    },
  };
}
