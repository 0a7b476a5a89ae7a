/** Tests that the places which a chart names for pointing are those at which it draws. */
import { describe, expect, test } from "vitest";
import { changeChart } from "../../src/charts/change-chart.ts";
import { chartGrid } from "../../src/charts/chart-grid.ts";
import { levelChart } from "../../src/charts/level-chart.ts";
import { LANGUAGES } from "../../src/model/codes.ts";
import { rankingChart } from "../../src/plots/ranking-chart.ts";
import { createDocument } from "../../src/site/document.ts";
import { NARROW_PX, WIDE_PX } from "./draw-examples.ts";
import { changeViews, gridViews, levelViews, rankingViews } from "./example-views.ts";
import { type FoundPlace, findDots, findPlaces } from "./find-dots.ts";

const SIZES = [WIDE_PX, NARROW_PX].flatMap((widthPx) =>
  LANGUAGES.map((language) => [widthPx, language] as const),
);
const isNear = (a: FoundPlace, b: FoundPlace): boolean =>
  Math.abs(a.xPx - b.xPx) <= 0.51 && Math.abs(a.yPx - b.yPx) <= 0.51;

/** Says that every named figure has its place, that dots and the places of numbers are the same, and all is inside. */
function checkPlaces(
  svg: string,
  figures: readonly { id: string; hasNumber: boolean }[],
  swatches: number,
): void {
  const places = findPlaces(svg);
  expect([...places.keys()].toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
  const dots = findDots(svg);
  const numbers = figures.filter(({ hasNumber }) => hasNumber);
  for (const { id } of numbers)
    expect(
      dots.some((dot) => isNear(dot, places.get(id)!)),
      id,
    ).toBe(true);
  expect(dots).toHaveLength(numbers.length + swatches);
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg)!.map(Number);
  for (const { xPx, yPx } of places.values()) {
    expect(xPx >= 0 && xPx <= width!).toBe(true);
    expect(yPx >= 0 && yPx <= height!).toBe(true);
  }
}

describe.each(SIZES)("at %d px, in %s,", (widthPx, language) => {
  const isNarrow = widthPx === NARROW_PX;

  test.each(Object.entries(levelViews(language)))(
    "levelChart() says where the figures of %s are",
    (name, view) => {
      const isQuiet = (index: number): boolean =>
        view.series[index]!.isQuiet === true || (name === "thirty" && !view.series[index]!.leading);
      const figures = view.series.flatMap(({ marks }, index) =>
        marks.map((mark) => ({ id: mark.id, hasNumber: mark.value !== null && !isQuiet(index) })),
      );
      const named = view.series.filter(({ label }, index) => label !== "" && !isQuiet(index)).length;
      checkPlaces(levelChart(view, { widthPx }), figures, isNarrow ? named : 0);
    },
  );

  test.each(Object.entries(changeViews(language)))(
    "changeChart() says where the changes of %s are",
    (_name, view) => {
      const figures = view.marks.map(({ id, point, low, high }) => ({
        id,
        hasNumber: point !== null || (low !== null && low === high),
      }));
      checkPlaces(changeChart(view, { widthPx }), figures, 0);
    },
  );

  test.each(Object.entries(rankingViews(language)))(
    "rankingChart() says where the rows of %s are",
    (_name, view) => {
      const figures = view.rows.map(({ id, value }) => ({ id, hasNumber: value !== null }));
      checkPlaces(rankingChart(view, { widthPx }, createDocument()), figures, 0);
    },
  );

  test("chartGrid() gives places in the whole picture", () => {
    const views = gridViews(language)["grid-occupations"]!;
    const figures = views.flatMap(({ series }) =>
      series.flatMap(({ marks }) => marks.map(({ id, value }) => ({ id, hasNumber: value !== null }))),
    );
    const svg = chartGrid(views, { widthPx });
    checkPlaces(svg, figures, 0);
    expect(new Set([...findPlaces(svg).values()].map(({ xPx, yPx }) => `${xPx},${yPx}`)).size).toBe(
      figures.length,
    );
  });
});

test("a withheld figure is found on the axis, a range without a number in its middle", () => {
  const view = levelViews("en").bounds!;
  const places = findPlaces(levelChart(view, { widthPx: WIDE_PX }));
  const at = (year: number): number => places.get(`s0f${year}`)!.yPx;
  expect(at(2021)).toBe(at(2022));
  // 5,000 to 6,500 on an axis from 0, where the withheld stand, to 8,000.
  const perUnit = (at(2021) - at(2015)) / 4000;
  expect((at(2021) - at(2020)) / perUnit).toBeCloseTo(5750, -2);
});

test("isLog sets equal ratios equally far apart", () => {
  const view = levelViews("en")["log-scale"]!;
  const places = findPlaces(levelChart(view, { widthPx: WIDE_PX }));
  const y = (year: number): number => places.get(`s0f${year}`)!.yPx;
  // 1, 10⁹ and 10¹³.
  expect((y(1990) - y(2000)) / (y(2000) - y(2024))).toBeCloseTo(9 / 4, 1);
});

test("base is the line to read from, where the axis reaches it", () => {
  const view = levelViews("en").index!;
  const ruleOf = (base?: number): number => {
    const { base: _base, ...rest } = view;
    const svg = levelChart(base === undefined ? rest : { ...rest, base }, { widthPx: WIDE_PX });
    return Number(
      /<path d="M[\d.]+,([\d.]+)H[\d.]+" stroke="currentColor" stroke-opacity="0.6"/.exec(svg)?.[1],
    );
  };
  const placeOfBase = findPlaces(levelChart(view, { widthPx: WIDE_PX })).get("s0f2014")!.yPx;
  expect(ruleOf(100)).toBeCloseTo(placeOfBase, -0.5);
  // Zero lies beneath the axis: the foot of the plot stands for it.
  expect(ruleOf()).toBe(ruleOf(70));
  expect(ruleOf()).toBeGreaterThan(ruleOf(100) + 50);
});

test("a quiet series has a grey line, places and a small quiet name, and no dots", () => {
  const view = levelViews("en").focus!;
  const svg = levelChart(view, { widthPx: WIDE_PX });
  expect(svg.replace(/<\/tspan><tspan[^>]*>/g, " ")).toContain("Party and government staff");
  expect(/<g fill-opacity="0.72" font-size="11">(.*?)<\/g>/.exec(svg)?.[1]).toContain("Students");
  expect(svg.match(/stroke="var\(--chart-quiet\)"/g)!.length).toBeGreaterThanOrEqual(7);
  expect(findDots(svg)).toHaveLength(view.series[4]!.marks.length);
  expect(findPlaces(svg).has("s7f2024")).toBe(true);
});

describe("chartGrid()", () => {
  const views = gridViews("en")["grid-occupations"]!;
  const columnsAt = (widthPx: number): number =>
    new Set([...chartGrid(views, { widthPx }).matchAll(/translate\(([\d.]+) /g)].map(([, x]) => x)).size;

  test("has one column where it is narrow, up to four where it is wide, and no more than panels", () => {
    expect([NARROW_PX, WIDE_PX, 920, 1600].map(columnsAt)).toEqual([1, 3, 4, 4]);
    expect(chartGrid(views.slice(0, 2), { widthPx: 920 }).match(/translate\(/g)).toHaveLength(2);
  });

  test("sets the axes of a row in one line, whatever stands in its panels", () => {
    const svg = chartGrid(gridViews("zh")["grid-hard"]!, { widthPx: 920 });
    const panels = svg.split('<g transform="translate(').slice(1, 4);
    const feet = panels.map((panel) => {
      const top = Number(panel.split(/[ )]/, 2)[1]);
      const rules = [...panel.matchAll(/M[\d.]+,([\d.]+)H/g)].map(([, y]) => Number(y));
      return top + Math.max(...rules);
    });
    expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(0.05);
  });

  test("has nothing to draw without views", () => {
    expect(() => chartGrid([], { widthPx: 900 })).toThrow(RangeError);
  });
});
