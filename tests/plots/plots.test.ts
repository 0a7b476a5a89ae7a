/** Tests the forms that only the build draws on invented figures: snapshots, texts inside and apart, places of figures, weight. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ChartView } from "../../src/charts/chart-views.ts";
import { type Box, isOverlapping } from "../../src/charts/label.ts";
import { DARK_PALETTE, LIGHT_PALETTE } from "../../src/charts/palette.ts";
import { LANGUAGES } from "../../src/model/codes.ts";
import { renderChart } from "../../src/site/render-chart.ts";
import { findTexts, parseChart } from "../charts/text-boxes.ts";
import { wholeDocument } from "../charts/whole-document.ts";
import { examplePlots } from "./example-plots.ts";

const document = wholeDocument();

const WIDTHS = { wide: 920, narrow: 344 } as const;

/** Coordinates are rounded to two decimals, so boxes may touch by as much. */
const ROUNDING_PX = 0.02;

const drawn = LANGUAGES.flatMap((language) =>
  Object.entries(examplePlots(language)).flatMap(([name, view]) =>
    Object.entries(WIDTHS).map(([width, widthPx]) => ({
      name: `${name}.${language}.${width}`,
      view,
      svg: renderChart(view, { widthPx }),
    })),
  ),
);

/** The ids of all figures that a view shows. */
function idsOf(view: ChartView): string[] {
  const ids =
    view.form === "bars" || view.form === "ranking"
      ? view.rows.map(({ id }) => id)
      : view.form === "slope"
        ? view.rows.flatMap(({ from, to }) => [from.id, to.id])
        : view.form === "tile-map"
          ? view.tiles.map(({ id }) => id)
          : view.form === "coverage-grid"
            ? view.rows.flatMap(({ cells }) => cells.map((cell) => cell?.id ?? ""))
            : [];
  return ids.filter((id) => id !== "").sort();
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const blend = (over: string, ground: string, opacity: number): number[] =>
  channels(over).map((channel, index) => channel * opacity + channels(ground)[index]! * (1 - opacity));

/** Source: WCAG 2.2, relative luminance and contrast ratio. */
function contrast(text: string, ground: readonly number[]): number {
  const luminance = (colour: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = colour.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(channels(text)), luminance(ground)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(drawn)("$name", ({ name, view, svg }) => {
  const chart = parseChart(svg, document);
  const [, , width, height] = chart.getAttribute("viewBox")!.split(" ").map(Number);
  const texts = findTexts(chart);

  test("is the picture that was looked at", async () => {
    await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  test("has no text outside its frame", () => {
    const outside = texts.filter(
      ({ box }) =>
        box.left < -ROUNDING_PX ||
        box.top < -ROUNDING_PX ||
        box.right > width! + ROUNDING_PX ||
        box.bottom > height! + ROUNDING_PX,
    );
    expect(outside).toEqual([]);
  });

  test("has no text upon another", () => {
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

  test("tells where every figure stands, within the frame", () => {
    const places = (chart.getAttribute("data-places") ?? "").split(" ").map((place) => place.split(/[:,]/));
    expect(places.map(([id]) => id).sort()).toEqual(idsOf(view));
    for (const [, x, y] of places) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(width!);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(height!);
    }
  });

  test("is named, lean (3.5 KB and 5 bytes a figure) and without ids, styles and numbers that cannot be drawn", () => {
    expect(chart.querySelectorAll("[id]")).toHaveLength(2);
    expect(svg).not.toMatch(/<style|style=|NaN|undefined|Infinity/);
    expect(svg.replace(/<(title|desc|text|tspan)[^>]*>[^<]*/g, "")).not.toMatch(/\d\.\d{3}/);
    const most = 3584 + 5 * idsOf(view).length;
    expect(gzipSync(svg.replace(/ data-places="[^"]*"/, "")).length).toBeLessThanOrEqual(most);
  });

  test("is the same when drawn again", () => {
    expect(renderChart(view, { widthPx: width! })).toBe(svg);
  });
});

describe("the forms together", () => {
  const svgOf = (name: string): string => drawn.find((one) => one.name === name)!.svg;

  test("draw bars from zero to the number, also where it is negative", () => {
    const chart = parseChart(svgOf("bars-negative.en.wide"), document);
    const bars = [...chart.querySelectorAll("rect")].map(
      (bar) => [Number(bar.getAttribute("x")), Number(bar.getAttribute("width"))] as const,
    );
    const zeroPx = Math.min(
      ...bars
        .filter(([, widthPx]) => widthPx > 0)
        .map(([x]) => x)
        .filter((x) => bars.some(([left, widthPx]) => Math.abs(left + widthPx - x) < 0.1)),
    );
    const right = bars.filter(([x]) => Math.abs(x - zeroPx) < 0.1);
    const left = bars.filter(([x, widthPx]) => x < zeroPx - 0.1 && Math.abs(x + widthPx - zeroPx) < 0.1);
    expect(left).toHaveLength(2);
    expect(right.length + left.length).toBe(bars.length);
    const longest = Math.max(...left.map(([, widthPx]) => widthPx));
    expect(longest / Math.max(...right.map(([, widthPx]) => widthPx))).toBeCloseTo(40 / 75, 2);
  });

  test("draw no line between figures that do not compare, and a dashed one where the direction is open", () => {
    const svg = svgOf("slope-mixed.en.wide");
    const view = drawn.find((one) => one.name === "slope-mixed.en.wide")!.view;
    const links = view.form === "slope" ? view.rows.map(({ link }) => link) : [];
    expect(links.filter((link) => link === "apart")).toHaveLength(3);
    const lines = [...parseChart(svg, document).querySelectorAll("g[fill=none] > path")].filter((path) =>
      /^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/.test(path.getAttribute("d") ?? ""),
    );
    expect(lines).toHaveLength(links.filter((link) => link !== "apart").length);
    expect(svg).toContain('stroke-dasharray="5 3"');
  });

  test("leave text readable on every shade of a tile, on light and dark ground and in a reader's own two colours", () => {
    const opacities = [
      ...svgOf("tiles-mixed.en.wide").matchAll(
        /fill-opacity="([\d.]+)" ?\/>|fill="var\(--c1\)" fill-opacity="([\d.]+)"/g,
      ),
    ].map(([, first, second]) => Number(first ?? second));
    expect(new Set(opacities).size).toBe(4);
    const own = { c1: "#ffffff", ground: "#000000", ink: "#ffffff" };
    const inverse = { c1: "#000000", ground: "#ffffff", ink: "#000000" };
    for (const { c1, ground, ink } of [LIGHT_PALETTE, DARK_PALETTE, own, inverse])
      for (const opacity of opacities)
        expect(contrast(ink, blend(c1, ground, opacity))).toBeGreaterThanOrEqual(4.5);
  });

  test("never draw a withheld tile as a missing one", () => {
    const withheldOnly = svgOf("tiles-all-withheld.en.wide");
    expect(withheldOnly).not.toContain('stroke-dasharray="1 3"');
    expect(withheldOnly).toContain(">withheld<");
    const five = svgOf("tiles-five.zh.narrow");
    expect(five).toContain('stroke-dasharray="1 3"');
    expect(five).not.toContain("未公开");
  });
});
