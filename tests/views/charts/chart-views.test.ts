/** The views that charts draw, over small series: what is joined, what stays withheld, where it breaks, what the finding says. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankings } from "../../../src/series/rankings.ts";
import type { Series } from "../../../src/series/series.ts";
import { stretches } from "../../../src/series/stretches.ts";
import { buildChangeView } from "../../../src/views/charts/change-view.ts";
import { buildLevelView } from "../../../src/views/charts/level-view.ts";
import { buildMarks } from "../../../src/views/charts/marks.ts";
import { buildRankingView, MOST_PLACES } from "../../../src/views/charts/ranking-view.ts";
import { buildSideBySideView } from "../../../src/views/charts/side-by-side-view.ts";
import { buildSparkView } from "../../../src/views/charts/spark-view.ts";
import { seriesName } from "../../../src/views/series-name.ts";
import { area, type ObservationPart, observation } from "../../series/small-dataset.ts";
import { smallPage } from "../small-page.ts";

const years = (...parts: ObservationPart[]) => smallPage(parts.map((part) => observation(part)));

function levelOf({ page, series }: ReturnType<typeof smallPage>, chosen: readonly Series[] = series) {
  return buildLevelView("level", "Title", chosen, (entry) => seriesName(entry, page), page);
}

const PERIODS = [
  "2019",
  "2020",
  "2021",
  "2022",
  "2022-H1",
  "2022-H2",
  "2023-H1",
  "2023-Q1",
  "2023-Q2",
  "2023",
  "2019/2023",
  "2022/..",
  "",
];

describe("buildMarks()", () => {
  const part: fc.Arbitrary<ObservationPart> = fc.record({
    value: fc.integer({ min: 0, max: 1000 }),
    status: fc.constantFrom("A", "A", "A", "Q", "U"),
    seriesBreak: fc.constantFrom("", "", "", "B", "D"),
  });

  it("joins only what the series joins, keeps every figure that has a place, and orders them in time", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...PERIODS), { minLength: 1 }),
        fc.array(part, { minLength: 13, maxLength: 13 }),
        (periods, parts) => {
          const small = smallPage(periods.map((period, index) => observation({ ...parts[index], period })));
          const [series] = small.series as [Series];
          const marks = buildMarks(series, "flow", small.page);
          const placed = series.cells.filter(
            ({ period }) => !["open", "none"].includes(period.kind) && period.text !== "2019/2023",
          );
          expect(marks.map(({ cell }) => cell.preferred.figureId).sort()).toEqual(
            placed.map(({ preferred }) => preferred.figureId).sort(),
          );
          const pairs = new Set(
            stretches(series).flatMap((cells) =>
              cells.slice(1).map((cell, index) => `${cells[index]!.period.text} ${cell.period.text}`),
            ),
          );
          for (const [index, mark] of marks.entries()) {
            const before = marks[index - 1];
            expect(mark.at).toBeGreaterThanOrEqual(before?.at ?? 0);
            expect(mark.kind === "withheld").toBe(mark.cell.preferred.status === "Q");
            if (mark.kind === "withheld")
              expect([mark.value, mark.low, mark.high, mark.joined]).toEqual([null, null, null, false]);
            if (mark.joined) expect(pairs).toContain(`${before!.cell.period.text} ${mark.cell.period.text}`);
          }
        },
      ),
    );
  });

  it("draws no line across a gap, a withheld figure, a misprint or a differing definition", () => {
    const joined = (...parts: ObservationPart[]): boolean[] => {
      const { page, series } = years(...parts);
      return buildMarks(series[0]!, "flow", page).map((mark) => mark.joined);
    };
    expect(joined({ period: "2021" }, { period: "2022" }, { period: "2023" })).toEqual([false, true, true]);
    expect(joined({ period: "2020" }, { period: "2022" })).toEqual([false, false]);
    expect(joined({ period: "2021" }, { period: "2022", status: "Q" }, { period: "2023" })).toEqual([
      false,
      false,
      false,
    ]);
    expect(joined({ period: "2021" }, { period: "2022", status: "U" }, { period: "2023" })).toEqual([
      false,
      false,
      false,
    ]);
    expect(joined({ period: "2021" }, { period: "2022", seriesBreak: "D" })).toEqual([false, false]);
    expect(joined({ period: "2021" }, { period: "2022", seriesBreak: "B" }, { period: "2023" })).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe("buildLevelView()", () => {
  it("sets a break halfway before its figure, and a differing definition at it", () => {
    const view = levelOf(
      years({ period: "2021" }, { period: "2022", seriesBreak: "B" }, { period: "2023", seriesBreak: "D" }),
    )!;
    expect(view.breaks).toEqual([
      { at: 2021.5, label: "break" },
      { at: 2023, label: "definition differs" },
    ]);
    expect(view.text.finding).toContain("2 breaks or changes of definition are marked.");
  });

  it("gives nothing where no figure has a place on an axis of years", () => {
    expect(levelOf(years({ period: "2019/2023" }, { period: "" }))).toBeUndefined();
    const { page } = years({});
    expect(buildLevelView("level", "Title", [], () => "", page)).toBeUndefined();
  });

  it("tells the span, the extremes, the latest figure and its change", () => {
    const view = levelOf(
      years({ period: "2021", value: 30 }, { period: "2022", value: 10 }, { period: "2023", value: 20 }),
    )!;
    expect(view.text.finding).toBe(
      "Party members, CN: 3 figures from 2021 to 2023. Lowest 10 (2022), highest 30 (2021). Latest 20 (2023). Against 2022: up, +100.0%.",
    );
  });

  it("tells the same in Chinese", () => {
    const parts = [
      { period: "2022", value: 10 },
      { period: "2023", value: 5, low: 4, high: 6, boundBasis: "rounding" as const },
    ];
    const small = smallPage(
      parts.map((part) => observation(part)),
      {},
      "zh",
    );
    expect(levelOf(small)!.text.finding).toBe(
      "CN党员：2022年至2023年共2个数字。最新为5（2023年）。与2022年相比下降（−50.0%，范围−60.0% 至 −40.0%）。",
    );
  });

  it("names no misprint and no half-year as the lowest, the highest or the latest", () => {
    const view = levelOf(
      years(
        ...[
          { period: "2020", value: 40 },
          { period: "2021", value: 30 },
          { period: "2022", value: 35 },
        ],
        ...[
          { period: "2022-H1", value: 15 },
          { period: "2019", value: 1, status: "U" as const },
          { period: "2023", value: 999, status: "U" as const },
        ],
      ),
    )!;
    expect(view.text.finding).toContain("Lowest 30 (2021), highest 40 (2020). Latest 35 (2022).");
    expect(view.text.finding).toContain("6 figures from 2019 to 2023");
  });

  it("takes the lowest and the highest from the main kind of period, though the latest is of another", () => {
    const view = levelOf(
      years(
        ...[
          { period: "2020", value: 40 },
          { period: "2021", value: 30 },
          { period: "2022", value: 35 },
        ],
        ...[
          { period: "2022-H1", value: 15 },
          { period: "2023-H1", value: 16 },
        ],
      ),
    )!;
    expect(view.text.finding).toContain(
      "Lowest 30 (2021), highest 40 (2020). Latest 16 (first half of 2023).",
    );
    expect(view.series[0]!.marks.map(({ printed }) => printed)).toContain("16 (first half of 2023)");
  });

  it("labels a mark with its print only where that is in the page's language", () => {
    const printedOf = (asPrinted: string, language: "en" | "zh") => {
      const { page, series } = smallPage([observation({ asPrinted, value: 24_000_000 })], {}, language);
      return buildMarks(series[0]!, "stock", page)[0]!.printed;
    };
    expect(printedOf("24 million", "zh")).toBe("2,400万");
    expect(printedOf("2400余万", "zh")).toBe("2400余万");
    expect(printedOf("2400余万", "en")).toBe("24 million");
  });

  it("tells of withheld figures, also where there are no others", () => {
    expect(levelOf(years({ period: "2022" }, { period: "2023", status: "Q" }))!.text.finding).toBe(
      "Party members, CN: 2 figures from 2022 to 2023. Latest 100 (2022). 1 figure is withheld.",
    );
    const all = levelOf(years({ period: "2022", status: "Q" }, { period: "2023", status: "Q" }))!;
    expect(all.text.finding).toBe("Party members, CN: 2 figures, all withheld.");
    expect(all.y).toMatchObject({ domain: [0, 1], ticks: [] });
    expect(levelOf(years({ period: "2023" }))!.text.finding).toBe(
      "Party members, CN: one figure, 100 (2023).",
    );
  });

  it("names each of several series, the first leading", () => {
    const places = { areas: [area("CN", { level: "national", parent: "" }), area("CN-43"), area("CN-44")] };
    const small = smallPage(
      ["CN", "CN-43", "CN-44"].map((id) => observation({ area: id })),
      places,
    );
    const view = levelOf(small)!;
    expect(view.series.map(({ leading, colour }) => [leading, colour])).toEqual([
      [true, 0],
      [false, 1],
      [false, 2],
    ]);
    expect(view.text.finding).toMatch(
      /^3 series: Party members, CN, Party members, CN-43 and Party members, CN-44\./,
    );
  });
});

describe("buildChangeView()", () => {
  const changeOf = (...parts: ObservationPart[]) => {
    const { page, series } = years(...parts);
    return buildChangeView("change", "Title", series[0]!, page);
  };

  it("gives nothing where no two figures are compared", () => {
    expect(changeOf({ period: "2020" }, { period: "2022" })).toBeUndefined();
    expect(changeOf({ period: "2022" }, { period: "2023", status: "Q" })).toBeUndefined();
  });

  it("draws growth in percent, with later figures that are not compared as gaps", () => {
    const view = changeOf(
      { period: "2020", value: 100 },
      { period: "2021", value: 110 },
      { period: "2022", status: "Q" },
      { period: "2023", value: 5 },
    )!;
    expect(view.marks).toMatchObject([
      { at: 2021, low: 10, point: 10, high: 10, label: "+10.0%", verdict: "up" },
    ]);
    expect(view.gaps).toEqual([
      { at: 2022, label: "withheld" },
      { at: 2023, label: "withheld" },
    ]);
    expect(view.text.finding).toBe(
      "Party members, CN, on the year before: 1 comparison, 1 up. Against 2020: up, +10.0%.",
    );
    expect(view.y.domain[0]).toBeLessThanOrEqual(0);
  });

  it("draws differences throughout where one base is zero, and tells of differences", () => {
    const view = changeOf(
      { period: "2020", value: 0 },
      { period: "2021", value: 4 },
      { period: "2022", value: 6 },
    )!;
    expect(view.marks.map(({ point, label }) => [point, label])).toEqual([
      [4, "+4"],
      [2, "+2"],
    ]);
    expect(view.text.finding).toContain("Against 2021: up, +2.");
  });

  it("keeps the sign of an open end at a growth", () => {
    const view = changeOf(
      { period: "2022", value: 100 },
      { period: "2023", value: 150, low: 150, high: null, relation: "ge", boundBasis: "literal" },
    )!;
    expect(view.marks).toMatchObject([{ low: 50, high: null, label: "≥ +50.0%" }]);
  });

  it("says cannot tell where the prints do not decide, with the whole range", () => {
    const rounded = (period: string) => ({
      period,
      value: 100,
      low: 95,
      high: 105,
      boundBasis: "rounding" as const,
    });
    const view = changeOf(rounded("2022"), rounded("2023"))!;
    expect(view.marks[0]).toMatchObject({ verdict: "cannot_tell", point: 0 });
    expect(view.text.finding).toContain("Against 2022: cannot tell, 0.0% (−9.6% to +10.6%).");
  });
});

describe("buildRankingView()", () => {
  const places = (count: number) => Array.from({ length: count }, (_, index) => `CN-${10 + index}`);
  const rankingOf = (parts: ObservationPart[], language: "en" | "zh" = "en") => {
    const areas = [area("CN", { level: "national", parent: "" }), ...places(40).map((id) => area(id))];
    const { page, series } = smallPage(
      parts.map((part) => observation(part)),
      { areas },
      language,
    );
    const [ranking] = rankings(series, areas);
    return buildRankingView("ranking-0", "Grid workers", "persons", ranking!, page);
  };

  it("orders places by their figures, withheld ones last, and names the first and the last that are ranked", () => {
    const view = rankingOf([
      { area: "CN-10", value: 5 },
      { area: "CN-11", status: "Q" },
      { area: "CN-12", value: 50 },
    ]);
    expect(view.rows.map(({ label, kind, value }) => [label, kind, value])).toEqual([
      ["CN-12", "exact", 50],
      ["CN-10", "exact", 5],
      ["CN-11", "withheld", null],
    ]);
    expect(view.text.finding).toBe("Grid workers, 2023: 3 places, from CN-12 (50) down to CN-10 (5).");
    expect(view.x.domain[0]).toBe(0);
  });

  it("says where bounds overlap, so that the order is not certain", () => {
    const rounded = (id: string, value: number): ObservationPart => ({
      area: id,
      value,
      low: value - 5,
      high: value + 5,
      boundBasis: "rounding",
    });
    const overlapping = rankingOf([rounded("CN-10", 50), rounded("CN-11", 45), rounded("CN-12", 10)]);
    expect(overlapping.text.finding).toMatch(/the order is not certain\.$/);
    const apart = [
      rankingOf([rounded("CN-10", 50), rounded("CN-11", 10)]),
      rankingOf([{ area: "CN-10" }, { area: "CN-11" }]),
    ];
    for (const view of apart) expect(view.text.finding).not.toContain("not certain");
    expect(rankingOf([rounded("CN-10", 50), rounded("CN-11", 45)], "zh").text.finding).toMatch(
      /先后不能确定。$/,
    );
  });

  it("draws the first places of a long list, and tells of the last of all", () => {
    const view = rankingOf(places(40).map((id, index) => ({ area: id, value: 100 - index })));
    expect(view.rows).toHaveLength(MOST_PLACES);
    expect(view.text.finding).toContain("40 places, from CN-10 (100) down to CN-49 (61).");
  });
});

describe("buildSideBySideView()", () => {
  it("sets the latest figure of each place with its own period, the newest first", () => {
    const areas = [area("CN", { level: "national", parent: "" }), area("CN-10"), area("CN-11")];
    const { page, series } = smallPage(
      [
        observation({ area: "CN-10", period: "2020", value: 7 }),
        observation({ area: "CN-11", period: "2022", value: 3 }),
        observation({ area: "CN-11", period: "2019", value: 4 }),
      ],
      { areas },
    );
    const view = buildSideBySideView("side", "Grid workers", series, page);
    expect(view.rows.map(({ label, printed }) => [label, printed])).toEqual([
      ["CN-11, 2022", "3"],
      ["CN-10, 2020", "7"],
    ]);
    expect(view.text.finding).toContain("CN-11, 2022: 3");
  });
});

describe("buildSparkView()", () => {
  it("needs two printed figures that have a place", () => {
    const sparkOf = (...parts: ObservationPart[]) => {
      const { page, series } = years(...parts);
      return buildSparkView("Row_1", series[0]!, page);
    };
    expect(sparkOf({ period: "2023" })).toBeUndefined();
    expect(sparkOf({ period: "2022" }, { period: "2023", status: "Q" })).toBeUndefined();
    expect(sparkOf({ period: "2022" }, { period: "2019/2023" })).toBeUndefined();
    const view = sparkOf(
      { period: "2021" },
      { period: "2022", status: "Q" },
      { period: "2023-12-31", value: 7 },
    )!;
    expect(view).toMatchObject({ key: "row-1", first: "2021", last: "2023" });
    expect(view.marks.map(({ kind, joined }) => [kind, joined])).toEqual([
      ["exact", false],
      ["withheld", false],
      ["exact", false],
    ]);
    for (const { at } of view.marks) {
      expect(at).toBeGreaterThan(view.domain.x[0]);
      expect(at).toBeLessThan(view.domain.x[1]);
    }
  });
});
