/** Tests where figures stand, which of them a line joins, and the finishing of the picture. */
import { describe, expect, test } from "vitest";
import { type FigureMark, intervalBox, toIntervalPx } from "../../src/charts/figure-marks.ts";
import { levelChart } from "../../src/charts/level-chart.ts";
import { toLinePoints } from "../../src/charts/line-points.ts";
import { linearScale } from "../../src/charts/linear-scale.ts";
import { colourOf } from "../../src/charts/palette.ts";
import { styleSeries } from "../../src/charts/style-series.ts";
import { element, escapeXml, finishSvg, type SvgHead } from "../../src/charts/svg.ts";
import { widenPeriods, widenValues } from "../../src/charts/widen.ts";
import { levelViews, mark, withheld } from "./example-views.ts";

const range = linearScale([0, 100], [200, 100]);
const figure = (part: Partial<FigureMark>): FigureMark => ({
  at: 0,
  kind: "bounded",
  value: null,
  low: null,
  high: null,
  ...part,
});

describe("toIntervalPx()", () => {
  test.each([
    [
      "an exact figure is its number",
      figure({ kind: "exact", value: 40 }),
      { lowPx: 160, highPx: 160, valuePx: 160, openLow: false, openHigh: false },
    ],
    [
      "bounds on both sides",
      figure({ value: 40, low: 40, high: 50 }),
      { lowPx: 160, highPx: 150, valuePx: 160, openLow: false, openHigh: false },
    ],
    [
      "no upper bound",
      figure({ value: 40, low: 40 }),
      { lowPx: 160, highPx: 100, valuePx: 160, openLow: false, openHigh: true },
    ],
    [
      "no lower bound and no number",
      figure({ high: 30 }),
      { lowPx: 200, highPx: 170, valuePx: null, openLow: true, openHigh: false },
    ],
    [
      "a range",
      figure({ low: 10, high: 20 }),
      { lowPx: 190, highPx: 180, valuePx: null, openLow: false, openHigh: false },
    ],
    [
      "a bound beyond the axis is open there",
      figure({ value: 90, low: 80, high: 130 }),
      { lowPx: 120, highPx: 100, valuePx: 110, openLow: false, openHigh: true },
    ],
  ] as const)("%s", (_name, given, expected) => {
    expect(toIntervalPx(given, 7, range)).toEqual({ alongPx: 7, growth: -1, ...expected });
  });

  test("a withheld figure and one without number and bounds have no place", () => {
    expect(toIntervalPx(figure({ kind: "withheld", value: 5 }), 0, range)).toBeNull();
    expect(toIntervalPx(figure({}), 0, range)).toBeNull();
  });

  test("intervalBox() holds the arrow head even when the number stands at the edge", () => {
    const atEdge = toIntervalPx(figure({ value: 100, low: 100 }), 0, range)!;
    expect(intervalBox(atEdge).top).toBeLessThan(range(100) - 8);
  });
});

describe("toLinePoints()", () => {
  const stretches = (...marks: Parameters<typeof toLinePoints>[0]): string =>
    toLinePoints(marks)
      .map(({ at, stretch }) => `${at}:${stretch}`)
      .join(" ");

  test("joins neighbours that say so", () => {
    expect(stretches(mark(1, 1, "", 0, false), mark(2, 2, ""), mark(3, 3, ""))).toBe("1:1 2:1 3:1");
  });

  test("begins anew where a figure is not joined, and leaves single figures out", () => {
    expect(stretches(mark(1, 1, ""), mark(2, 2, ""), mark(3, 3, "", 0, false))).toBe("1:1 2:1");
  });

  test("does not leap over a withheld figure or one without a number", () => {
    expect(stretches(mark(1, 1, ""), withheld(2), mark(3, 3, ""), mark(4, 4, ""))).not.toContain("1:");
    expect(stretches(mark(1, 1, ""), { ...mark(2, 0, ""), value: null }, mark(3, 3, ""))).toBe("");
  });
});

describe("styleSeries()", () => {
  const [one] = levelViews("en").members!.series;
  const many = (count: number, leading: number[]) =>
    styleSeries(
      Array.from({ length: count }, (_, index) => ({
        ...one!,
        colour: index,
        leading: leading.includes(index),
      })),
    );

  test("one series alone bears the accent, whatever its colour", () => {
    expect(many(1, [])[0]!.style.stroke).toBe(colourOf("c0"));
    expect(styleSeries([{ ...one!, colour: 5, leading: false }])[0]!.style.stroke).toBe(colourOf("c0"));
  });

  test("the leading one bears the accent alone", () => {
    const strokes = many(8, [3]).map(({ style }) => style.stroke);
    expect(strokes[3]).toBe(colourOf("c0"));
    expect(strokes.filter((stroke) => stroke === colourOf("c0"))).toHaveLength(1);
  });

  test("quiet ones are grey and do not count among the eight; one beside them bears the accent", () => {
    const all = Array.from({ length: 12 }, (_, index) => ({
      ...one!,
      colour: index,
      leading: false,
      isQuiet: index !== 5,
    }));
    const styled = styleSeries(all);
    expect(styled.flatMap(({ style }, index) => (style.quiet ? [] : index))).toEqual([5]);
    expect(styled[5]).toMatchObject({ leading: true, style: { stroke: colourOf("c0") } });
    expect(styled[0]!.style.stroke).toBe(colourOf("quiet"));
  });

  test("above eight all but the leading ones are quiet", () => {
    const styled = many(9, [2, 5]);
    expect(styled.flatMap(({ style }, index) => (style.quiet ? [] : index))).toEqual([2, 5]);
    expect(many(9, []).filter(({ style }) => !style.quiet)).toHaveLength(1);
  });
});

test("widenValues() and widenPeriods() give an axis an extent", () => {
  expect(widenValues([0, 0])).toEqual([0, 1]);
  expect(widenValues([5, 5])).toEqual([0, 10]);
  expect(widenValues([-5, -5])).toEqual([-10, 0]);
  expect(widenValues([2, 3])).toEqual([2, 3]);
  expect(widenPeriods([2023, 2023])).toEqual([2022, 2024]);
});

test("linearScale() is even, or so that equal distances are equal ratios", () => {
  const even = linearScale([0, 10], [0, 100]);
  expect([0, 5, 10, -1].map(even)).toEqual([0, 50, 100, -10]);
  const log = linearScale([1, 1e4], [400, 0], true);
  for (const [at, px] of [
    [1, 400],
    [10, 300],
    [1e3, 100],
    [1e4, 0],
  ] as const)
    expect(log(at)).toBeCloseTo(px, 9);
  expect(linearScale([3, 3], [0, 100])(3)).toBe(50);
});

describe("element()", () => {
  test("writes numbers short, also in paths and transforms, and leaves out what is undefined", () => {
    expect(element("path", { d: "M0.126,-0.5L1.5e-7,12", x: 1 / 3, fill: undefined, "font-size": 11 })).toBe(
      '<path d="M0.13,-0.5L0,12" x="0.33" font-size="11"/>',
    );
    expect(element("text", { transform: "rotate(-90 12.345 -0.5)", class: "a.50" }, "0.12345")).toBe(
      '<text transform="rotate(-90 12.35 -0.5)" class="a.50">0.12345</text>',
    );
  });

  test("escapes attributes, and is nothing for an empty group", () => {
    expect(element("text", { class: '"<&>' })).toBe('<text class="&quot;&lt;&amp;&gt;"/>');
    expect(element("g", { fill: "red" })).toBe("");
  });
});

describe("finishSvg()", () => {
  const head: SvgHead = {
    form: "spark",
    key: "a-1",
    language: "zh",
    text: { title: "甲 & <乙>", finding: '"增加"' },
    widthPx: 100,
    heightPx: 50.005,
  };

  test("escapes names, says the language, makes ids of key and width", () => {
    const svg = finishSvg("", head);
    expect(svg).toContain('<title id="a-1-100-t">甲 &amp; &lt;乙&gt;</title>');
    expect(svg).toContain('<desc id="a-1-100-d">&quot;增加&quot;</desc>');
    expect(svg).toContain('lang="zh-Hans"');
    expect(svg).not.toContain("data-places");
  });

  test("says where marks stand, in whole px, those without an id left out", () => {
    const places = [
      { id: "f1", xPx: 1.4, yPx: 2.6 },
      { id: "", xPx: 3, yPx: 4 },
      { id: "f2", xPx: 5, yPx: 6 },
    ];
    expect(finishSvg("", { ...head, places })).toContain(' data-places="f1:1,3 f2:5,6"');
  });

  test("refuses a key that makes no id", () => {
    expect(() => finishSvg("", { ...head, key: "a b" })).toThrow(TypeError);
  });

  test("escapeXml() leaves out what XML cannot bear", () => {
    expect(escapeXml("a\u0000b\u000bc")).toBe("abc");
  });
});

test("levelChart() takes hostile texts as texts", () => {
  const view = levelViews("en").members!;
  const hostile = '</text><script>alert(1)</script>"&';
  const svg = levelChart(
    { ...view, y: { ...view.y, label: hostile }, series: [{ ...view.series[0]!, label: hostile }] },
    { widthPx: 720 },
  );
  expect(svg).not.toContain("<script");
  expect(svg).toContain("&lt;script&gt;");
});
