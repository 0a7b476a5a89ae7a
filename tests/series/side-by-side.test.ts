/** What the site makes of several series: which leads, what lines join, rankings, conflicts, related indicators. */
import { describe, expect, it } from "vitest";
import { buildSeries } from "../../src/series/build-series.ts";
import { conflicts } from "../../src/series/conflicts.ts";
import { leadingOrder } from "../../src/series/leading-series.ts";
import { rankings } from "../../src/series/rankings.ts";
import { relatedIndicators } from "../../src/series/related-indicators.ts";
import { stretches } from "../../src/series/stretches.ts";
import { area, dataset, indicator, type ObservationPart, observation } from "./small-dataset.ts";

const seriesOf = (...parts: ObservationPart[]) => buildSeries(dataset(parts.map(observation)));

describe("leadingOrder()", () => {
  const levelOf = (id: string) => (id === "CN" ? "national" : id === "V" ? "village" : "province");
  const leads = (...parts: ObservationPart[]): string =>
    seriesOf(...parts).toSorted(leadingOrder(levelOf))[0]!.area;
  const years = (area: string, ...periods: string[]): ObservationPart[] =>
    periods.map((period) => ({ area, period }));

  it("takes a series with a pair, then the higher place, then more pairs, cells, the latest, the id", () => {
    expect(leads(...years("B", "2010", "2011"), ...years("CN", "2010", "2015", "2020"))).toBe("B");
    expect(leads(...years("V", "2010", "2011", "2012"), ...years("B", "2010", "2011"))).toBe("B");
    expect(leads(...years("A", "2010", "2011"), ...years("B", "2010", "2011", "2012"))).toBe("B");
    expect(leads(...years("A", "2010", "2012"), ...years("B", "2010", "2012", "2014"))).toBe("B");
    expect(leads({ area: "A", period: "2024" }, { period: "2001" })).toBe("CN");
    expect(leads({ area: "V", period: "2024" }, { period: "2001", status: "Q" })).toBe("V");
    expect(leads({ area: "A", period: "2023" }, { area: "B", period: "2024" })).toBe("B");
    expect(leads({ area: "B" }, { area: "A" })).toBe("A");
  });
});

describe("stretches()", () => {
  const stretchesOf = (...parts: ObservationPart[]): string[][] =>
    stretches(seriesOf(...parts)[0]!).map((cells) => cells.map((cell) => cell.period.text));
  const of = (...periods: string[]): ObservationPart[] => periods.map((period) => ({ period }));

  it("joins comparable years and leaves a gap a gap", () => {
    expect(stretchesOf(...of("2020", "2021", "2023", "2024"))).toEqual([
      ["2020", "2021"],
      ["2023", "2024"],
    ]);
  });

  it("stops at breaks, differing definitions, withheld figures and misprints", () => {
    expect(stretchesOf({ period: "2020" }, { period: "2021", seriesBreak: "B" }, { period: "2022" })).toEqual(
      [["2020"], ["2021", "2022"]],
    );
    for (const part of [{ seriesBreak: "D" }, { status: "Q" }, { status: "U" }] as const) {
      expect(stretchesOf({ period: "2020" }, { period: "2021", ...part }, { period: "2022" })).toHaveLength(
        3,
      );
      expect(stretchesOf({ period: "2020-01" }, { period: "2020-02", ...part })).toHaveLength(2);
    }
    expect(stretchesOf({ period: "2020-01" }, { period: "2020-02", seriesBreak: "B" })).toHaveLength(2);
  });

  it("joins months, quarters and half-years next to each other, also over the turn of the year", () => {
    expect(stretchesOf(...of("2022-11", "2022-12", "2023-01"))).toEqual([["2022-11", "2022-12", "2023-01"]]);
    expect(stretchesOf(...of("2022-Q4", "2023-Q1", "2023-Q3"))).toEqual([
      ["2022-Q4", "2023-Q1"],
      ["2023-Q3"],
    ]);
    expect(stretchesOf(...of("2022-H2", "2023-H1"))).toEqual([["2022-H2", "2023-H1"]]);
  });

  it("keeps kinds of period apart and every cell in exactly one stretch", () => {
    expect(
      stretchesOf(...of("2022", "2022-06", "2022-07", "2023", "2023-07", "2023/.."), { period: "" }),
    ).toEqual([["2022", "2023"], ["2022-06", "2022-07", "2023-07"], ["2023/.."], [""]]);
  });
});

describe("rankings()", () => {
  const areas = [
    area("CN", { level: "national" }),
    ...["P1", "P2", "P3"].map((id) => area(id)),
    ...["K1", "K2"].map((id) => area(id, { level: "county" })),
  ];
  const ranked = (...parts: ObservationPart[]) =>
    rankings(seriesOf(...parts), areas).map(({ period, level, rows }) => ({
      period,
      level,
      rows: rows.map((row) => `${row.area} ${row.best}-${row.worst}`),
    }));

  it("orders one level at one period by value, largest first, and leaves the country out", () => {
    expect(
      ranked(
        { area: "CN", value: 900 },
        { area: "P1", value: 1 },
        { area: "P2", value: 3 },
        { area: "P3", value: 2 },
      ),
    ).toEqual([{ period: "2023", level: "province", rows: ["P2 1-1", "P3 2-2", "P1 3-3"] }]);
  });

  it("gives equals the same ranks, and bounded figures the ranks between which they may be", () => {
    expect(
      ranked({ area: "P2", value: 5 }, { area: "P1", value: 5 }, { area: "P3", value: 1 })[0]!.rows,
    ).toEqual(["P1 1-2", "P2 1-2", "P3 3-3"]);
    const bounded = ranked(
      { area: "P1", value: 4000, low: 4000, high: 5000, relation: "gt" },
      { area: "P2", value: null, low: 4500, high: 4700, relation: "range" },
      { area: "P3", value: 4000 },
    );
    expect(bounded[0]!.rows).toEqual(["P2 1-2", "P1 1-2", "P3 3-3"]);
    const unbounded = ranked(
      { area: "P1", value: 10, high: null, relation: "ge" },
      { area: "P2", value: 20 },
    );
    expect(unbounded[0]!.rows).toEqual(["P2 1-2", "P1 1-2"]);
  });

  it("shows withheld figures and misprints last, without a rank", () => {
    expect(
      ranked(
        { area: "P1", value: 1 },
        { area: "P2", status: "Q" },
        { area: "P3", value: 9, status: "U" },
        { area: "K1", value: 9 },
      ),
    ).toEqual([{ period: "2023", level: null, rows: ["K1 1-1", "P1 2-2", "P3 null-null", "P2 null-null"] }]);
  });

  it("puts one level before mixed ones, then most areas, then the latest period", () => {
    const found = ranked(
      ...["P1", "P2", "P3"].map((id) => ({ area: id, period: "2020" })),
      ...["P1", "P2", "K1", "K2"].map((id) => ({ area: id, period: "2021" })),
      { area: "P1", period: "2024" },
      { area: "K1", period: "2024" },
    );
    expect(found.map(({ period, level }) => `${period} ${level}`)).toEqual([
      "2020 province",
      "2021 province",
      "2021 county",
      "2024 null",
    ]);
  });

  it("gives none without a common closed period, and refuses an unknown area", () => {
    expect(ranked({ area: "P1", period: "2022" }, { area: "P2", period: "2023" })).toEqual([]);
    expect(ranked({ area: "CN" }, { area: "P1" })).toEqual([]);
    expect(ranked({ area: "P1", period: "2022/.." }, { area: "P2", period: "2022/.." })).toEqual([]);
    expect(ranked({ area: "P1", period: "" }, { area: "P2", period: "" })).toEqual([]);
    expect(() => ranked({ area: "X" })).toThrow("Unknown area X");
  });
});

describe("conflicts()", () => {
  const conflictsOf = (...parts: ObservationPart[]): (number | null)[] =>
    conflicts(seriesOf(...parts)[0]!.cells[0]!).map(({ value }) => value);

  it("gives prints whose bounds have nothing in common with the preferred one's", () => {
    const preferred = { value: 100, figureId: "f000000000000" };
    expect(conflictsOf(preferred, { value: 100 })).toEqual([]);
    expect(conflictsOf(preferred, { value: 103, low: 95, high: 105 })).toEqual([]);
    expect(conflictsOf(preferred, { value: 103, low: 101, high: 105 })).toEqual([103]);
    expect(conflictsOf(preferred, { value: 90, low: 80, high: 100, relation: "lt" })).toEqual([90]);
    expect(conflictsOf(preferred, { value: 90, low: 80, high: 100, relation: "le" })).toEqual([]);
    expect(conflictsOf(preferred, { value: 100, low: 100, high: null, relation: "gt" })).toEqual([100]);
    expect(conflictsOf(preferred, { value: 100, low: 100, high: null, relation: "ge" })).toEqual([]);
  });

  it("finds no conflict with or among withheld figures, and keeps misprints that differ", () => {
    expect(conflictsOf({ value: 1 }, { status: "Q" })).toEqual([]);
    expect(conflictsOf({ status: "Q" }, { status: "U", value: 1 })).toEqual([]);
    expect(conflictsOf({ value: 1 }, { status: "U", value: 9 })).toEqual([9]);
  });
});

describe("relatedIndicators()", () => {
  const ids = ["far", "share", "own", "near", "silent", "other"];
  const indicators = ids.map((id) =>
    indicator({ id, topic: id === "other" || id === "share" ? "t2" : "t1" }),
  );
  const identity = { id: "x", kind: "ratio", breakdown: "" } as const;
  const whole = dataset(
    ids.filter((id) => id !== "silent").map((id) => observation({ indicator: id })),
    {
      indicators,
      identities: [
        { ...identity, role: "result", indicator: "share" },
        { ...identity, role: "numerator", indicator: "own" },
      ],
    },
  );
  const related = (id: string, limit?: number): string[] =>
    relatedIndicators(whole, id, limit).map((one) => one.id);

  it("puts partners in an identity first, then the topic by distance; only what has figures", () => {
    expect(related("own")).toEqual(["share", "near", "far"]);
    expect(related("other")).toEqual(["share"]);
    expect(related("own", 1)).toEqual(["share"]);
    expect(() => related("x")).toThrow("Unknown indicator x");
  });
});
