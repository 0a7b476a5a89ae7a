/** The fonts that pictures are drawn with: those of a package, never those of the machine. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
// @ts-expect-error: the package comes without types.
import untypedSubsetFont from "subset-font";
import { FONT_WEIGHTS, type FontWeight } from "../../images/font-weight.ts";
import { readFontCharacters } from "./read-font-characters.ts";

/** What is used of the package: gives a font with the glyphs that a text needs, and no others. */
type SubsetFont = (
  font: Buffer,
  text: string,
  options: {
    targetFormat: "sfnt" | "woff";
    noHinting: boolean;
    /** Layout features that stay, by their tags. */
    keepFeatures: readonly string[];
    noLayoutClosure: boolean;
    dropTables: readonly string[];
  },
) => Promise<Buffer>;

const subsetFont: SubsetFont = untypedSubsetFont;

/** The name by which the fonts call themselves. */
export const FONT_FAMILY = "Noto Sans SC";

const FILES: Readonly<Record<FontWeight, string>> = {
  regular: "400Regular/NotoSansSC_400Regular.ttf",
  bold: "700Bold/NotoSansSC_700Bold.ttf",
};

/** The whole fonts. `digest` changes with any byte of them; `characters` are those that every weight has. */
export interface ImageFonts {
  bytes: Readonly<Record<FontWeight, Buffer>>;
  digest: string;
  characters: ReadonlySet<number>;
}

let kept: ImageFonts | undefined;

/**
 * Gives the fonts, read once.
 *
 * @throws RangeError when the package of the fonts is not installed.
 */
export function readImageFonts(): ImageFonts {
  if (kept) return kept;
  const bytes = { regular: readFont("regular"), bold: readFont("bold") };
  const bold = readFontCharacters(bytes.bold);
  kept = {
    bytes,
    digest: hash("sha256", FONT_WEIGHTS.map((weight) => hash("sha256", bytes[weight])).join(" ")),
    characters: new Set([...readFontCharacters(bytes.regular)].filter((code) => bold.has(code))),
  };
  return kept;
}

function readFont(weight: FontWeight): Buffer {
  const name = `@expo-google-fonts/noto-sans-sc/${FILES[weight]}`;
  try {
    return readFileSync(createRequire(import.meta.url).resolve(name));
  } catch (error) {
    throw new RangeError(`Cannot find the font ${name}; run "npm ci"`, { cause: error });
  }
}

/**
 * Gives a font of some characters only: a whole one takes forty times as long to load, for every picture anew.
 *
 * Of its rules only kerning is kept: vertical forms and the like are half of the bytes and never used. WOFF weighs a
 * quarter more than WOFF2, and is made in a tenth of the time.
 */
export async function subsetImageFont(
  font: Buffer,
  characters: ReadonlySet<string>,
  format: "sfnt" | "woff",
): Promise<Buffer> {
  return subsetFont(font, [...characters].sort().join(""), {
    targetFormat: format,
    noHinting: true,
    keepFeatures: ["kern"],
    noLayoutClosure: true,
    dropTables: ["vhea", "vmtx", "VORG", "BASE", "GDEF"],
  });
}
