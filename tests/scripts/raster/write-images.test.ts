/** Pictures as files: really drawn, the same bytes twice, from the cache when nothing has changed. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findDrawnCharacters } from "../../../src/images/find-drawn-characters.ts";
import { PREVIEW_COLOURS, PREVIEW_WIDTH_PX, previewCard } from "../../../src/images/preview-card.ts";
import { openImageCache } from "../../../src/site/raster/image-cache.ts";
import { readImageFonts, subsetImageFont } from "../../../src/site/raster/image-fonts.ts";
import { loadResvg } from "../../../src/site/raster/load-resvg.ts";
import { readFontCharacters } from "../../../src/site/raster/read-font-characters.ts";
import { type SiteImage, writeImages } from "../../../src/site/raster/write-images.ts";
import { examplePreview, longText } from "../../images/example-preview.ts";
import { countDrawn, decodePng } from "./decode-png.ts";

let scratch = "";
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "images-"));
});
afterAll(() => rmSync(scratch, { recursive: true }));

const card = (path: string, own: Parameters<typeof examplePreview>[0] = {}): SiteImage => ({
  path,
  format: "png",
  svg: previewCard(examplePreview(own)),
  widthPx: PREVIEW_WIDTH_PX,
});
const images: SiteImage[] = [
  card("a.png"),
  card("deep/b.png", { language: "zh", title: longText("zh", 200), subtitle: longText("zh", 200) }),
  card("c.png", { title: 'A <b> & "c" ش\u202f' }),
  {
    path: "d.svg",
    format: "svg",
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20" font-family="sans-serif"><text y="15">数 1</text><text font-weight="700">x</text></svg>',
    widthPx: 80,
  },
];
const write = async (folder: string, cache: string, given: readonly SiteImage[] = images) => {
  const place = join(scratch, folder);
  const written = await writeImages(given, place, openImageCache(join(scratch, cache)));
  const read = (path: string): Buffer => readFileSync(join(place, path));
  return { written, read };
};

describe("writeImages()", () => {
  it("draws what is not in the cache, with the same bytes every time, also beside other pictures", async () => {
    const first = await write("first", "cache");
    expect(first.written).toEqual({ images: 4, drawn: 4 });
    const again = await write("again", "cache");
    expect(again.written).toEqual({ images: 4, drawn: 0 });
    const alone = await write("alone", "other-cache", images.slice(0, 1));
    expect(alone.read("a.png")).toEqual(first.read("a.png"));
    for (const { path } of images) expect(again.read(path)).toEqual(first.read(path));

    const picture = decodePng(first.read("a.png"));
    expect([picture.widthPx, picture.heightPx]).toEqual([1200, 630]);
    const paper = PREVIEW_COLOURS.paper;
    // The title, the figure, and nothing in the margins beneath the rules.
    expect(countDrawn(picture, paper, { top: 124, bottom: 200 })).toBeGreaterThan(2000);
    expect(countDrawn(picture, paper, { top: 240, bottom: 560, right: 640 })).toBeGreaterThan(6000);
    for (const name of ["a.png", "deep/b.png", "c.png"]) {
      const drawn = decodePng(first.read(name));
      expect(countDrawn(drawn, paper, { top: 30, right: 60 })).toBe(0);
      expect(countDrawn(drawn, paper, { top: 30, left: 1140 })).toBe(0);
    }

    const svg = first.read("d.svg").toString();
    const fonts = [...svg.matchAll(/base64,([^)]+)\)/g)].map(([, base64 = ""]) =>
      Buffer.from(base64, "base64"),
    );
    expect(fonts.map((font) => font.toString("latin1", 0, 4))).toEqual(["wOFF", "wOFF"]);
  });

  it("draws anew what the cache holds damaged", async () => {
    const { read } = await write("whole", "damaged", images.slice(0, 1));
    const [folder] = readdirSync(join(scratch, "damaged"));
    const [name] = readdirSync(join(scratch, "damaged", folder!));
    writeFileSync(join(scratch, "damaged", folder!, name!), read("a.png"));
    const renewed = await write("renewed", "damaged", images.slice(0, 1));
    expect(renewed.written.drawn).toBe(1);
    expect(renewed.read("a.png")).toEqual(read("a.png"));
  });

  it("stops at a picture that cannot be drawn", async () => {
    const broken = { ...images[0]!, path: "x.png", svg: "<svg><text>" };
    await expect(write("broken", "broken-cache", [broken])).rejects.toThrow(/./);
    expect(existsSync(join(scratch, "broken/x.png"))).toBe(false);
  });
});

describe("the fonts", () => {
  it("have a glyph for each character of a subset, and the sign for a missing one", async () => {
    const { bytes, characters } = readImageFonts();
    expect(characters.has("〓".codePointAt(0)!)).toBe(true);
    expect(characters.has("ش".codePointAt(0)!)).toBe(false);
    const drawn = findDrawnCharacters(images[0]!.svg);
    const subset = readFontCharacters(await subsetImageFont(bytes.bold, drawn.bold, "sfnt"));
    expect([...subset].sort()).toEqual([...drawn.bold].map((character) => character.codePointAt(0)).sort());
  });

  it("must be fonts", () => {
    expect(() => readFontCharacters(Buffer.from("\0\x01\0\0\0\0no font at all"))).toThrow(SyntaxError);
  });
});

describe("loadResvg()", () => {
  it("names the package that is missing", async () => {
    const load = () => Promise.reject(new Error("Cannot find native binding"));
    await expect(loadResvg(load)).rejects.toThrow(/@resvg\/resvg-js has no binary here for .+; run "npm ci"/);
  });
});
