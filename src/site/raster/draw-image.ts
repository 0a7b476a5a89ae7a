/** One picture to draw, as PNG or as SVG with its fonts in it. */
import { readFileSync } from "node:fs";
import { embedFonts } from "../../images/embed-fonts.ts";
import { findDrawnCharacters } from "../../images/find-drawn-characters.ts";
import { FONT_WEIGHTS, type FontWeight } from "../../images/font-weight.ts";
import { drawPng } from "./draw-png.ts";
import { subsetImageFont } from "./image-fonts.ts";
import { loadResvg } from "./load-resvg.ts";

/** What is drawn: SVG text, and the files of the fonts. `widthPx` is that of the PNG. */
export interface DrawJob {
  format: "png" | "svg";
  svg: string;
  widthPx: number;
  fontFiles: Readonly<Record<FontWeight, string>>;
}

/** What a thread answers: bytes, or a message. `place` is that of the job in the list. */
export type DrawAnswer = { place: number; bytes: Uint8Array } | { place: number; fault: string };

/** Gives the bytes of a picture's file. @throws RangeError where pictures cannot be drawn on this machine. */
export async function drawImage(job: DrawJob): Promise<Uint8Array> {
  const { format, svg, widthPx, fontFiles } = job;
  if (format === "png") return drawPng(svg, widthPx, Object.values(fontFiles), await loadResvg());
  const drawn = findDrawnCharacters(svg);
  const faces = [];
  for (const weight of FONT_WEIGHTS) {
    if (drawn[weight].size === 0) continue;
    const font = await subsetImageFont(readFileSync(fontFiles[weight]), drawn[weight], "woff");
    faces.push({ weight, base64: font.toString("base64") });
  }
  return Buffer.from(embedFonts(svg, faces));
}
