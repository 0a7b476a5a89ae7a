/** What is done to the text of a picture before it is drawn: characters found, glyphs assured, colours written out. */
import { describe, expect, it } from "vitest";
import { embedFonts } from "../../src/images/embed-fonts.ts";
import { findDrawnCharacters } from "../../src/images/find-drawn-characters.ts";
import { replaceUnknown } from "../../src/images/replace-unknown.ts";
import { straightenQuotes } from "../../src/images/straighten-quotes.ts";
import { writeOutColours } from "../../src/images/write-out-colours.ts";

describe("findDrawnCharacters()", () => {
  const found = (svg: string): [string, string] => {
    const { regular, bold } = findDrawnCharacters(svg);
    return [[...regular].join(""), [...bold].join("")];
  };

  it("gives the characters of texts by weight, decoded, and none of names, descriptions and markup", () => {
    expect(
      found(
        '<svg><title>no</title><desc>no</desc><rect width="1"/><text x="1">a&lt;<tspan font-weight="700">粗</tspan>b</text><g font-weight="bold"><text>B&amp;</text><text font-weight="400">c</text></g></svg>',
      ),
    ).toEqual(["a<bc", "粗B&"]);
  });

  it("takes characters outside of the first plane whole, and references by number", () => {
    expect(found("<svg><text>𬍛&#x4e00;&#20108;</text></svg>")).toEqual(["𬍛一二", ""]);
  });

  it("is not misled by signs in attributes", () => {
    expect(found('<svg><text aria-label="x > y">z</text><path d="M0"/><text>w</text></svg>')).toEqual([
      "zw",
      "",
    ]);
  });
});

describe("replaceUnknown()", () => {
  const known = new Set([..."数字〓 "].map((character) => character.codePointAt(0)));
  const replace = (text: string): string => replaceUnknown(text, (code) => known.has(code));

  it("puts the sign for a missing character where nothing would be drawn", () => {
    expect(replace("<text>数𬍛字ß</text>")).toBe("<text>数〓字〓</text>");
  });

  it("makes unknown spaces plain and leaves out marks without room", () => {
    expect(replace("数\u202f字\u200b数\u0301")).toBe("数 字数");
  });
});

describe("embedFonts()", () => {
  it("writes each weight into the root, and nothing where there is none", () => {
    const svg = '<svg viewBox="0 0 1 1" data-x="a > b"><text>x</text></svg>';
    expect(embedFonts(svg, [])).toBe(svg);
    const embedded = embedFonts(svg, [
      { weight: "regular", base64: "AAAA" },
      { weight: "bold", base64: "BBBB" },
    ]);
    expect(embedded).toMatch(/^<svg viewBox="0 0 1 1" data-x="a > b"><style>@font-face/);
    expect(embedded).toMatch(/font-weight:400;src:url\(data:font\/woff;base64,AAAA\)/);
    expect(embedded).toMatch(/font-weight:700;src:url\(data:font\/woff;base64,BBBB\)/);
  });
});

describe("straightenQuotes()", () => {
  it("leaves text that XML can still read", () => {
    expect(straightenQuotes('<a b="x’s “y”">‘z’</a>')).toBe("<a b=\"x's &quot;y&quot;\">'z'</a>");
  });
});

describe("writeOutColours()", () => {
  const colours = { c0: "#c3272b", grid: "#eeeeee", ground: "#ffffff", ink: "#111111" };

  it("leaves no property, current colour or class for a style sheet", () => {
    const svg =
      '<g fill="var(--c0)" stroke="var(--chart-grid)"><text class="halo" fill="currentColor"/><path fill="var(--up, #1b6b3a)"/></g>';
    expect(writeOutColours(svg, colours)).toBe(
      '<g fill="#c3272b" stroke="#eeeeee"><text paint-order="stroke" stroke="#ffffff" stroke-width="3" stroke-linejoin="round" fill="#111111"/><path fill="#1b6b3a"/></g>',
    );
  });

  it("refuses a property that has no colour", () => {
    expect(() => writeOutColours('<g fill="var(--c9)"/>', colours)).toThrow(RangeError);
  });
});
