/** The view of two periods beside each other: series that have a figure at both, joined where the two compare. */

import type { SlopeChartView, SlopeEndView, SlopeLink } from "../../charts/plot-views.ts";
import type { Slope, SlopeRow } from "../../series/find-slope.ts";
import { REASONS, type Series, VERDICTS } from "../../series/series.ts";
import { formatPeriod } from "../../text/format-period.ts";
import { type PageContext, sentences } from "../page-context.ts";
import { buildRankingRow } from "./ranking-view.ts";

/** Most series that one drawing holds; the table has them all. */
export const MOST_SLOPES = 16;

const sizeOf = ({ to: { preferred }, from }: SlopeRow): number =>
  Math.abs(preferred.value ?? preferred.high ?? preferred.low ?? from.preferred.value ?? 0);

function linkOf({ change }: SlopeRow): SlopeLink {
  if (!change) return "apart";
  return change.verdict === "cannot_tell" ? "open" : "joined";
}

/** Those that compare stay before those that do not, and large ones before small ones. */
function chooseRows(rows: readonly SlopeRow[]): SlopeRow[] {
  if (rows.length <= MOST_SLOPES) return [...rows];
  const ordered = rows.toSorted(
    (a, b) => Number(b.change !== null) - Number(a.change !== null) || sizeOf(b) - sizeOf(a),
  );
  const kept = new Set(ordered.slice(0, MOST_SLOPES));
  return rows.filter((row) => kept.has(row));
}

/** From this ratio on, the small series would lie on each other at the foot of an even axis. */
const WIDE_RATIO = 4;

/** Says whether equal distances shall be equal ratios: every end is above zero, and the largest is far above the smallest. */
function isWide(ends: readonly number[]): boolean {
  const low = Math.min(...ends);
  return low > 0 && Math.max(...ends) >= WIDE_RATIO * low;
}

/** Shares change by points, not by ratios. */
const isUnitInPercent = (unit: string): boolean => unit === "percent" || unit === "percentage_points";

function buildLegend(
  rows: readonly SlopeRow[],
  labelOf: (series: Series) => string,
  { text }: PageContext,
): SlopeChartView["legend"] {
  const links = new Set(rows.map(linkOf));
  const legend: SlopeChartView["legend"] = [];
  if (links.has("joined")) legend.push({ link: "joined", label: text.plots.joined });
  if (links.has("open")) legend.push({ link: "open", label: text.plots.open });
  for (const reason of REASONS) {
    const names = rows.filter((row) => row.reason === reason).map(({ series }) => labelOf(series));
    if (names.length === 0) continue;
    const why = reason === "gap" ? text.plots.between : text.reason[reason];
    legend.push({ link: "apart", label: text.plots.apart(why, text.list(names)) });
  }
  return legend;
}

/** Builds the view; `name` is what is compared, `labelOf` names a series within the picture, `leading` is set off. */
export function buildSlopeView(
  key: string,
  name: string,
  slope: Slope,
  labelOf: (series: Series) => string,
  leading: Series,
  page: PageContext,
): SlopeChartView {
  const { language, text } = page;
  const rows = chooseRows(slope.rows);
  const endOf = (row: SlopeRow, side: "from" | "to"): SlopeEndView => {
    const { label: _, ...end } = buildRankingRow(row[side], "", page);
    return end;
  };
  const shown = rows.map((row) => ({
    label: labelOf(row.series),
    leading: row.series === leading,
    from: endOf(row, "from"),
    to: endOf(row, "to"),
    link: linkOf(row),
  }));
  const ends = shown.flatMap(({ from, to }) =>
    [from.value, from.low, from.high, to.value, to.low, to.high].filter((end): end is number => end !== null),
  );
  const isLog = isWide(ends) && !isUnitInPercent(leading.unit);
  const periods: [string, string] = [formatPeriod(slope.from, language), formatPeriod(slope.to, language)];
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: slope.rows.filter(({ change }) => change?.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  const compared = slope.rows.filter(({ change }) => change !== null).length;
  return {
    form: "slope",
    key,
    language,
    text: {
      title: `${name}${text.colon}${text.plots.periods(...periods)}`,
      finding: sentences(
        page,
        text.plots.slopeFinding(
          name,
          counts.map(({ verdict, count }) => text.plots.count(text.verdict[verdict], count)),
          compared,
          ...periods,
        ),
        slope.rows.length > compared ? text.plots.slopeApart(slope.rows.length - compared) : "",
        isLog ? text.plots.ratioScale : "",
        slope.rows.length > rows.length ? text.plots.largest(rows.length, slope.rows.length) : "",
      ),
    },
    domain: [Math.min(...ends), Math.max(...ends)],
    isLog,
    periods,
    rows: shown,
    withheldLabel: text.chart.withheld,
    legend: buildLegend(rows, labelOf, page),
  };
}
