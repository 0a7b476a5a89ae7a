/** Draws SVG text as PNG, with given fonts alone. */
import { encodePng } from "./encode-png.ts";
import { FONT_FAMILY } from "./image-fonts.ts";
import type { Resvg } from "./load-resvg.ts";

/**
 * Draws a picture `widthPx` wide. Any family of fonts stands for the one that is given: nothing of the machine is looked at.
 *
 * A character that the fonts lack is not drawn, and nothing says so: texts must have been fitted to the fonts before.
 */
export function drawPng(
  svg: string,
  widthPx: number,
  fontFiles: readonly string[],
  { Resvg }: Resvg,
): Uint8Array {
  const image = new Resvg(svg, {
    fitTo: { mode: "width", value: widthPx },
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: FONT_FAMILY,
      serifFamily: FONT_FAMILY,
      sansSerifFamily: FONT_FAMILY,
      monospaceFamily: FONT_FAMILY,
    },
    background: "#ffffff",
    logLevel: "off",
  }).render();
  return encodePng({ widthPx: image.width, heightPx: image.height, bytes: image.pixels });
}
