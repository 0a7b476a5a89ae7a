/** Tests pictures that stand alone: nothing in them needs a page, and their texts are inside. */
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { framePicture, type PictureHead } from "../../src/charts/frame-picture.ts";
import { isOverlapping } from "../../src/charts/label.ts";
import { DARK_PALETTE, LIGHT_PALETTE } from "../../src/charts/palette.ts";
import { createDocument } from "../../src/site/document.ts";
import { exampleDrawings } from "./draw-examples.ts";
import { findTexts, parseChart } from "./text-boxes.ts";
import { wholeDocument } from "./whole-document.ts";

const reader = wholeDocument();
const document = createDocument();
const head: PictureHead = {
  title: "中共党员人数：2006年以来连年增加，到2024年超过一亿名（年末数，惟二〇二一年为六月五日）",
  subtitle: "全国，人 & 机构 <所有>",
  source: "资料来源：中国共产党党内统计公报；2026年1月1日取用",
  address:
    "https://reported-figures.example/zh/indicators/party-members/?v=index&s=CN,CN-43.women,CN-44.women,CN-42.women&y=2010-2023&f=CN-43.women",
  lang: "zh",
};

describe.each([...exampleDrawings()].filter(([name]) => !name.startsWith("ranges")))("%s", (_name, draw) => {
  test.each([LIGHT_PALETTE, DARK_PALETTE])("stands alone", (palette) => {
    const svg = framePicture([draw(document)], head, palette);
    expect(svg).not.toMatch(/var\(|currentColor|class="halo"|data-places|undefined|NaN/);
    expect(svg).toContain(`fill="${palette.ground}"`);
    // Strict: throws where the text is not well-formed.
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } }).toString()).not.toThrow();
  });
});

describe("framePicture()", () => {
  const drawings = exampleDrawings();
  const pictures = ["long-labels.zh.narrow", "change-members.zh.narrow"].map((name) =>
    drawings.get(name)!(document),
  );
  const svg = framePicture(pictures, head, LIGHT_PALETTE);
  const chart = parseChart(svg, reader);
  const [, , width = 0, height = 0] = chart.getAttribute("viewBox")!.split(" ").map(Number);

  test("keeps its own texts inside and apart, an address of any length too", () => {
    const own = findTexts(chart, "svg > g > g > text");
    expect(own).toHaveLength(4);
    expect(own.map(({ text }) => text.replaceAll("|", "")).join()).toContain(head.address);
    for (const [index, { box, text }] of own.entries()) {
      expect(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height, text).toBe(true);
      expect(own.slice(index + 1).filter((other) => isOverlapping(box, other.box))).toEqual([]);
    }
  });

  test("holds the pictures one above the other, none over its texts", () => {
    const tops = [...svg.matchAll(/translate\(24 ([\d.]+)\)/g)].map(([, top]) => Number(top));
    const heights = pictures.map((picture) => Number(/viewBox="0 0 \S+ (\S+)"/.exec(picture)![1]));
    expect(tops).toHaveLength(2);
    expect(tops[1]!).toBeGreaterThanOrEqual(tops[0]! + heights[0]!);
    const texts = findTexts(chart, "svg > g > g > text");
    expect(Math.max(...texts.slice(0, 2).map(({ box }) => box.bottom))).toBeLessThanOrEqual(tops[0]!);
    expect(Math.min(...texts.slice(2).map(({ box }) => box.top))).toBeGreaterThanOrEqual(
      tops[1]! + heights[1]!,
    );
  });

  test("is named, described by what its charts say, and set in the faces asked for", () => {
    expect(chart.querySelector("title")!.textContent).toBe(head.title);
    expect(chart.querySelector("desc")!.textContent).toBe("图中各数与表中相同。 多数年份增加。");
    expect(chart.getAttribute("lang")).toBe("zh-Hans");
    expect(chart.getAttribute("font-family")).toMatch(/PingFang SC.*sans-serif$/);
    expect(framePicture(pictures, head, LIGHT_PALETTE, { fontFamily: "Face" })).toContain(
      'font-family="Face"',
    );
    expect(svg).not.toContain(" id=");
  });

  test("colours by the palette alone, and leaves texts as they are", () => {
    const text = "var(--c0) currentColor";
    const dark = framePicture(pictures, { ...head, title: text }, DARK_PALETTE);
    expect(dark).toContain(`>${text}</`);
    const colours = new Set([...dark.matchAll(/(?:fill|stroke)="(#\w+)"/g)].map(([, colour]) => colour));
    for (const colour of colours) expect(Object.values(DARK_PALETTE)).toContain(colour);
    expect(dark).toContain(`stroke="${DARK_PALETTE.c0}"`);
    expect(dark).toContain(`fill="${DARK_PALETTE.up}"`);
  });

  test("takes no room for texts that are not there, and frames nothing but pictures", () => {
    const bare = framePicture(
      pictures.slice(0, 1),
      { ...head, subtitle: "", source: "", address: "" },
      LIGHT_PALETTE,
    );
    expect(findTexts(parseChart(bare, reader), "svg > g > g > text")).toHaveLength(1);
    expect(() => framePicture(["<p>"], head, LIGHT_PALETTE)).toThrow(TypeError);
  });
});
