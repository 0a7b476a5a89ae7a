/** Tests all chart forms on the examples: snapshots, determinism, texts inside and apart, ids, weight. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type Box, isOverlapping } from "../../src/charts/label.ts";
import { createDocument } from "../../src/site/document.ts";
import { exampleDrawings } from "./draw-examples.ts";
import { findDots } from "./find-dots.ts";
import { findTexts, parseChart } from "./text-boxes.ts";
import { wholeDocument } from "./whole-document.ts";

const document = wholeDocument();
const drawings = exampleDrawings();
const drawingDocument = createDocument();
const drawn = new Map([...drawings].map(([name, draw]) => [name, draw(drawingDocument)]));

/** The coordinates are rounded to two decimals, so boxes may touch by as much. */
const ROUNDING_PX = 0.02;

describe.each([...drawn])("%s", (name, svg) => {
  test("is the picture that was looked at", async () => {
    await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  test("has no text outside its frame", () => {
    const chart = parseChart(svg, document);
    const [, , width, height] = chart.getAttribute("viewBox")!.split(" ").map(Number);
    const outside = findTexts(chart).filter(
      ({ box }) =>
        box.left < -ROUNDING_PX ||
        box.top < -ROUNDING_PX ||
        box.right > width! + ROUNDING_PX ||
        box.bottom > height! + ROUNDING_PX,
    );
    expect(outside).toEqual([]);
  });

  test("has no text upon another", () => {
    const texts = findTexts(parseChart(svg, document));
    const inner = (box: Box): Box => ({
      ...box,
      right: box.right - ROUNDING_PX,
      bottom: box.bottom - ROUNDING_PX,
    });
    const pairs = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter((b) => isOverlapping(inner(a.box), inner(b.box)))
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(pairs).toEqual([]);
  });

  test("names itself by ids of its own and has no others", () => {
    const chart = parseChart(svg, document);
    const ids = [...chart.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(chart.getAttribute("role")).toBe("img");
    expect(chart.getAttribute("aria-labelledby")).toBe(ids.join(" "));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id.startsWith(`${name.split(".")[0]}-`)).toBe(true);
  });

  test("is lean: no styles, no names on groups, no number with more than two decimals, no more than 2.5 KB, a grid 4 KB", () => {
    expect(svg).not.toMatch(/<style|font-variant|aria-label=|NaN|undefined|Infinity/);
    expect(svg.replace(/<(title|desc|text|tspan)[^>]*>[^<]*/g, "")).not.toMatch(/\d\.\d{3}/);
    const unplaced = svg.replace(/ data-places="[^"]*"/, "");
    expect(gzipSync(unplaced).length).toBeLessThanOrEqual(name.startsWith("grid") ? 4096 : 2560);
  });
});

describe("the charts together", () => {
  test("are the same bytes when drawn again, the other way round, in another document", () => {
    const other = createDocument();
    const again = new Map([...drawings].reverse().map(([name, draw]) => [name, draw(other)]));
    for (const [name, svg] of drawn) expect(again.get(name), name).toBe(svg);
  });

  test("share no id between the wide and the narrow drawing of a view", () => {
    const ids = (name: string): string[] => drawn.get(name)!.match(/ id="[^"]+"/g)!;
    for (const name of drawn.keys())
      if (name.endsWith(".wide"))
        expect(ids(name)).not.toEqual(expect.arrayContaining(ids(name.replace(".wide", ".narrow"))));
  });

  test("draw a mark for each kind of figure", () => {
    const svg = drawn.get("bounds.en.wide")!;
    const dots = findDots(svg).length;
    // Two exact and four bounded figures have a number; the range has none, two are withheld.
    expect(dots).toBe(6);
    expect(svg.match(/>withheld</g)).toHaveLength(2);
    expect(svg).toContain('stroke-dasharray="4 2"');
  });

  test.each(["disputed.en.wide", "disputed.en.narrow", "disputed.zh.wide", "disputed.zh.narrow"])(
    "set a sign at each disputed figure and at no other: %s",
    (name) => {
      expect(drawn.get(name)!.match(/>≠</g)).toHaveLength(4);
      expect(drawn.get(name.replace("disputed", "sessions"))).not.toContain("≠");
    },
  );

  test.each(["disputed.en.narrow", "disputed.zh.narrow"])(
    "print the highest figure, and no mark above the last number of the axis: %s",
    (name) => {
      const svg = drawn.get(name)!;
      expect(svg).toMatch(/>179万期<|>1\.79 million</);
      expect(svg).toMatch(/>177\.3万期<|>1\.773 million</);
      expect(svg).toMatch(/>180万<|>1\.8 million</);
    },
  );

  test("show a range of one number filled, one narrower than a dot hollow, a missing end as an arrow", () => {
    expect(findDots(drawn.get("ranges-point.en")!)).toHaveLength(1);
    expect(drawn.get("ranges-point.en")).not.toContain("--chart-ground");
    expect(drawn.get("ranges-narrow.en")!.match(/fill="var\(--chart-ground\)"/g)).toHaveLength(2);
    expect(drawn.get("ranges-apart.en")).not.toContain("stroke-dasharray");
    expect(drawn.get("ranges-open.en")!.match(/stroke-dasharray="4 2"/g)).toHaveLength(2);
  });

  test("interrupt a line where a figure does not compare", () => {
    const svg = drawn.get("members.en.wide")!;
    const [line = ""] = svg.match(/<path [^>]*stroke-width="2.25"[^>]*>/) ?? [];
    expect(line.match(/M/g)).toHaveLength(2);
  });

  test("carry verdicts by signs", () => {
    const svg = drawn.get("change-verdicts.en.wide")!;
    expect(svg.match(/h9l-4\.5,-8Z/g)).toHaveLength(3);
    expect(svg.match(/h9l-4\.5,8Z/g)).toHaveLength(1);
    expect(svg.match(/>\?</g)).toHaveLength(2);
    expect(svg.match(/h9m-9,4h9/g)).toHaveLength(1);
  });
});
