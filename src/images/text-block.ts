/** Sets a text in lines within a box, as large as fits. */
import { element, escapeXml } from "../charts/svg.ts";
import { textWidth } from "../charts/text-width.ts";
import { cutText, wrapText } from "../charts/wrap-text.ts";

/** How a block is set. `sizesPx` are tried in turn, the largest first; at the last one the text is cut with an ellipsis. */
export interface BlockStyle {
  xPx: number;
  /** Upper edge of the first line. */
  topPx: number;
  widthPx: number;
  sizesPx: readonly number[];
  maxLines: number;
  fill: string;
  bold?: boolean;
  anchor?: "start" | "end";
}

/** A block that is set: its SVG, where what follows may begin, and the size that was taken. */
export interface TextBlock {
  svg: string;
  bottomPx: number;
  sizePx: number;
}

/**
 * How much narrower the font of pictures sets Latin than the widest of the usual faces, which `textWidth` measures by.
 * Chinese is as wide in every face. A test holds the pictures to their boxes.
 */
const LATIN_NARROWER = 0.9;

/** Distance of base lines, and the place of the first below the upper edge. Units: em. */
const LINE_EM = 1.26;
const ASCENT_EM = 0.98;

/** Gives the block; an empty text takes no room. */
export function textBlock(text: string, style: BlockStyle): TextBlock {
  const { xPx, topPx, sizesPx, maxLines, fill, bold = false, anchor = "start" } = style;
  if (text === "") return { svg: "", bottomPx: topPx, sizePx: sizesPx.at(-1)! };
  const widthPx = toMeasuredPx(text, style.widthPx);
  const fitting = sizesPx.find((sizePx) => {
    // Breaking into lines takes long for long texts, and is in vain here.
    if (textWidth(text, sizePx, bold) > widthPx * maxLines) return false;
    const lines = wrapText(text, widthPx, sizePx, { bold });
    return lines.length <= maxLines && lines.every((line) => textWidth(line, sizePx, bold) <= widthPx);
  });
  const sizePx = fitting ?? sizesPx.at(-1)!;
  const lines = fitLines(text, widthPx, sizePx, maxLines, bold);
  const svg = lines.map((line, index) =>
    element(
      "text",
      {
        x: xPx,
        y: topPx + sizePx * (ASCENT_EM + index * LINE_EM),
        "font-size": sizePx,
        "font-weight": bold ? 700 : undefined,
        "text-anchor": anchor === "end" ? "end" : undefined,
        fill,
      },
      escapeXml(line),
    ),
  );
  return { svg: svg.join(""), bottomPx: topPx + lines.length * sizePx * LINE_EM, sizePx };
}

/** Gives the width to measure a text against by `textWidth`, so that it is set no wider than given. */
export function toMeasuredPx(text: string, widthPx: number): number {
  return /[^\u0000-\u024f\u2010-\u2026\u2212]/u.test(text) ? widthPx : widthPx / LATIN_NARROWER;
}

/** Gives lines that are surely no wider than the box: a single word that is longer is cut. */
function fitLines(text: string, widthPx: number, sizePx: number, maxLines: number, bold: boolean): string[] {
  const lines = wrapText(text, widthPx, sizePx, { maxLines, bold });
  return lines.map((line) =>
    textWidth(line, sizePx, bold) <= widthPx ? line : cutText(line, widthPx, sizePx, bold),
  );
}
