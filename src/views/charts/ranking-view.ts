/** The view of a ranking: places that print a figure for one period, side by side with their bounds. */

import type { AxisView, RankingChartView } from "../../charts/chart-views.ts";
import { buildValueAxis } from "../../explore/value-axis.ts";
import type { Ranking } from "../../series/rankings.ts";
import type { Cell } from "../../series/series.ts";
import { formatPeriod } from "../../text/format-period.ts";
import { figureText, printOf } from "../figure-view.ts";
import { areaLabel, type PageContext, sentences } from "../page-context.ts";

/** Most places that one drawing holds; the table has them all. */
export const MOST_PLACES = 30;

type RankingRow = RankingChartView["rows"][number];

/** Bounds that are wider than this part of the longest bar would leave its end open to the eye. */
const WIDEST_WHISKER = 0.1;

/**
 * Gives the form that suits the rows: bars where every figure that has a number has both bounds, none of them wider than a
 * tenth of the longest bar; else dots with their intervals.
 */
export function chooseRankingForm(rows: readonly RankingRow[]): RankingChartView["form"] {
  const numbered = rows.filter(({ kind }) => kind !== "withheld");
  const longest = Math.max(0, ...numbered.map(({ value }) => Math.abs(value ?? 0)));
  const isNarrow = ({ value, low, high }: RankingRow): boolean =>
    value !== null && low !== null && high !== null && high - low <= WIDEST_WHISKER * longest;
  return numbered.length > 0 && numbered.every(isNarrow) ? "bars" : "ranking";
}

/** Builds the row of one figure. */
export function buildRankingRow({ preferred }: Cell, label: string, page: PageContext): RankingRow {
  const { value, low, high, relation } = preferred;
  return {
    id: preferred.figureId,
    label,
    kind: relation === null ? "withheld" : low !== null && low === high ? "exact" : "bounded",
    ...{ value, low, high },
    printed: page.language === "zh" ? printOf(preferred) : figureText(preferred, page),
  };
}

/** Builds the axis that holds every end of the rows, from zero. */
export function buildRankingAxis(rows: readonly RankingRow[], unit: string, page: PageContext): AxisView {
  const ends = rows.flatMap(({ value, low, high }) =>
    [value, low, high].filter((end): end is number => end !== null),
  );
  return buildValueAxis(ends, unit, "", page.language, true);
}

/** Builds the view; `name` is what is compared. */
export function buildRankingView(
  key: string,
  name: string,
  unit: string,
  ranking: Ranking,
  page: PageContext,
): RankingChartView {
  const shown = ranking.rows.slice(0, MOST_PLACES);
  const rows = shown.map(({ area, cell }) => buildRankingRow(cell, areaLabel(page, area), page));
  const ranked = ranking.rows.filter(({ best }) => best !== null);
  const textOf = (row: (typeof ranked)[number] | undefined): string =>
    row
      ? page.language === "zh"
        ? `${areaLabel(page, row.area)}${figureText(row.cell.preferred, page)}`
        : `${areaLabel(page, row.area)} (${figureText(row.cell.preferred, page)})`
      : "";
  const period = formatPeriod(ranking.period, page.language);
  // Equal exact numbers share a rank, which is certain.
  const isUncertain = ranked.some(
    ({ best, worst, cell: { preferred } }) => best !== worst && preferred.low !== preferred.high,
  );
  return {
    form: chooseRankingForm(rows),
    key,
    language: page.language,
    text: {
      title: `${name}${page.text.comma}${period}`,
      finding: sentences(
        page,
        page.text.finding.ranking(
          name,
          period,
          ranking.rows.length,
          textOf(ranked[0]),
          textOf(ranked.at(-1)),
        ),
        ...(isUncertain ? [page.text.finding.orderUncertain] : []),
      ),
    },
    x: buildRankingAxis(rows, unit, page),
    rows,
    withheldLabel: page.text.chart.withheld,
  };
}
