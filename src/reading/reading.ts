/** What reading a print gives: a quantity with the units it may be counted in, a withheld figure, or a fault. */
import type { Quantity } from "../model/quantity.ts";

/** A print that was read. */
export interface PrintRead {
  ok: true;
  /** `Q` when digits are printed as `*`, else `A`. */
  status: "A" | "Q";
  /** The quantity in base units with its sign; `null` when withheld. */
  quantity: Quantity | null;
  /** Power of ten that still shows in a withheld print (`*万余名`: 10000), else 1; for `*` it is all that is known. */
  magnitude: number;
  /** The classifier or unit word found, as printed, or empty. */
  classifier: string;
  /** Ids of the units which that classifier prints, in registry order; `null` when none is printed. */
  units: readonly string[] | null;
  /** The unit the print means by itself, where only one fits or one is named first by it; else `null`. */
  unit: string | null;
}

/** A print that the grammar cannot read. */
export interface ReadingFault {
  ok: false;
  kind: "unreadable" | "range-order" | "too-long";
  /** Which of the two texts is at fault. */
  part: "as_printed" | "unit_printed";
  /** Position of the first unreadable character in that text, from 1. */
  column: number;
  /** What failed and what was expected, without final stop. */
  message: string;
}

/** What reading a print gives: the print read, or the first fault in it. */
export type Reading = PrintRead | ReadingFault;

/** Gives a fault at a place of the text, counted from 0. */
export function readingFault(
  at: number,
  message: string,
  kind: ReadingFault["kind"] = "unreadable",
  part: ReadingFault["part"] = "as_printed",
): ReadingFault {
  return { ok: false, kind, part, column: at + 1, message };
}
