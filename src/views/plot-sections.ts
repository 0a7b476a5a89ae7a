/** The pictures on an indicator's page that only the build draws: rankings, two periods, a map of tiles, a grid of coverage. */

import type { CoverageGridChartView, SlopeChartView, TileMapChartView } from "../charts/plot-views.ts";
import { PROVINCE_TILES } from "../plots/province-tiles.ts";
import { findSlope, LEAST_SLOPES, type Slope } from "../series/find-slope.ts";
import { type ProvinceSet, provinceSets } from "../series/province-sets.ts";
import { rankings } from "../series/rankings.ts";
import type { Series } from "../series/series.ts";
import { formatPeriod } from "../text/format-period.ts";
import { buildCoverageGridView } from "./charts/coverage-grid-view.ts";
import { buildSlopeView } from "./charts/slope-view.ts";
import { buildTileMapView } from "./charts/tile-map-view.ts";
import { entryOf } from "./collection.ts";
import { buildFigureView, type FigureView } from "./figure-view.ts";
import { areaLabel, breakdownLabel, capitalise, indicatorLabel, type PageContext } from "./page-context.ts";
import { buildRankingSection, type RankingSectionView } from "./ranking-section.ts";
import { nameOfGroup } from "./series-name.ts";

/** Maps offered; a reader who wants another period finds its figures in the table. */
const MOST_MAPS = 4;

/** A map of tiles with its figures written out beneath, the full names beside the letters of the tiles. */
export interface TileMapChoiceView {
  label: string;
  chart: TileMapChartView;
  rows: { name: string; letters: string; figure: FigureView }[];
}

/** The pictures that the indicator has; what does not apply is `undefined`. */
export interface PlotSectionsView {
  ranking: RankingSectionView | undefined;
  slope: { choices: { label: string; chart: SlopeChartView }[] } | undefined;
  tileMap: { choices: TileMapChoiceView[] } | undefined;
  coverage: CoverageGridChartView | undefined;
}

interface SlopeSource {
  label: string;
  slope: Slope | undefined;
  name: string;
  labelOf: (series: Series) => string;
}

/** Parts beside their whole would lie flat on the axis, and so would places beside the country; both are left out. */
function buildSlopes(series: readonly Series[], page: PageContext): PlotSectionsView["slope"] {
  const [leading] = series;
  if (!leading) return undefined;
  const { text, collection } = page;
  const isNational = ({ area }: Series): boolean => entryOf(collection.areas, area).level === "national";
  const places = series.filter((entry) => entry.breakdown === leading.breakdown && !isNational(entry));
  const groups = series.filter((entry) => entry.area === leading.area && entry.breakdown !== "");
  const sources: SlopeSource[] = [
    {
      label: text.indicator.byBreakdown,
      slope: findSlope(groups),
      name: `${indicatorLabel(page, leading.indicator)}${text.comma}${areaLabel(page, leading.area)}`,
      labelOf: ({ breakdown }) => capitalise(breakdownLabel(page, breakdown)),
    },
    {
      label: text.indicator.byArea,
      slope: findSlope(places),
      name: nameOfGroup(leading.indicator, leading.breakdown, page),
      labelOf: ({ area }) => areaLabel(page, area),
    },
  ];
  const choices = sources.flatMap(({ label, slope, name, labelOf }, index) => {
    if (!slope) return [];
    const chart = buildSlopeView(`slope-${index}`, name, slope, labelOf, leading, page);
    return [{ label: `${label}${text.colon}${text.plots.periods(...chart.periods)}`, chart }];
  });
  return choices.length === 0 ? undefined : { choices };
}

function buildTileMap(
  set: ProvinceSet,
  index: number,
  indicator: string,
  page: PageContext,
): TileMapChoiceView {
  const name = nameOfGroup(indicator, set.breakdown, page);
  const areas = new Map(page.collection.dataset.areas.map(({ id, gbt2260 }) => [gbt2260, id]));
  const period = formatPeriod(set.period, page.language);
  return {
    label: page.text.plots.tileChoice(`${name}${page.text.comma}${period}`, set.cells.size),
    chart: buildTileMapView(`tiles-${index}`, name, set, page),
    rows: PROVINCE_TILES.flatMap(({ code, letters }) => {
      const cell = set.cells.get(code);
      const area = areas.get(code);
      if (!cell || area === undefined) return [];
      return [{ name: areaLabel(page, area), letters, figure: buildFigureView(cell.preferred, page) }];
    }),
  };
}

/** Builds the pictures of one indicator; `series` has the leading one first. */
export function buildPlotSections(
  indicator: string,
  series: readonly Series[],
  page: PageContext,
): PlotSectionsView {
  const { collection } = page;
  const { areas } = collection.dataset;
  const [leading] = series;
  const sets = provinceSets(series, areas).slice(0, MOST_MAPS);
  return {
    ranking:
      leading &&
      buildRankingSection(
        leading,
        rankings(
          series.filter(({ breakdown }) => breakdown === leading.breakdown),
          areas,
        ).filter(({ level }) => level !== null),
        page,
      ),
    slope: series.length < LEAST_SLOPES ? undefined : buildSlopes(series, page),
    tileMap:
      sets.length === 0
        ? undefined
        : { choices: sets.map((set, index) => buildTileMap(set, index, indicator, page)) },
    coverage: buildCoverageGridView(
      "coverage-grid",
      indicator,
      collection.observationsByIndicator.get(indicator) ?? [],
      series,
      page,
    ),
  };
}
