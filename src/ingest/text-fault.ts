/** What no cell may hold, whatever its column: formulas, characters that cannot be seen, stray spaces, endless text. */
import { quoteText } from "../issues/quote-text.ts";
import type { CellFault } from "./cell-fault.ts";

/** The longest cell accepted, in UTF-16 units. Notes are the longest that a curator writes; the longest real one has 152. */
export const LONGEST_CELL = 5_000;

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200d\u2028\u2029\u2060\ufeff\ufffd]/;
const CONTROL_BUT_LINE_BREAK =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200d\u2028\u2029\u2060\ufeff\ufffd]/;
// A spreadsheet runs such a cell; a sign before a number is a number, to it and to us.
const FORMULA = /^(?:[=@\t\r]|[+-](?![ ]?[.\d０-９]))/;
const SPACE_AT_END = /^[\s\u3000]|[\s\u3000]$/;

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

/**
 * Finds the first thing in a cell that no column allows; `undefined` when there is none.
 *
 * Line breaks are allowed only where `lineBreaks` is true (notes). Escaping a formula with an apostrophe would change what the
 * report prints, so it is refused and not repaired. Source: OWASP, CSV injection.
 */
export function findTextFault(text: string, lineBreaks = false): CellFault | undefined {
  if (text.length > LONGEST_CELL) {
    const length = text.length.toLocaleString("en");
    return {
      code: "too-long",
      message: `The cell holds ${length} characters, expected at most ${LONGEST_CELL.toLocaleString("en")}: ${quoteText(text.slice(0, 40))}`,
      hint: "look for a quote that closes too late; shorten a note",
    };
  }
  if (FORMULA.test(text)) {
    return {
      code: "formula-cell",
      message: `A spreadsheet would run ${quoteText(text)} as a formula, expected text that does not begin with ${quoteText(text[0]!)}`,
      hint: "begin the cell with a word; a sign is allowed only before a number",
      offset: 0,
    };
  }
  const bidi = BIDI.exec(text);
  if (bidi) {
    return {
      code: "bidi-control",
      message: `The character ${codePoint(bidi[0])} turns the direction of text round, expected text in reading order`,
      hint: "delete the character; it shows only in an editor that marks invisible characters",
      offset: bidi.index,
    };
  }
  const control = (lineBreaks ? CONTROL_BUT_LINE_BREAK : CONTROL).exec(text);
  if (control) {
    const isBreak = control[0] === "\n" || control[0] === "\r";
    return {
      code: "control-character",
      message: isBreak
        ? "A line break stands inside the cell, expected one line"
        : `The character ${codePoint(control[0])} cannot be seen, expected text`,
      hint: isBreak ? "join the lines; only notes may hold line breaks" : "delete the character",
      offset: control.index,
    };
  }
  if (SPACE_AT_END.test(text)) {
    return {
      code: "surrounding-space",
      message: `A space begins or ends ${quoteText(text)}, expected none`,
      hint: "delete the space; two spellings of one name would be two names",
    };
  }
  return undefined;
}

const SUSPECT =
  /^[=@+\-\s\u3000]|[\s\u3000]$|[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/;

/** Tells whether a cell needs `findTextFault` at all: one quick test for the many cells that are plain text. */
export function isPlainText(text: string): boolean {
  return text.length <= LONGEST_CELL && !SUSPECT.test(text);
}
