/** Breaks a label into lines: Chinese between characters, Latin between words. */
import { isFullWidth, textWidth } from "./text-width.ts";

/** No line begins with one of these. Source: GB/T 15834-2011, 5.1. */
const NOT_FIRST = /^[，。、；：？！）》〉】」』”’％%‰℃…—·～,.;:?!)\]}]/u;

/** No line ends with one of these. Source: GB/T 15834-2011, 5.1. */
const NOT_LAST = /[（《〈【「『“‘(［[{￥$]$/u;

/** Splits into the smallest pieces that must stay whole: a character of Chinese, or a run of Latin with its space. */
function toPieces(text: string): string[] {
  const pieces: string[] = [];
  let open = false;
  for (const character of text) {
    const last = pieces.length - 1;
    const joins =
      last >= 0 &&
      (character === " " ||
        NOT_FIRST.test(character) ||
        NOT_LAST.test(pieces[last]!) ||
        (open && !isFullWidth(character)));
    if (joins) pieces[last] += character;
    else pieces.push(character);
    open = character !== " " && !isFullWidth(character);
  }
  return pieces;
}

/** Cuts a text to a width, with an ellipsis where something is lost. Gives "" where not even that fits. */
export function cutText(text: string, widthPx: number, fontSizePx: number, bold = false): string {
  if (textWidth(text, fontSizePx, bold) <= widthPx) return text;
  const characters = [...text];
  while (characters.length > 0) {
    characters.pop();
    const cut = `${characters.join("").trimEnd()}…`;
    if (textWidth(cut, fontSizePx, bold) <= widthPx) return cut;
  }
  return "";
}

/** Gives lines with the spaces at their ends, so that put together they are the text. */
function fill(pieces: readonly string[], widthPx: number, fontSizePx: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && textWidth((line + piece).trimEnd(), fontSizePx, bold) > widthPx) {
      lines.push(line);
      line = piece;
    } else line += piece;
  }
  return [...lines, line];
}

/** How a text is broken. */
export interface WrapOptions {
  maxLines?: number;
  bold?: boolean;
  /** Also within words, for addresses. */
  isAnywhere?: boolean;
}

/**
 * Breaks a text into lines no wider than `widthPx`, and as even as the number of lines allows.
 *
 * A single word wider than that stays whole on a line of its own. With `maxLines` the last line is cut with an
 * ellipsis. Gives at least one line.
 */
export function wrapText(
  text: string,
  widthPx: number,
  fontSizePx: number,
  { maxLines = Number.POSITIVE_INFINITY, bold = false, isAnywhere = false }: WrapOptions = {},
): string[] {
  const pieces = isAnywhere ? [...text.trim()] : toPieces(text.trim());
  const lines = fill(pieces, widthPx, fontSizePx, bold);
  if (lines.length > maxLines) {
    const rest = lines.splice(maxLines - 1).join("");
    return [...lines, cutText(rest, widthPx, fontSizePx, bold)].map((line) => line.trimEnd());
  }
  // The narrowest width that needs no further line leaves no orphan of one character on the last.
  const whole = textWidth(text, fontSizePx, bold);
  for (let narrower = whole / lines.length; lines.length > 1 && narrower < widthPx; narrower += 2) {
    const even = fill(pieces, narrower, fontSizePx, bold);
    if (even.length === lines.length) return even.map((line) => line.trimEnd());
  }
  return lines.map((line) => line.trimEnd());
}
