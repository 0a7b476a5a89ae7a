/** Breaks a label into lines: Chinese between characters, Latin between words. */
import { textWidth } from "./text-width.ts";

/** No line begins with one of these. Source: GB/T 15834-2011, 5.1. */
const NOT_FIRST = /^[，。、；：？！）》〉】」』”’％%‰℃…—·～,.;:?!)\]}]/u;

/** No line ends with one of these. Source: GB/T 15834-2011, 5.1. */
const NOT_LAST = /[（《〈【「『“‘(［[{￥$]$/u;

const IDEOGRAPH = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3fffd}]$/u;

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
        (open && !IDEOGRAPH.test(character)));
    if (joins) pieces[last] += character;
    else pieces.push(character);
    open = character !== " " && !IDEOGRAPH.test(character);
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

function fill(pieces: readonly string[], widthPx: number, fontSizePx: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && textWidth((line + piece).trimEnd(), fontSizePx, bold) > widthPx) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  lines.push(line.trimEnd());
  return lines;
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
  { maxLines = Number.POSITIVE_INFINITY, bold = false }: { maxLines?: number; bold?: boolean } = {},
): string[] {
  const pieces = toPieces(text.trim());
  const lines = fill(pieces, widthPx, fontSizePx, bold);
  if (lines.length > maxLines) {
    const rest = lines.slice(maxLines - 1);
    const joined = rest.reduce((all, line) =>
      /[A-Za-z0-9,.;:)]$/.test(all) ? `${all} ${line}` : all + line,
    );
    return [...lines.slice(0, maxLines - 1), cutText(joined, widthPx, fontSizePx, bold)];
  }
  if (lines.length === 1) return lines;
  // The narrowest width that needs no further line leaves no orphan of one character on the last.
  const whole = textWidth(text, fontSizePx, bold);
  for (let narrower = Math.ceil(whole / lines.length); narrower < widthPx; narrower += 2) {
    const even = fill(pieces, narrower, fontSizePx, bold);
    if (even.length === lines.length && even.every((line) => textWidth(line, fontSizePx, bold) <= widthPx))
      return even;
  }
  return lines;
}
