/** The views of rankings as bars, of slopes, maps of tiles and grids: when there is one, what is joined, what is marked, what is told. */
import { describe, expect, it } from "vitest";
import type { SlopeChartView, TileMapChartView } from "../../../src/charts/plot-views.ts";
import { LANGUAGES } from "../../../src/model/codes.ts";
import { PROVINCE_TILES } from "../../../src/plots/province-tiles.ts";
import { findSlope, LEAST_SLOPES } from "../../../src/series/find-slope.ts";
import { LEAST_PROVINCES, provinceSets } from "../../../src/series/province-sets.ts";
import { chooseRankingForm } from "../../../src/views/charts/ranking-view.ts";
import { buildPageContext } from "../../../src/views/page-context.ts";
import { paths } from "../../../src/views/paths.ts";
import { buildPlotSections } from "../../../src/views/plot-sections.ts";
import { between, examplePlots, moreThan, PROVINCES, rounded } from "../../plots/example-plots.ts";
import { area, type ObservationPart, observation } from "../../series/small-dataset.ts";
import { readRealCollection } from "../real-collection.ts";
import { smallPage } from "../small-page.ts";

const AREAS = [area("CN", { level: "national", parent: "" }), ...PROVINCES];

const pageOf = (parts: readonly ObservationPart[]) =>
  smallPage(
    parts.map((part, index) => observation({ area: PROVINCES[index % 34]!.id, ...part })),
    { areas: AREAS },
  );

const sectionsOf = (parts: readonly ObservationPart[]) => {
  const { page, series } = pageOf(parts);
  return buildPlotSections("members", series, page);
};

describe("chooseRankingForm()", () => {
  const row = (low: number | null, value: number | null, high: number | null) => ({
    ...{ id: "", label: "", printed: "", low, value, high },
    kind: low !== null && low === high ? ("exact" as const) : ("bounded" as const),
  });
  const withheld = { ...row(null, null, null), kind: "withheld" as const };

  it("takes bars where every number is exact or has narrow bounds, withheld ones aside", () => {
    expect(chooseRankingForm([row(5, 5, 5), row(0, 0, 0), withheld])).toBe("bars");
    expect(chooseRankingForm([row(100, 100, 100), row(45, 50, 55)])).toBe("bars");
    expect(chooseRankingForm([row(-100, -100, -100), row(-3, -3, -3)])).toBe("bars");
  });

  it("takes dots where a bound is missing or wide, where there is no single number, and where there is none at all", () => {
    expect(chooseRankingForm([row(100, 100, 100), row(44, 50, 56)])).toBe("ranking");
    expect(chooseRankingForm([row(100, 100, 100), row(50, 50, null)])).toBe("ranking");
    expect(chooseRankingForm([row(100, 100, 100), row(50, null, 51)])).toBe("ranking");
    expect(chooseRankingForm([withheld])).toBe("ranking");
  });
});

describe("findSlope()", () => {
  const slopeOf = (parts: readonly (ObservationPart & { place: number })[]) => {
    const { page: _, series } = smallPage(
      parts.map(({ place, ...part }) => observation({ area: PROVINCES[place]!.id, ...part })),
      { areas: AREAS },
    );
    return findSlope(series);
  };
  const pairs = (places: number, from: string, to: string, part: ObservationPart = {}) =>
    Array.from({ length: places }, (_, place) => [
      { place, period: from },
      { place, period: to, ...part },
    ]).flat();

  it("needs three comparisons with the year before", () => {
    expect(slopeOf(pairs(2, "2022", "2023"))).toBeUndefined();
    expect(
      slopeOf([...pairs(1, "2022", "2023"), { place: 1, period: "2023" }, { place: 2, period: "2022" }]),
    ).toBeUndefined();
    expect(slopeOf(pairs(3, "2022", "2023"))).toMatchObject({ from: "2022", to: "2023" });
    expect(slopeOf(pairs(3, "2022", "2023", { seriesBreak: "B" }))).toBeUndefined();
  });

  it("takes the latest year that has them, and keeps series that do not compare, with the reason", () => {
    const slope = slopeOf([
      ...pairs(4, "2019", "2020"),
      ...pairs(3, "2021", "2022"),
      { place: 3, period: "2021" },
      { place: 3, period: "2022", status: "Q" },
      { place: 4, period: "2021", status: "U" },
      { place: 4, period: "2022" },
      { place: 5, period: "2022" },
      ...pairs(2, "2023", "2024"),
    ])!;
    expect([slope.from, slope.to]).toEqual(["2021", "2022"]);
    expect(slope.rows.map(({ reason }) => reason)).toEqual([null, null, null, "withheld", "unreliable"]);
  });

  it("takes months of one stretch where no two figures are a year apart", () => {
    const months = (place: number, periods: readonly string[]) =>
      periods.map((period) => ({ place, period }));
    const slope = slopeOf([
      ...[0, 1, 2].flatMap((place) => months(place, ["2023-01", "2023-02", "2023-03"])),
      ...months(3, ["2023-02"]),
      ...months(4, ["2023-02", "2023-03"]).map((part) => ({
        ...part,
        status: part.period === "2023-03" ? ("Q" as const) : ("A" as const),
      })),
    ])!;
    expect([slope.from, slope.to, slope.rows.length]).toEqual(["2023-02", "2023-03", 4]);
    expect(slope.rows.map(({ change, reason }) => change?.verdict ?? reason)).toEqual([
      ...["no_change", "no_change", "no_change"],
      "withheld",
    ]);
  });
});

describe("buildSlopeView()", () => {
  it.each(LANGUAGES)(
    "joins what compares, says why the rest is not joined, and counts both in %s",
    (language) => {
      const view = examplePlots(language)["slope-mixed"] as SlopeChartView;
      expect(view.rows.map(({ link }) => link)).toEqual([
        "joined",
        "open",
        "joined",
        "apart",
        "apart",
        "apart",
        "joined",
      ]);
      expect(view.legend.map(({ link }) => link)).toEqual(["joined", "open", "apart", "apart"]);
      const apart = view.rows.filter(({ link }) => link === "apart").map(({ label }) => label);
      for (const label of apart) expect(view.legend.some((entry) => entry.label.includes(label))).toBe(true);
      expect(view.text.finding).toMatch(
        language === "en"
          ? /4 comparisons, 2 up, 1 down, 1 cannot tell\. 3 more do not compare/
          : /共4组可以比较，上升2个，下降1个，无法判断1个。另有3组不能比较/,
      );
    },
  );

  it("sets an even axis where a figure is zero or less, and one of ratios where sizes differ much", () => {
    const views = examplePlots("en");
    const isLog = (name: string): boolean => (views[name] as SlopeChartView).isLog;
    expect([isLog("slope-negative"), isLog("slope-one-scale"), isLog("slope-crowded")]).toEqual([
      false,
      true,
      false,
    ]);
    expect(views["slope-crowded"]!.text.finding).toContain("The 16 largest of 20 are drawn");
  });
});

describe("provinceSets() and buildTileMapView()", () => {
  it("needs five units with a number at one period", () => {
    expect(sectionsOf(Array(LEAST_PROVINCES - 1).fill({})).tileMap).toBeUndefined();
    expect(sectionsOf(Array(LEAST_PROVINCES).fill({})).tileMap!.choices).toHaveLength(1);
    expect(sectionsOf([{}, {}, {}, {}, { period: "2022" }]).tileMap).toBeUndefined();
    expect(sectionsOf([{}, {}, {}, {}, { status: "Q" }, { status: "U" }]).tileMap).toBeUndefined();
    expect(sectionsOf(Array(34).fill({ status: "Q" })).tileMap).toBeUndefined();
    expect(sectionsOf(Array(6).fill({ period: "" })).tileMap).toBeUndefined();
  });

  it("offers the latest period first", () => {
    const parts = ["2021", "2023", "2022"].flatMap((period, of) =>
      Array.from({ length: 5 + of }, (_, index) => ({ period, area: PROVINCES[index]!.id })),
    );
    const { choices } = sectionsOf(parts).tileMap!;
    expect(choices.map(({ chart }) => chart.text.title)).toEqual([
      "Party members, 2023",
      "Party members, 2022",
      "Party members, 2021",
    ]);
    expect(choices.map(({ rows }) => rows.length)).toEqual([6, 7, 5]);
  });

  it("never takes withheld for missing, and gives both no shade", () => {
    const { chart } = sectionsOf([...Array(5).fill({}), { status: "Q" }]).tileMap!.choices[0]!;
    expect(chart.tiles.map(({ kind }) => kind)).toEqual([
      ...Array(5).fill("exact"),
      "withheld",
      ...Array(28).fill("missing"),
    ]);
    expect(chart.tiles.slice(5).every(({ step, lines }) => step === null && lines.length === 0)).toBe(true);
    expect(chart.text.finding).toMatch(
      /1 figure is withheld\. For 28 others no report that was read prints a figure\.$/,
    );
  });

  it("shades larger numbers no lighter, equal ones alike, all of one number in one step", () => {
    const stepsOf = (values: readonly number[]): (number | null)[] =>
      sectionsOf(values.map((value) => ({ value })))
        .tileMap!.choices[0]!.chart.tiles.slice(0, values.length)
        .map(({ step }) => step);
    expect(stepsOf([1, 10, 1e4, 1e8, 1e12, 1e13])).toEqual([0, 0, 1, 2, 2, 3]);
    expect(stepsOf([7, 7, 7, 7, 7])).toEqual([0, 0, 0, 0, 0]);
    expect(stepsOf([-5, 0, 0, 3, 3])).toEqual([0, 1, 1, 2, 2]);
  });

  it("writes numbers short without saying more than the print", () => {
    const { chart } = sectionsOf([
      { value: 2_576_000 },
      rounded(2_576_000, 1000),
      moreThan(2_576_900),
      between(1_251_000, 1_478_000),
      { value: 2_576_900, low: null, high: 2_576_900, relation: "lt", boundBasis: "literal" },
    ]).tileMap!.choices[0]!;
    expect(chart.tiles.slice(0, 5).map(({ lines }) => lines)).toEqual([
      ["2.58M"],
      ["≈2.58M"],
      [">2.57M"],
      ["1.25M–", "1.48M"],
      ["<2.58M"],
    ]);
    expect(chart.signs).toHaveLength(4);
    const withSigns = examplePlots("en")["tiles-five"] as TileMapChartView;
    expect(withSigns.signs).toEqual([]);
  });
});

describe("PROVINCE_TILES", () => {
  const { dataset } = readRealCollection();

  it("has one tile for each province-level unit of the registry, under its name, each in a place of its own", () => {
    const provinces = dataset.areas.filter(({ level, gbt2260 }) => level === "province" && gbt2260 !== "");
    expect(PROVINCE_TILES.map(({ code, short }) => [code, short])).toEqual(
      provinces.map(({ gbt2260, labelZh }) => [gbt2260, labelZh]),
    );
    expect(PROVINCE_TILES).toHaveLength(34);
    expect(new Set(PROVINCE_TILES.map(({ letters }) => letters)).size).toBe(34);
    expect(new Set(PROVINCE_TILES.map(({ column, row }) => `${column} ${row}`)).size).toBe(34);
  });
});

describe("buildPlotSections() over the real figures", () => {
  const collection = readRealCollection();
  const sections = LANGUAGES.flatMap((language) =>
    collection.dataset.indicators.map(({ id }) => {
      const series = collection.seriesByIndicator.get(id) ?? [];
      const page = buildPageContext(collection, language, paths.indicator(language, id));
      return { id, series, view: buildPlotSections(id, series, page) };
    }),
  );

  it("has a map of tiles exactly where five province-level units print a number at one period", () => {
    for (const { id, series, view } of sections) {
      const counts = new Map<string, number>();
      for (const { area: of, breakdown, cells } of series) {
        if (!/^CN-\d\d$/.test(of)) continue;
        for (const { period, preferred } of cells)
          if (
            preferred.relation !== null &&
            preferred.status !== "U" &&
            period.kind !== "none" &&
            period.kind !== "open"
          )
            counts.set(`${breakdown} ${period.text}`, (counts.get(`${breakdown} ${period.text}`) ?? 0) + 1);
      }
      const found = [...counts.values()].some((count) => count >= LEAST_PROVINCES);
      expect([id, view.tileMap !== undefined]).toEqual([id, found]);
    }
  });

  it("has a slope only where at least three series are joined, and one wherever three parts or places compare at one period", () => {
    let slopes = 0;
    for (const { id, series, view } of sections) {
      for (const { chart } of view.slope?.choices ?? []) {
        slopes += 1;
        expect(chart.rows.filter(({ link }) => link !== "apart").length).toBeGreaterThanOrEqual(LEAST_SLOPES);
      }
      const [leading] = series;
      const counts = new Map<string, number>();
      for (const { area: of, breakdown, steps } of series) {
        const kinds = [
          ...(of === leading?.area && breakdown !== "" ? ["group"] : []),
          ...(breakdown === leading?.breakdown && of !== "CN" ? ["place"] : []),
        ];
        for (const { change } of steps)
          if (change)
            for (const kind of kinds)
              counts.set(
                `${kind} ${change.to.period.text}`,
                (counts.get(`${kind} ${change.to.period.text}`) ?? 0) + 1,
              );
      }
      if ([...counts.values()].some((count) => count >= LEAST_SLOPES))
        expect([id, view.slope?.choices.length]).not.toEqual([id, undefined]);
    }
    expect(slopes).toBeGreaterThan(0);
  });

  it("draws rankings in both forms, each as its bounds allow, and grids only of several rows over several years", () => {
    const forms = new Set<string>();
    let grids = 0;
    for (const { view } of sections) {
      for (const { chart } of view.ranking?.choices ?? []) {
        forms.add(chart.form);
        expect(chart.form).toBe(chooseRankingForm(chart.rows));
        if (chart.form === "bars") expect(chart.x.domain[0] <= 0 && chart.x.domain[1] >= 0).toBe(true);
      }
      if (!view.coverage) continue;
      grids += 1;
      const filled = view.coverage.rows.map(({ cells }) => cells.filter((cell) => cell !== null).length);
      expect(Math.min(...filled)).toBeGreaterThan(1);
      expect(filled.filter((count) => count > 2).length).toBeGreaterThan(2);
    }
    expect([...forms].sort()).toEqual(["bars", "ranking"]);
    expect(grids).toBeGreaterThan(0);
  });

  it("gives every picture of a page a key of its own, and a finding", () => {
    for (const { view } of sections) {
      const charts = [view.ranking, view.slope, view.tileMap].flatMap(
        (section) => section?.choices.map(({ chart }) => chart) ?? [],
      );
      const all = [...charts, ...(view.coverage ? [view.coverage] : [])];
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
      for (const { text } of all) {
        expect(text.finding).not.toBe("");
        expect(text.finding).not.toMatch(/undefined|NaN|\(\)|, \./);
      }
    }
  });

  it("takes the provinces of a set from the series, by code", () => {
    const { series } = pageOf(Array(5).fill({}));
    const [set] = provinceSets(series, AREAS);
    expect([...set!.cells.keys()]).toEqual(PROVINCE_TILES.slice(0, 5).map(({ code }) => code));
  });
});
