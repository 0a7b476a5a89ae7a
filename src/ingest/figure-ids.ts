/** The ids given so far, by which equal figures are told: an open-addressing table, as a Map of so many texts is slow and large. */

/** A table of ids with the numbers under which they were added. */
export interface FigureIds {
  /**
   * Gives the number under which an id was first added, or `undefined` and keeps it under `number`.
   *
   * @throws TypeError for text that is not `f` and 12 hexadecimal digits.
   */
  add(id: string, number: number): number | undefined;
}

/** Gives an empty table of figure ids. Units: 48-bit numbers, exact in a double; 0 marks a free slot. */
export function figureIds(): FigureIds {
  let keys = new Float64Array(1 << 16);
  let numbers = new Uint32Array(1 << 16);
  let count = 0;
  // The id is a hash already, so its low bits spread well.
  const slotOf = (key: number): number => {
    const mask = keys.length - 1;
    let slot = (key % 0x1_0000_0000) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [oldKeys, oldNumbers] = [keys, numbers];
    keys = new Float64Array(oldKeys.length * 4);
    numbers = new Uint32Array(oldKeys.length * 4);
    for (let index = 0; index < oldKeys.length; index += 1) {
      const key = oldKeys[index]!;
      if (key === 0) continue;
      const slot = slotOf(key);
      keys[slot] = key;
      numbers[slot] = oldNumbers[index]!;
    }
  };
  return {
    add(id, number) {
      const key = Number.parseInt(id.slice(1), 16) + 1;
      if (Number.isNaN(key)) throw new TypeError(`Not a figure id: ${id}`);
      const slot = slotOf(key);
      if (keys[slot] !== 0) return numbers[slot];
      keys[slot] = key;
      numbers[slot] = number;
      count += 1;
      if (count * 2 > keys.length) grow();
      return undefined;
    },
  };
}
