/** Observations put together into series: order, cells, the preferred print. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/model/registry.ts";
import { buildSeries } from "../../src/series/build-series.ts";
import { dataset, indicator, type ObservationPart, observation, source } from "./small-dataset.ts";

/** Two prints of one cell: the series takes the first, whatever their order in the data. */
const PREFERENCES: [rule: string, [ObservationPart, Partial<Source>], [ObservationPart, Partial<Source>]][] =
  [
    ["a bulletin before a yearbook", [{}, { kind: "bulletin" }], [{}, { kind: "yearbook" }]],
    ["a yearbook before a work report", [{}, { kind: "yearbook" }], [{}, { kind: "work_report" }]],
    ["a work report before the press", [{}, { kind: "work_report" }], [{}, { kind: "press" }]],
    ["the press before a paper", [{}, { kind: "press" }], [{}, { kind: "paper" }]],
    ["a paper before news", [{}, { kind: "paper" }], [{}, { kind: "news" }]],
    ["kind before tightness", [{ low: 50, high: 150 }, { kind: "bulletin" }], [{}, { kind: "news" }]],
    ["an original before a reprint", [{ low: 50, high: 150 }, {}], [{}, { reprint: true }]],
    ["tighter bounds", [{ low: 99, high: 101 }, {}], [{ low: 90, high: 101 }, { published: "2025" }]],
    [
      "bounds before none on one side",
      [{ low: 0, high: 900 }, {}],
      [{ high: null, relation: "ge" }, { published: "2025" }],
    ],
    ["the later publication", [{}, { published: "2024-06-30" }], [{}, { published: "2023-06-30" }]],
    ["any date before none", [{}, { published: "2010" }], [{}, {}]],
    ["the figure id at last", [{ figureId: "f000000000001" }, {}], [{ figureId: "f000000000002" }, {}]],
    ["a number before a withheld figure", [{}, { kind: "news" }], [{ status: "Q" }, { kind: "bulletin" }]],
    [
      "a withheld figure before a misprint",
      [{ status: "Q" }, { kind: "news" }],
      [{ status: "U" }, { kind: "bulletin" }],
    ],
    [
      "an estimate before a misprint",
      [{ status: "E" }, { kind: "news" }],
      [{ status: "U" }, { kind: "bulletin" }],
    ],
  ];

describe("buildSeries()", () => {
  it.each(PREFERENCES)("prefers %s", (_, [partA, sourceA], [partB, sourceB]) => {
    // The one that should lose is made first: its smaller id must not decide.
    const b = observation({ ...partB, source: "b" });
    const a = observation({ ...partA, source: "a" });
    const sources = [source({ ...sourceA, id: "a" }), source({ ...sourceB, id: "b" })];
    for (const observations of [
      [a, b],
      [b, a],
    ]) {
      const [series] = buildSeries(dataset(observations, { sources }));
      expect(series!.cells).toHaveLength(1);
      expect(series!.cells[0]).toMatchObject({
        preferred: { figureId: a.figureId },
        others: [{ figureId: b.figureId }],
      });
    }
  });

  it("goes by indicator as in the registry, then breakdown (whole first), then area (CN first)", () => {
    const parts = [
      ["b", "women", "CN-11"],
      ["b", "women", "CN"],
      ["b", "", "AA"],
      ["b", "", "CN"],
      ["a", "age", "CN"],
      ["a", "", "CN-2"],
    ].map(([id, breakdown, area]) => ({ indicator: id!, breakdown: breakdown!, area: area! }));
    const indicators = [indicator({ id: "b" }), indicator({ id: "a" })];
    const found = buildSeries(dataset(parts.map(observation).reverse(), { indicators }));
    expect(found.map((series) => [series.indicator, series.breakdown, series.area].join(" "))).toEqual([
      "b  CN",
      "b  AA",
      "b women CN",
      "b women CN-11",
      "a  CN-2",
      "a age CN",
    ]);
  });

  it("orders cells by period and gives each its step", () => {
    const periods = ["2023", "2022", "2022-06", "", "2021/.."];
    const [series] = buildSeries(dataset(periods.map((period) => observation({ period }))));
    expect(series!.cells.map((cell) => cell.period.text)).toEqual(["2021/..", "2022", "2022-06", "2023", ""]);
    expect(series!.steps.map((step) => step.cell)).toEqual(series!.cells);
    expect(series!.unit).toBe("persons");
  });

  it("makes each figure without a period a cell of its own", () => {
    const [series] = buildSeries(
      dataset([observation({ period: "" }), observation({ period: "" }), observation()]),
    );
    expect(series!.cells.map((cell) => [cell.period.text, cell.others.length])).toEqual([
      ["2023", 0],
      ["", 0],
      ["", 0],
    ]);
  });

  it("leaves printed arithmetic out, and keeps withheld figures", () => {
    const observations = [
      observation({ period: "2022", transformation: "change" }),
      observation({ period: "2023", status: "Q" }),
    ];
    const [series] = buildSeries(dataset(observations));
    expect(series!.cells.map((cell) => cell.preferred.status)).toEqual(["Q"]);
    expect(buildSeries(dataset(observations.slice(0, 1)))).toEqual([]);
    expect(buildSeries(dataset([]))).toEqual([]);
  });

  it("refuses what a checked dataset cannot hold", () => {
    expect(() => buildSeries(dataset([observation({ period: "20230" })]))).toThrow("Not a period: 20230");
    expect(() => buildSeries(dataset([observation({ indicator: "x" })]))).toThrow("Unknown indicator x");
    const unknown = [observation({ source: "x" }), observation({ source: "y" })];
    expect(() => buildSeries(dataset(unknown))).toThrow(/Unknown source [xy]/);
  });

  it("loses no level, holds none twice, and does not depend on the order of rows", () => {
    const part = fc.record({
      period: fc.constantFrom("2021", "2022", "2023", "2022-06", "2022/..", ""),
      area: fc.constantFrom("CN", "CN-11"),
      breakdown: fc.constantFrom("", "women"),
      status: fc.constantFrom("A" as const, "Q" as const, "U" as const),
      transformation: fc.constantFrom("" as const, "change" as const),
      seriesBreak: fc.constantFrom("" as const, "B" as const, "D" as const),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.integer(), (parts, seed) => {
        const observations = parts.map((one) => observation(one));
        const found = buildSeries(dataset(observations));
        const ids = found.flatMap(({ cells }) => cells.flatMap((cell) => [cell.preferred, ...cell.others]));
        const levels = observations.filter(({ transformation }) => transformation === "");
        expect(ids.map(({ figureId }) => figureId).sort()).toEqual(
          levels.map(({ figureId }) => figureId).sort(),
        );
        const shuffled = observations.toSorted((a, b) => hash(a.figureId, seed) - hash(b.figureId, seed));
        expect(buildSeries(dataset(shuffled))).toEqual(found);
      }),
    );
  });
});

const hash = (text: string, seed: number): number =>
  [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, Math.abs(seed % 1000));
