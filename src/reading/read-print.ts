/** Reads a number as printed: modifiers, number, classifier, in Chinese or English, into a quantity with bounds. */
import { buildQuantity } from "./build-quantity.ts";
import { NUMBER_WORDS } from "./conventions.ts";
import { type Modifiers, readAfter, readBefore } from "./modifiers.ts";
import { normalizePrint } from "./normalize-print.ts";
import { readUnitPrinted, type UnitPrinted } from "./read-unit-printed.ts";
import type { PrintRead, Reading, ReadingFault } from "./reading.ts";
import { readingFault } from "./reading.ts";
import { type ScannedNumbers, scanNumbers } from "./scan-numbers.ts";
import type { Classifier, Vocabulary } from "./vocabulary.ts";

const NUMBER_WORD_MEANINGS = new Map(
  NUMBER_WORDS.flatMap((row) => row.words.map((word) => [word as string, row] as const)),
);

function readNumberWord(text: string, unit: UnitPrinted, vocabulary: Vocabulary): Reading | undefined {
  const row = NUMBER_WORD_MEANINGS.get(text.trimStart());
  if (!row) return undefined;
  const units = chooseUnits(row.unit ? vocabulary.find(row.unit) : undefined, unit);
  if ("ok" in units) return units;
  const quantity = {
    value: row.value,
    low: row.value,
    high: row.value,
    relation: "eq",
    basis: "exact",
  } as const;
  return {
    ok: true,
    status: "A",
    quantity,
    magnitude: 1,
    classifier: unit.classifier ? unit.text : "",
    ...units,
  };
}

/** The units that both the print and the unit printed elsewhere allow; a fault where they contradict. */
function chooseUnits(
  own: Classifier | undefined,
  unit: UnitPrinted,
): Pick<PrintRead, "units" | "unit"> | ReadingFault {
  const elsewhere = unit.classifier;
  if (!own || !elsewhere) {
    const only = own ?? elsewhere;
    return { units: only?.units ?? null, unit: only?.unit ?? null };
  }
  const both = own.units.filter((id) => elsewhere.units.includes(id));
  if (both.length === 0)
    return readingFault(
      0,
      `Cannot count in two units: the print says ${own.units.join(" or ")}, this ${elsewhere.units.join(" or ")}`,
      "unreadable",
      "unit_printed",
    );
  const single = both.length === 1 ? (both[0] as string) : null;
  return { units: both, unit: single ?? own.unit ?? elsewhere.unit };
}

/** `5万` or `5元` under the head 万元 may or may not have been multiplied already. */
function checkMultiplier(scanned: ScannedNumbers, unit: UnitPrinted): ReadingFault | undefined {
  if (unit.power === 0) return undefined;
  const { number, second, placed } = scanned;
  const isOwn = placed !== undefined || number.power > 0 || (second?.power ?? 0) > 0;
  if (!isOwn) return undefined;
  const message = "Cannot multiply twice: the print names its own unit or multiplier, expected none here";
  return readingFault(0, message, "unreadable", "unit_printed");
}

/**
 * Reads `asPrinted`, with the unit that is printed elsewhere (a table head, a noun; empty where there is none).
 *
 * Digits printed as `*` give a withheld figure: no quantity, but its classifier and the power of ten that shows. What
 * the grammar does not know gives a fault with the position of the first unreadable character, never a guess, and
 * nothing is ever thrown. Units: base units of the classifier (万 and 亿 multiplied out, percent as percent).
 *
 * Source: the table of conventions in `conventions.ts`; Civil Code of China, art. 1259, for 以上, 以下, 以内, 不满 and 超过;
 * GB/T 15835-2011 for approximate numbers.
 */
export function readPrint(asPrinted: string, unitPrinted: string, vocabulary: Vocabulary): Reading {
  const text = normalizePrint(asPrinted).trimEnd();
  const unit = readUnitPrinted(unitPrinted, vocabulary);
  if ("ok" in unit) return unit;
  const word = readNumberWord(text, unit, vocabulary);
  if (word) return word;
  const modifiers: Modifiers = {
    convention: undefined,
    conventionAt: -1,
    sign: undefined,
    hasSignMark: false,
  };
  const at = readBefore(text, modifiers);
  if (typeof at !== "number") return at;
  const scanned = scanNumbers(text, at, vocabulary);
  if (!scanned)
    return readingFault(Math.min(at, text.length), `Cannot find a number in "${clip(asPrinted)}"`);
  if ("ok" in scanned) return scanned;
  const rest = readAfter(text, scanned.end, modifiers);
  if (rest) return rest;
  const units = chooseUnits(scanned.placed?.classifier, unit);
  if ("ok" in units) return units;
  const twice = checkMultiplier(scanned, unit);
  if (twice) return twice;
  const { number, second, placed } = scanned;
  const classifier = placed
    ? asPrinted.slice(placed.start, placed.end) || number.classifier
    : unit.classifier
      ? unit.text
      : "";
  if (number.isWithheld || second?.isWithheld) {
    const power = Math.max(number.isWithheld ? number.exp : 0, second?.isWithheld ? second.exp : 0);
    return {
      ok: true,
      status: "Q",
      quantity: null,
      magnitude: 10 ** (power + unit.power),
      classifier,
      ...units,
    };
  }
  const quantity = buildQuantity(text, scanned, modifiers, unit);
  if ("ok" in quantity) return quantity;
  return { ok: true, status: "A", quantity, magnitude: 1, classifier, ...units };
}

const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
