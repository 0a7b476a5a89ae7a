/** Puts fonts into an SVG, so that it looks the same on every machine that opens it. */
import type { FontWeight } from "./font-weight.ts";

/** A font in one weight, as WOFF in Base64. */
export interface FontFace {
  weight: FontWeight;
  base64: string;
}

/** A name of its own: a font of the reader's machine by the usual name may lack what this one has, or be another version. */
const FAMILY = "Reported Figures";

/** What stands in where a program does not read fonts out of pictures. */
const FALLBACK = '"Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif';

const CSS_WEIGHTS: Readonly<Record<FontWeight, number>> = { regular: 400, bold: 700 };

/**
 * Gives the SVG with the fonts in a style sheet of its own; without fonts it stays as it is.
 *
 * Text stays text, to be found, read aloud, copied and edited; as outlines it would be none of that, and five times
 * as heavy: 46 KB compressed against 9 for forty Chinese characters.
 */
export function embedFonts(svg: string, faces: readonly FontFace[]): string {
  if (faces.length === 0) return svg;
  const rules = faces.map(
    ({ weight, base64 }) =>
      `@font-face{font-family:"${FAMILY}";font-weight:${CSS_WEIGHTS[weight]};src:url(data:font/woff;base64,${base64}) format("woff")}`,
  );
  const style = `<style>${rules.join("")}text{font-family:"${FAMILY}",${FALLBACK}}</style>`;
  return svg.replace(/<svg\b(?:"[^"]*"|[^">])*>/, (root) => `${root}${style}`);
}
