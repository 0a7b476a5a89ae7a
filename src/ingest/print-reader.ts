/** Reads prints, each distinct one once. */
import { readPrint } from "../reading/read-print.ts";
import type { Reading } from "../reading/reading.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";

// As for cells: bounds memory where prints hardly repeat.
const REMEMBERED = 100_000;

/** Gives a function that reads `as_printed` with `unit_printed`. */
export function printReader(vocabulary: Vocabulary): (asPrinted: string, unitPrinted: string) => Reading {
  const known = new Map<string, Reading>();
  return (asPrinted, unitPrinted) => {
    const key = unitPrinted === "" ? asPrinted : `${asPrinted}\u001f${unitPrinted}`;
    const remembered = known.get(key);
    if (remembered) return remembered;
    const reading = readPrint(asPrinted, unitPrinted, vocabulary);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, reading);
    return reading;
  };
}
