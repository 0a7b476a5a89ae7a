/** Views of the forms that only the build draws, made from invented figures: plain ones, and the hard cases. */
import type { ChartView } from "../../src/charts/chart-views.ts";
import type { TileMapChartView } from "../../src/charts/plot-views.ts";
import type { Language } from "../../src/model/codes.ts";
import type { Observation } from "../../src/model/observation.ts";
import { PROVINCE_TILES } from "../../src/plots/province-tiles.ts";
import { findSlope } from "../../src/series/find-slope.ts";
import { provinceSets } from "../../src/series/province-sets.ts";
import { rankings } from "../../src/series/rankings.ts";
import { buildCoverageGridView } from "../../src/views/charts/coverage-grid-view.ts";
import { buildRankingView } from "../../src/views/charts/ranking-view.ts";
import { buildSlopeView } from "../../src/views/charts/slope-view.ts";
import { buildTileMapView } from "../../src/views/charts/tile-map-view.ts";
import { areaLabel } from "../../src/views/page-context.ts";
import { area, type ObservationPart, observation } from "../series/small-dataset.ts";
import { smallPage } from "../views/small-page.ts";

/** All province-level units, named by their short names and letters, with their codes. */
export const PROVINCES = PROVINCE_TILES.map(({ code, letters, short }) =>
  area(`CN-${code.slice(0, 2)}`, { labelZh: short, labelEn: letters, gbt2260: code }),
);

const AREAS = [area("CN", { level: "national", parent: "" }), ...PROVINCES];

const printOf = ({ value, low, high }: ObservationPart): string =>
  typeof value === "number" ? `${value}名` : low && high ? `${low}—${high}名` : "*名";

/** Ids that do not depend on what was built before. */
const build = (parts: readonly ObservationPart[]): Observation[] =>
  parts.map((part, index) =>
    observation({
      ...part,
      figureId: `f${String(index + 1).padStart(12, "0")}`,
      asPrinted: printOf(part),
    }),
  );

const province = (index: number): string => PROVINCES[index]!.id;

/** A figure that is rounded to a multiple of `grain`. */
export const rounded = (value: number, grain: number): ObservationPart => ({
  value,
  low: value - grain / 2,
  high: value + grain / 2,
  boundBasis: "rounding",
});

/** A figure printed as more than a number. */
export const moreThan = (value: number): ObservationPart => ({
  value,
  low: value,
  high: null,
  relation: "gt",
  boundBasis: "literal",
});

/** A figure printed as a range. */
export const between = (low: number, high: number): ObservationPart => ({
  value: null,
  low,
  high,
  relation: "range",
  boundBasis: "printed",
});

const withheld: ObservationPart = { status: "Q" };

function rankingOf(key: string, language: Language, parts: readonly ObservationPart[]): ChartView {
  const { page, series } = smallPage(
    build(parts.map((part, index) => ({ area: province(index), ...part }))),
    { areas: AREAS },
    language,
  );
  return buildRankingView(key, "N", "persons", rankings(series, AREAS)[0]!, page);
}

function slopeOf(
  key: string,
  language: Language,
  pairs: readonly (readonly [from: ObservationPart, to: ObservationPart])[],
  labels: readonly string[] = [],
): ChartView {
  const parts = pairs.flatMap(([from, to], index) => [
    { area: province(index), period: "2022", ...from },
    { area: province(index), period: "2023", ...to },
  ]);
  const { page, series } = smallPage(build(parts), { areas: AREAS }, language);
  return buildSlopeView(
    key,
    language === "zh" ? "网格员" : "Grid workers",
    findSlope(series)!,
    (entry) => labels[PROVINCES.findIndex(({ id }) => id === entry.area)] ?? areaLabel(page, entry.area),
    series[1]!,
    page,
  );
}

function tilesOf(key: string, language: Language, parts: readonly ObservationPart[]): TileMapChartView {
  const { page, series } = smallPage(
    build(parts.map((part, index) => ({ area: province(index), ...part }))),
    { areas: AREAS },
    language,
  );
  return buildTileMapView(
    key,
    language === "zh" ? "党员" : "Party members",
    provinceSets(series, AREAS)[0]!,
    page,
  );
}

const LONG_LABELS: Record<Language, readonly string[]> = {
  zh: ["企业、事业单位和社会组织（含民办非企业单位）专业技术人员与管理人员中的党员人数"],
  en: [
    "Professionals and managers in enterprises, public institutions and social organizations of all kinds",
  ],
};

const YEARS = Array.from({ length: 18 }, (_, index) => 2006 + index);

function gridOf(key: string, language: Language, years: readonly number[], places: number): ChartView {
  const parts = Array.from({ length: places }, (_, place) =>
    years.flatMap((year, index): ObservationPart[] => {
      const kind = (place * 7 + index * 3) % 5;
      if (kind === 4 || (place === 1 && index > 2)) return [];
      return [
        {
          area: province(place),
          period: String(year),
          ...(kind === 2 ? moreThan(500) : kind === 3 ? withheld : {}),
        },
      ];
    }),
  ).flat();
  const figures = build([
    ...parts,
    { area: province(0), period: "2006/2010" },
    { area: province(0), period: "" },
  ]);
  const { page, series } = smallPage(figures, { areas: AREAS }, language);
  return buildCoverageGridView(key, "members", figures, series, page)!;
}

/** Gives the views by the name of their snapshot; the name is the key of the view. */
export function examplePlots(language: Language): Record<string, ChartView> {
  const powers = Array.from({ length: 14 }, (_, power) => 10 ** power);
  const thirty = Array.from({ length: 30 }, (_, index) => ({ value: 9000 - index * 277 }));
  const mixed: ObservationPart[] = PROVINCES.slice(0, 30).map((_, index) => {
    if (index % 9 === 4) return withheld;
    if (index % 7 === 3) return rounded(1_200_000 + index * 91_000, 100_000);
    if (index === 11) return moreThan(2_574_000);
    if (index === 17) return between(1_250_000, 1_480_000);
    return { value: 350_000 + ((index * 611_953) % 9_000_000) };
  });
  const five = [120, 340, 340, 560, 780].map((value) => ({ value }));
  const views: ChartView[] = [
    rankingOf("bars-plain", language, [{ value: 906 }, { value: 561 }, { value: 561 }, withheld]),
    rankingOf("bars-narrow-bounds", language, [rounded(4.3e7, 1e6), rounded(2.4e7, 1e6), { value: 1.2e7 }]),
    rankingOf("bars-negative", language, [{ value: -40 }, { value: 0 }, { value: 75 }, { value: -12 }]),
    rankingOf(
      "bars-powers",
      language,
      powers.map((value) => ({ value })),
    ),
    rankingOf("bars-thirty", language, thirty),
    slopeOf("slope-mixed", language, [
      [{ value: 900 }, { value: 1400 }],
      [rounded(1000, 100), rounded(1000, 100)],
      [{ value: 700 }, { value: 300 }],
      [{ value: 650 }, withheld],
      [withheld, { value: 820 }],
      [{ value: 400 }, { value: 1200, seriesBreak: "B" }],
      [between(500, 800), moreThan(1100)],
    ]),
    slopeOf(
      "slope-one-scale",
      language,
      powers
        .slice(0, 12)
        .map((value): [ObservationPart, ObservationPart] => [{ value }, { value: value * 2 }]),
    ),
    slopeOf("slope-negative", language, [
      [{ value: -40 }, { value: 20 }],
      [{ value: 0 }, { value: -30 }],
      [{ value: 15 }, { value: 15 }],
    ]),
    slopeOf(
      "slope-all-same",
      language,
      [0, 1, 2].map((): [ObservationPart, ObservationPart] => [{ value: 5 }, { value: 5 }]),
    ),
    slopeOf(
      "slope-crowded",
      language,
      PROVINCES.slice(0, 20).map((_, index): [ObservationPart, ObservationPart] => [
        { value: 1000 + index * 3 },
        { value: 1001 + ((index * 17) % 41) },
      ]),
      LONG_LABELS[language],
    ),
    tilesOf("tiles-mixed", language, mixed),
    tilesOf("tiles-five", language, five),
    tilesOf(
      "tiles-powers",
      language,
      powers.map((value) => ({ value })),
    ),
    tilesOf(
      "tiles-negative",
      language,
      [-1250, -3, 0, 4, 5].map((value) => ({ value })),
    ),
    // No set of withheld figures alone is drawn; the picture must hold all the same.
    allWithheld(tilesOf("tiles-all-withheld", language, five)),
    gridOf("grid-plain", language, YEARS, 9),
    gridOf(
      "grid-long",
      language,
      Array.from({ length: 60 }, (_, index) => 1960 + index),
      34,
    ),
  ];
  return Object.fromEntries(views.map((view) => [view.key, view]));
}

function allWithheld(view: TileMapChartView): TileMapChartView {
  return {
    ...view,
    steps: [],
    signs: [],
    tiles: view.tiles.map((tile) => ({ ...tile, kind: "withheld", step: null, lines: [] })),
  };
}
