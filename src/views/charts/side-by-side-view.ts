/** The view of figures side by side: one for each place and group, each with its own period, not ranked. */

import type { RankingChartView } from "../../charts/chart-views.ts";
import type { Series } from "../../series/series.ts";
import { formatPeriod } from "../../text/format-period.ts";
import { latestCell } from "../latest-cell.ts";
import type { PageContext } from "../page-context.ts";
import { groupAndPlace } from "../series-name.ts";
import { buildRankingAxis, buildRankingRow, MOST_PLACES } from "./ranking-view.ts";

/** Builds the view from the latest figure of each series, the newest first; figures without a period come last. */
export function buildSideBySideView(
  key: string,
  name: string,
  series: readonly Series[],
  page: PageContext,
): RankingChartView {
  const figures = series
    .map((entry) => ({ entry, cell: latestCell(entry) }))
    .sort((a, b) =>
      a.cell.period.end === b.cell.period.end ? 0 : a.cell.period.end > b.cell.period.end ? -1 : 1,
    )
    .slice(0, MOST_PLACES);
  const rows = figures.map(({ entry, cell }) =>
    buildRankingRow(
      cell,
      `${groupAndPlace(entry, page)}${page.text.comma}${formatPeriod(cell.period, page.language)}`,
      page,
    ),
  );
  return {
    form: "ranking",
    key,
    language: page.language,
    text: {
      title: `${name}${page.text.colon}${page.text.indicator.sideBySide}`,
      finding: page.text.finding.sideBySide(
        name,
        rows.slice(0, 5).map(({ label, printed }) => `${label}${page.text.colon}${printed}`),
        rows.length,
      ),
    },
    x: buildRankingAxis(rows, series[0]?.unit ?? "", page),
    rows,
    withheldLabel: page.text.chart.withheld,
  };
}
