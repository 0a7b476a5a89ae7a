/** Coverage: what is printed, bounded only, withheld or not printed, by report, topic, kind, place and year. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { Observation } from "../../../src/model/observation.ts";
import { buildSeries } from "../../../src/series/build-series.ts";
import { type Coverage, coverage } from "../../../src/series/coverage/coverage.ts";
import { coverageMatrix } from "../../../src/series/coverage/coverage-matrix.ts";
import { coverageRows } from "../../../src/series/coverage/coverage-rows.ts";
import { outcomeOf } from "../../../src/series/coverage/outcome.ts";
import { compareYearColumns, yearColumn } from "../../../src/series/coverage/year-column.ts";
import { area, dataset, indicator, type ObservationPart, observation, source } from "../small-dataset.ts";

const NONE: ReadonlySet<string> = new Set();
const cover = (whole: Dataset): Coverage => coverage(whole, buildSeries(whole));
const build = (parts: readonly ObservationPart[]): Dataset =>
  dataset(parts.map(observation), {
    topics: ["t", "u"].map((id) => ({ id, labelZh: id, labelEn: id, descriptionZh: "", descriptionEn: "" })),
    indicators: [indicator({ id: "b", topic: "u" }), indicator({ id: "a", topic: "t" })],
    areas: [area("CN"), area("CN-11")],
    sources: [source({ id: "s" }), source({ id: "n", kind: "news" }), source({ id: "empty", kind: "paper" })],
  });
const zero = { figures: 0, printed: 0, bounded: 0, withheld: 0, claims: 0, derivable: 0 };

describe("outcomeOf()", () => {
  it.each<[string, ObservationPart]>([
    ["printed", { boundBasis: "exact" }],
    ["printed", { boundBasis: "rounding", low: 99, high: 101 }],
    ["printed", { status: "U" }],
    ["bounded", { boundBasis: "convention", relation: "approx" }],
    ["bounded", { boundBasis: "convention", relation: "gt" }],
    ["bounded", { boundBasis: "literal", relation: "ge", high: null }],
    ["bounded", { boundBasis: "printed", relation: "range", value: null, low: 3, high: 5 }],
    ["withheld", { status: "Q" }],
  ])("says %s", (outcome, part) => {
    expect(outcomeOf(observation(part))).toBe(outcome);
  });
});

describe("yearColumn()", () => {
  it.each([
    ["2023", "2023"],
    ["2023-12-31", "2023"],
    ["2023-Q2", "2023"],
    ["2023-01/2023-05", "2023"],
    ["2022-11/2023-05", "span"],
    ["2019/2023", "span"],
    ["2022/..", "span"],
    ["", "none"],
  ])("puts %j under %s", (period, column) => {
    expect(yearColumn(period)).toBe(column);
  });

  it("refuses what is no period", () => {
    expect(() => yearColumn("2023年")).toThrow(RangeError);
  });
});

describe("compareYearColumns()", () => {
  it("puts years in order, then spans, then what has no period", () => {
    expect(["none", "2023", "span", "1999"].sort(compareYearColumns)).toEqual([
      "1999",
      "2023",
      "span",
      "none",
    ]);
  });
});

describe("coverage()", () => {
  const found = cover(
    build([
      { indicator: "a" },
      { indicator: "a", source: "n", boundBasis: "literal", relation: "ge", high: null },
      { indicator: "a", status: "Q", period: "" },
      { indicator: "b", transformation: "growth_rate", status: "Q" },
    ]),
  );

  it("counts by report, topic and kind of source, and those without figures as zeros", () => {
    expect(found.all).toEqual({ figures: 4, printed: 1, bounded: 1, withheld: 2, claims: 1, derivable: 0 });
    expect(found.byReport).toEqual([
      { source: "s", counts: { ...zero, figures: 3, printed: 1, withheld: 2, claims: 1 } },
      { source: "n", counts: { ...zero, figures: 1, bounded: 1 } },
      { source: "empty", counts: zero },
    ]);
    expect(found.byTopic.map(({ topic, counts }) => [topic, counts.figures, counts.withheld])).toEqual([
      ["t", 3, 1],
      ["u", 1, 1],
    ]);
    expect(found.byKind.filter(({ counts }) => counts.figures > 0).map(({ kind }) => kind)).toEqual([
      "work_report",
      "news",
    ]);
    expect(found.byTopicAndKind).toHaveLength(12);
    expect(found.byTopicAndKind.find(({ topic, kind }) => topic === "t" && kind === "news")?.counts).toEqual({
      ...zero,
      figures: 1,
      bounded: 1,
    });
  });

  it("gives a matrix to each indicator with figures, in the order of the registry", () => {
    expect(found.matrices.map(({ indicator: id }) => id)).toEqual(["b", "a"]);
  });

  it("refuses figures of unknown reports and indicators", () => {
    expect(() => cover({ ...build([{ indicator: "a" }]), sources: [] })).toThrow(RangeError);
    expect(() => coverage({ ...build([{ indicator: "a" }]), topics: [] }, [])).toThrow(RangeError);
  });
});

describe("coverageMatrix()", () => {
  const matrixOf = (...parts: ObservationPart[]) => coverageMatrix("members", parts.map(observation), NONE);
  const states = (...parts: ObservationPart[]): string[][] =>
    matrixOf(...parts).rows.map(({ area: id, cells }) => [id, ...cells.map(({ state }) => state)]);

  it("has a column for every year between, then spans and what has no period, and the country first", () => {
    const parts: ObservationPart[] = [
      { area: "CN-11", period: "2021" },
      { area: "AA", period: "2023", status: "Q" },
      { period: "", status: "Q" },
      { period: "2019/2023", boundBasis: "convention", relation: "gt" },
    ];
    expect(matrixOf(...parts).columns).toEqual(["2021", "2022", "2023", "span", "none"]);
    expect(states(...parts)).toEqual([
      ["CN", "not_printed", "not_printed", "not_printed", "bounded", "withheld"],
      ["AA", "not_printed", "not_printed", "withheld", "not_printed", "not_printed"],
      ["CN-11", "printed", "not_printed", "not_printed", "not_printed", "not_printed"],
    ]);
    expect(matrixOf()).toEqual({ indicator: "members", columns: [], rows: [] });
  });

  it("shows the most that is told of any level, and claims only where there is no level", () => {
    expect(states({ status: "Q" }, { boundBasis: "literal", relation: "ge" })).toEqual([["CN", "bounded"]]);
    expect(states({ status: "Q", breakdown: "women" }, { breakdown: "x" })).toEqual([["CN", "printed"]]);
    expect(states({ status: "Q" }, { transformation: "change" })).toEqual([["CN", "withheld"]]);
    expect(states({ transformation: "change" })).toEqual([["CN", "printed"]]);
  });

  it("carries the ids of its figures, best first, and the magnitudes that show in withheld prints", () => {
    const figures = [
      observation({ transformation: "change", figureId: "f1" }),
      observation({ status: "Q", withheldMagnitude: 10_000, figureId: "f2" }),
      observation({ status: "Q", withheldMagnitude: 1, figureId: "f3" }),
      observation({ status: "Q", withheldMagnitude: 10_000, figureId: "f4" }),
      observation({ figureId: "f5" }),
    ];
    expect(coverageMatrix("members", figures, new Set(["f3"])).rows[0]?.cells).toEqual([
      {
        year: "2023",
        state: "printed",
        counts: { figures: 5, printed: 2, bounded: 0, withheld: 3, claims: 1, derivable: 1 },
        magnitudes: [1, 10_000],
        figureIds: ["f5", "f2", "f3", "f4", "f1"],
      },
    ]);
  });
});

describe("coverageRows()", () => {
  it("counts by report, indicator, breakdown, area and year, in canonical order", () => {
    const rows = coverageRows(
      build([
        { indicator: "a", period: "" },
        { indicator: "a", period: "2023-05", status: "Q", withheldMagnitude: 10_000 },
        { indicator: "a", period: "2023-06", transformation: "change" },
        { indicator: "a", period: "2023", source: "n" },
        { indicator: "a", period: "2020", area: "CN-11" },
        { indicator: "b", breakdown: "women" },
        { indicator: "b", period: "2019/2023" },
      ]),
    );
    const counts = { printed: 1, bounded: 0, withheld: 0, claims: 0, magnitudes: [] };
    const place = { source: "s", indicator: "a", breakdown: "", area: "CN" };
    expect(rows).toEqual([
      { ...place, indicator: "b", year: "span", ...counts },
      { ...place, indicator: "b", breakdown: "women", year: "2023", ...counts },
      { ...place, source: "n", year: "2023", ...counts },
      { ...place, year: "2023", ...counts, withheld: 1, claims: 1, magnitudes: [10_000] },
      { ...place, year: "none", ...counts },
      { ...place, area: "CN-11", year: "2020", ...counts },
    ]);
  });
});

describe("every way of counting", () => {
  const part: fc.Arbitrary<ObservationPart> = fc.record({
    indicator: fc.constantFrom("a", "b"),
    breakdown: fc.constantFrom("", "women"),
    area: fc.constantFrom("CN", "CN-11"),
    source: fc.constantFrom("s", "n"),
    period: fc.constantFrom("2021", "2023", "2023-12-31", "2019/2023", "2020/..", ""),
    transformation: fc.constantFrom("" as const, "change" as const),
    status: fc.constantFrom("A" as const, "U" as const, "Q" as const),
  });
  const sum = <T>(list: readonly T[], of: (one: T) => number): number =>
    list.reduce((all, one) => all + of(one), 0);

  it("adds up to the observations, and does not depend on their order", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 15 }), (parts) => {
        const whole = build(parts);
        const found = cover(whole);
        const total = whole.observations.length;
        const rows = coverageRows(whole);
        const cells = found.matrices.flatMap((matrix) => matrix.rows.flatMap((row) => row.cells));
        expect(found.all.printed + found.all.bounded + found.all.withheld).toBe(total);
        for (const list of [found.byReport, found.byTopic, found.byKind, found.byTopicAndKind, cells]) {
          expect(sum<{ counts: { figures: number } }>(list, ({ counts }) => counts.figures)).toBe(total);
          expect(sum<{ counts: { derivable: number } }>(list, ({ counts }) => counts.derivable)).toBe(
            found.all.derivable,
          );
        }
        expect(sum(rows, (row) => row.printed + row.bounded + row.withheld)).toBe(total);
        expect(sum(rows, ({ claims }) => claims)).toBe(found.all.claims);
        const ids = (figures: readonly Observation[]): string[] =>
          figures.map(({ figureId }) => figureId).sort();
        expect(cells.flatMap(({ figureIds }) => figureIds).sort()).toEqual(ids(whole.observations));
        const reversed = { ...whole, observations: whole.observations.toReversed() };
        expect(cover(reversed)).toEqual(found);
        expect(coverageRows(reversed)).toEqual(rows);
      }),
    );
  });
});
