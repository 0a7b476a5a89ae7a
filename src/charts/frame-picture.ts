/** Makes pictures that stand alone, outside the pages: with title, source and address, and every colour written out. */
import type { Language } from "../model/codes.ts";
import { type Label, linesHeight, renderLabels, setLabel } from "./label.ts";
import type { ColourName } from "./palette.ts";
import { element, escapeXml, SVG_NAMESPACE } from "./svg.ts";
import { wrapText } from "./wrap-text.ts";

/** What a picture says of itself, in the language of its charts. Empty texts take no room. */
export interface PictureHead {
  title: string;
  subtitle: string;
  /** Who says so, and when it was drawn. */
  source: string;
  address: string;
  lang: Language;
}

/** The usual system faces, as `src/styles/charts.css` names them. */
const FONT_FAMILY =
  "'Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC',sans-serif";

const MARGIN_PX = 24;
const GAP_PX = 16;

/** A finished picture in its parts. */
function readPicture(svg: string): { widthPx: number; heightPx: number; finding: string; body: string } {
  const found = /viewBox="0 0 (\S+) (\S+)".*?<desc[^>]*>(.*?)<\/desc>(.*)<\/svg>$/s.exec(svg);
  if (!found) throw new TypeError("Cannot frame what is not a finished picture");
  const [, width, height, finding = "", body = ""] = found;
  return { widthPx: Number(width), heightPx: Number(height), finding, body };
}

/**
 * Gives finished pictures, one above the other, as one that needs no page: on a ground, the title above, source and address
 * beneath, colours from the palette. It has no places of marks.
 *
 * `fontFamily` is what all texts are set in; without it the usual system faces.
 *
 * @throws TypeError for text that no chart gave.
 */
export function framePicture(
  svgs: readonly string[],
  { title, subtitle, source, address, lang }: PictureHead,
  palette: Readonly<Record<ColourName, string>>,
  { fontFamily = FONT_FAMILY }: { fontFamily?: string } = {},
): string {
  const pictures = svgs.map(readPicture);
  const innerPx = Math.max(0, ...pictures.map(({ widthPx }) => widthPx));
  const labels: Label[] = [];
  let top = MARGIN_PX;
  const set = (
    text: string,
    sizePx: number,
    afterPx: number,
    more: Partial<Label>,
    isAddress = false,
  ): void => {
    if (text === "") return;
    const lines = wrapText(text, innerPx, sizePx, { bold: more.bold ?? false, isAnywhere: isAddress });
    labels.push(setLabel(lines, sizePx, MARGIN_PX, top, more));
    top += linesHeight(lines.length, sizePx) + afterPx;
  };
  set(title, 20, 6, { bold: true });
  set(subtitle, 14, 0, {});
  top += GAP_PX;
  let body = "";
  for (const picture of pictures) {
    body += element("g", { transform: `translate(${MARGIN_PX} ${top})` }, picture.body);
    top += picture.heightPx + GAP_PX;
  }
  set(source, 11, 5, { quiet: true });
  set(address, 11, 5, { quiet: true }, true);
  const widthPx = innerPx + 2 * MARGIN_PX;
  const heightPx = Math.ceil(top + MARGIN_PX - 5);
  const ground = element("rect", { width: widthPx, height: heightPx, fill: palette.ground });
  const drawn = ground + element("g", { fill: palette.ink }, body + renderLabels(labels));
  // No text has a quotation mark that is not escaped: only attributes are touched.
  const coloured = drawn
    .replace(/="var\(--(?:chart-)?(\w+)[^"]*"/g, (_all, name: string) => `="${palette[name as ColourName]}"`)
    .replaceAll('="currentColor"', `="${palette.ink}"`)
    .replaceAll(
      'class="halo"',
      `paint-order="stroke" stroke="${palette.ground}" stroke-width="3" stroke-linejoin="round"`,
    );
  return element(
    "svg",
    {
      xmlns: SVG_NAMESPACE,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
      role: "img",
      lang: lang === "zh" ? "zh-Hans" : lang,
      "font-family": fontFamily,
    },
    element("title", {}, escapeXml(title)) +
      element("desc", {}, pictures.map(({ finding }) => finding).join(" ")) +
      coloured,
  );
}
