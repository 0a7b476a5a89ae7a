/** Reads the unit that is printed away from the number: a table head (万元) or the noun that is counted (new members). */
import { normalizePrint } from "./normalize-print.ts";
import type { ReadingFault } from "./reading.ts";
import { scanScale } from "./scan-arabic.ts";
import type { Classifier, Vocabulary } from "./vocabulary.ts";

/** A unit read: the power of ten it carries and what it prints; `null` where nothing is printed. */
export interface UnitPrinted {
  text: string;
  power: number;
  classifier: Classifier | null;
}

/** Words of the longest unit that is looked for: a text of any length is read in one pass. */
const MAX_UNIT_WORDS = 6;

/**
 * Reads `unitPrinted`. In an English noun phrase the last words name the unit: `new members` counts members.
 *
 * Gives a fault at the first character that names no unit.
 */
export function readUnitPrinted(unitPrinted: string, vocabulary: Vocabulary): UnitPrinted | ReadingFault {
  const text = normalizePrint(unitPrinted).trim();
  if (text === "") return { text: "", power: 0, classifier: null };
  const scale = scanScale(text, 0);
  const start = text[scale.end] === " " ? scale.end + 1 : scale.end;
  const noun = text.slice(start);
  if (noun === "" && !scale.isMore) return { text: "", power: scale.power, classifier: null };
  const words = noun.split(" ");
  const first = Math.max(0, words.length - MAX_UNIT_WORDS);
  for (let skipped = first; skipped < words.length && !scale.isMore; skipped++) {
    const classifier = vocabulary.find(words.slice(skipped).join(" "));
    const isAdjective = words.slice(0, skipped).every((word) => /^[a-z'-]+$/.test(word));
    if (classifier && isAdjective) return { text: unitPrinted, power: scale.power, classifier };
  }
  return {
    ok: false,
    kind: "unreadable",
    part: "unit_printed",
    column: start + 1,
    message: `Cannot find a unit in "${unitPrinted.slice(0, 40)}": expected a classifier or word of units.csv`,
  };
}
