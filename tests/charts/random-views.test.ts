/** Draws random views: whatever the figures and names, nothing is thrown, nothing is NaN, no text leaves the frame. */
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { changeChart } from "../../src/charts/change-chart.ts";
import type { LevelMarkView, MarkKind } from "../../src/charts/chart-views.ts";
import { levelChart } from "../../src/charts/level-chart.ts";
import { rangesChart } from "../../src/plots/ranges-chart.ts";
import { rankingChart } from "../../src/plots/ranking-chart.ts";
import { sparkChart } from "../../src/plots/spark-chart.ts";
import { createDocument } from "../../src/site/document.ts";
import { axis } from "./example-views.ts";
import { findTexts, parseChart } from "./text-boxes.ts";
import { wholeDocument } from "./whole-document.ts";

// Hundreds of drawings take longer than the usual limit on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const document = createDocument();
const reader = wholeDocument();

/** Pieces from which names are made: Chinese runs without a break, Latin words. */
const name = fc
  .array(fc.constantFrom("农村", "集体经济", "（试点）", "、", "income ", "village ", "2023", "of "), {
    maxLength: 12,
  })
  .map((parts) => parts.join("").trim());

const bound = fc.option(fc.double({ min: -1e6, max: 1e13, noNaN: true, noDefaultInfinity: true }), {
  nil: null,
});

const figure = fc.record({
  kind: fc.constantFrom<MarkKind>("exact", "bounded", "withheld"),
  value: bound,
  low: bound,
  high: bound,
  printed: name,
});

const marks = fc.array(fc.tuple(figure, fc.boolean(), fc.boolean()), { maxLength: 14 }).map((all) =>
  all.map(
    ([one, joined, isDisputed], index): LevelMarkView => ({
      ...one,
      id: `f${index}`,
      at: 2010 + index,
      period: "",
      joined,
      isDisputed,
    }),
  ),
);

const years = axis(2010, 2024, 1, String);
const values = fc
  .tuple(fc.constantFrom(-1e6, 0), fc.constantFrom(10, 1e5, 1e13), name)
  .map(([low, high, label]) => axis(low, high, (high - low) / 5, (at) => at.toLocaleString("en-US"), label));

const shared = { key: "random", language: "zh", text: { title: "t", finding: "f" } } as const;
const width = fc.integer({ min: 300, max: 1100 });

function checkChart(svg: string): void {
  expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
  const chart = parseChart(svg, reader);
  const [, , widthPx = 0, heightPx = 0] = chart.getAttribute("viewBox")!.split(" ").map(Number);
  for (const { text, box } of findTexts(chart)) {
    expect(box.left, text).toBeGreaterThanOrEqual(-0.02);
    expect(box.top, text).toBeGreaterThanOrEqual(-0.02);
    expect(box.right, text).toBeLessThanOrEqual(widthPx + 0.02);
    expect(box.bottom, text).toBeLessThanOrEqual(heightPx + 0.02);
  }
}

const RUNS = { numRuns: 150 };

test("levelChart()", () => {
  const series = fc.array(fc.record({ label: name, colour: fc.nat(12), leading: fc.boolean(), marks }), {
    maxLength: 11,
  });
  const breaks = fc.array(fc.record({ at: fc.integer({ min: 2010, max: 2024 }), label: name }), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(series, breaks, values, width, (all, some, y, widthPx) => {
      const view = {
        ...shared,
        form: "level",
        x: years,
        y,
        series: all,
        breaks: some,
        withheldLabel: "未公布",
      } as const;
      checkChart(levelChart(view, { widthPx }));
    }),
    RUNS,
  );
});

test("changeChart()", () => {
  const verdict = fc.constantFrom("up", "down", "no_change", "cannot_tell");
  const change = fc.record({ low: bound, point: bound, high: bound, label: name, verdict });
  const all = fc.array(fc.oneof(change, name), { maxLength: 15 });
  fc.assert(
    fc.property(all, values, width, (mixed, y, widthPx) => {
      const view = {
        ...shared,
        form: "change",
        x: years,
        y,
        marks: mixed.flatMap((one, index) =>
          typeof one === "string" ? [] : [{ ...one, id: "", at: 2010 + index }],
        ),
        gaps: mixed.flatMap((one, index) =>
          typeof one === "string" ? [{ at: 2010 + index, label: one }] : [],
        ),
      } as const;
      checkChart(changeChart(view, { widthPx }));
    }),
    RUNS,
  );
});

test("rankingChart()", () => {
  const rows = fc.array(fc.record({ label: name, leading: fc.boolean() }), { maxLength: 20 });
  fc.assert(
    fc.property(
      rows,
      fc.array(figure, { minLength: 20, maxLength: 20 }),
      values,
      width,
      (names, figures, x, widthPx) => {
        const view = {
          ...shared,
          form: "ranking",
          x,
          rows: names.map((row, index) => ({ id: `f${index}`, ...row, ...figures[index]! })),
          withheldLabel: "未公布",
        } as const;
        checkChart(rankingChart(view, { widthPx }, document));
      },
    ),
    RUNS,
  );
});

test("rangesChart()", () => {
  const within = fc.option(fc.double({ min: 0, max: 1e5, noNaN: true }), { nil: null });
  const row = fc.record({ label: name, low: within, high: within, leading: fc.boolean() });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), fc.integer({ min: 120, max: 400 }), (rows, widthPx) => {
      const domain: [number, number] = [0, 1e5];
      checkChart(rangesChart({ ...shared, form: "ranges", domain, rows }, { widthPx }));
    }),
    RUNS,
  );
});

test("sparkChart()", () => {
  fc.assert(
    fc.property(marks, name, name, fc.integer({ min: 60, max: 300 }), (all, first, last, widthPx) => {
      const view = {
        ...shared,
        form: "spark",
        domain: { x: [2010, 2024], y: [0, 1e5] },
        marks: all,
        first,
        last,
      } as const;
      const mutable = {
        ...view,
        domain: { x: [2010, 2024] as [number, number], y: [0, 1e5] as [number, number] },
      };
      checkChart(sparkChart(mutable, { widthPx }, document));
    }),
    RUNS,
  );
});
