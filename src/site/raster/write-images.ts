/** Writes pictures into the folder of a site: those drawn before from the cache, the others drawn anew. */
import { hash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findDrawnCharacters } from "../../images/find-drawn-characters.ts";
import { FONT_WEIGHTS, type FontWeight } from "../../images/font-weight.ts";
import { replaceUnknown } from "../../images/replace-unknown.ts";
import { drawAll } from "./draw-all.ts";
import type { DrawJob } from "./draw-image.ts";
import type { ImageCache } from "./image-cache.ts";
import { type ImageFonts, readImageFonts, subsetImageFont } from "./image-fonts.ts";

/** A picture to write. `path` is that of its file below the root of the site; `widthPx` counts for PNG alone. */
export interface SiteImage {
  path: string;
  format: "png" | "svg";
  svg: string;
  widthPx: number;
}

/** How many pictures were written, and how many of them were drawn for it. */
export interface WrittenImages {
  images: number;
  drawn: number;
}

/**
 * Gives what a picture depends on beside its own text: the fonts, the packages that draw, the code of the steps in this
 * folder and in `images/`, and the machine, whose arithmetic and compressor may differ.
 */
function digestOfDrawing({ digest }: ImageFonts): string {
  const { resolve } = createRequire(import.meta.url);
  const packages = ["@resvg/resvg-js", "subset-font"].map((name) =>
    readFileSync(join(dirname(resolve(name)), "package.json"), "utf8"),
  );
  const folders = [import.meta.dirname, join(import.meta.dirname, "../../images")];
  const steps = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
  const { platform, arch, versions } = process;
  return hash(
    "sha256",
    JSON.stringify([digest, packages, steps, platform, arch, versions.node, versions.zlib]),
  );
}

/**
 * Writes all pictures. Every character that is drawn has a glyph; what the fonts lack is drawn as the sign for that.
 * Tells now and then how many are done.
 *
 * @throws RangeError when the fonts are not installed or nothing can be drawn on this machine.
 */
export async function writeImages(
  images: Iterable<SiteImage>,
  folder: string,
  cache: ImageCache,
  tell: (count: number) => void = () => {},
): Promise<WrittenImages> {
  const fonts = readImageFonts();
  const drawing = digestOfDrawing(fonts);
  const missing: (SiteImage & { key: string })[] = [];
  const characters = { regular: new Set<string>(), bold: new Set<string>() };
  let count = 0;
  const write = (path: string, bytes: Uint8Array): void => {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    count += 1;
    if (count % 50 === 0) tell(count);
  };
  for (const { path, format, widthPx, svg: composed } of images) {
    // An SVG falls back on the reader's fonts for what its own lack.
    const svg = format === "png" ? replaceUnknown(composed, (code) => fonts.characters.has(code)) : composed;
    const key = hash("sha256", JSON.stringify([drawing, format, widthPx, svg]));
    const known = cache.find(key);
    if (known) {
      write(path, known);
      continue;
    }
    missing.push({ path, format, widthPx, svg, key });
    const drawn = findDrawnCharacters(svg);
    for (const weight of FONT_WEIGHTS) for (const one of drawn[weight]) characters[weight].add(one);
  }
  if (missing.length > 0)
    await withFonts(fonts, characters, async (fontFiles) => {
      const jobs = missing.map(({ format, svg, widthPx }): DrawJob => ({ format, svg, widthPx, fontFiles }));
      await drawAll(jobs, (place, bytes) => {
        const { path, key } = missing[place]!;
        cache.keep(key, bytes);
        write(path, bytes);
      });
    });
  cache.prune();
  return { images: count, drawn: missing.length };
}

/** Makes files of the fonts with the characters that are drawn, once for all pictures, and removes them afterwards. */
async function withFonts(
  fonts: ImageFonts,
  characters: Readonly<Record<FontWeight, ReadonlySet<string>>>,
  use: (files: Record<FontWeight, string>) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "image-fonts-"));
  try {
    const files = { regular: join(folder, "regular.ttf"), bold: join(folder, "bold.ttf") };
    for (const weight of FONT_WEIGHTS)
      writeFileSync(
        files[weight],
        // A font without characters cannot be loaded.
        await subsetImageFont(fonts.bytes[weight], new Set([" ", ...characters[weight]]), "sfnt"),
      );
    await use(files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
