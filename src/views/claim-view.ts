/** A claim that a report makes about its own figures, beside what the printed levels give. */

import type { RangesChartView } from "../charts/chart-views.ts";
import type { Observation } from "../model/observation.ts";
import type { AuditVerdict, Bounds, Claim } from "../series/audit/claim.ts";
import { formatBounds } from "../text/format-bounds.ts";
import { formatPeriod } from "../text/format-period.ts";
import { formatValue } from "../text/format-value.ts";
import type { Collection } from "./collection.ts";
import { buildFigureView, type FigureView } from "./figure-view.ts";
import { indicatorLabel, type LinkView, type PageContext } from "./page-context.ts";
import { paths } from "./paths.ts";
import { groupAndPlace, seriesName } from "./series-name.ts";

/** A printed level that a claim is worked out from, with the part it plays. */
export interface OperandView {
  role: string;
  name: string;
  period: string;
  figure: FigureView;
}

/** A claim, formatted. `worked` is empty where nothing could be worked out. */
export interface ClaimView {
  indicator: LinkView;
  of: string;
  kind: string;
  figure: FigureView;
  operands: OperandView[];
  printed: string;
  worked: string;
  verdict: AuditVerdict;
  verdictText: string;
  reason: string;
  /** Drawn for claims that do not follow from the printed figures. */
  chart: RangesChartView | undefined;
}

/** Gives a range as text: one number where both ends are equal. */
function rangeText(
  { low, high }: Bounds,
  unit: string,
  page: PageContext,
  relation: Observation["relation"] = null,
): string {
  if (low !== null && low === high) return formatValue(low, unit, page.language);
  return formatBounds({ low, high, relation, unit }, page.language);
}

function buildChart(claim: Claim, key: string, name: string, page: PageContext): RangesChartView | undefined {
  const { printed, worked, figure } = claim;
  if (!worked) return undefined;
  const ends = [printed.low, printed.high, worked.low, worked.high].filter(
    (end): end is number => end !== null,
  );
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const padding = (high - low) * 0.12 || 1;
  const { text } = page;
  return {
    form: "ranges",
    key,
    language: page.language,
    text: {
      title: name,
      finding: text.audit.finding(
        rangeText(printed, figure.unit, page, figure.relation),
        rangeText(worked, figure.unit, page),
        text.audit.verdict[claim.verdict],
      ),
    },
    domain: [low - padding, high + padding],
    rows: [
      { label: text.audit.printed, ...printed, leading: true },
      { label: text.audit.worked, ...worked, leading: false },
    ],
  };
}

/** Builds the view; `key` must be unique on the page. */
export function buildClaimView(claim: Claim, key: string, page: PageContext): ClaimView {
  const { text, language, link } = page;
  const { figure } = claim;
  const kind =
    claim.rule === figure.transformation && figure.transformation !== ""
      ? text.transformation[figure.transformation]
      : text.audit.identity;
  const base = claim.basePeriod === "" ? "" : text.audit.on(formatPeriod(claim.basePeriod, language));
  return {
    indicator: {
      text: indicatorLabel(page, figure.indicator),
      href: link(paths.indicator(language, figure.indicator)),
    },
    of: `${groupAndPlace(figure, page)}${text.comma}${formatPeriod(figure.period, language)}`,
    kind: `${kind}${base}`,
    figure: buildFigureView(figure, page),
    operands: claim.operands.map(({ role, observation }) => ({
      role: text.audit.role[role],
      name: seriesName(observation, page),
      period: formatPeriod(observation.period, language),
      figure: buildFigureView(observation, page),
    })),
    printed:
      figure.relation === null
        ? text.figure.withheld
        : rangeText(claim.printed, figure.unit, page, figure.relation),
    worked: claim.worked === null ? "" : rangeText(claim.worked, figure.unit, page),
    verdict: claim.verdict,
    verdictText: text.audit.verdict[claim.verdict],
    reason: claim.reason === "" ? "" : text.audit.reason[claim.reason],
    chart: claim.verdict === "differs" ? buildChart(claim, key, seriesName(figure, page), page) : undefined,
  };
}

/** Gives the claims that any of the figures makes or is worked into, each once. */
export function claimsOf(observations: readonly Observation[], collection: Collection): Claim[] {
  return [...new Set(observations.flatMap(({ figureId }) => collection.claimsByFigure.get(figureId) ?? []))];
}

/** Orders claims for readers: those that do not follow first, then cut-off ones, then what cannot be checked, then the rest. */
const ORDER: readonly AuditVerdict[] = ["differs", "agrees_truncated", "cannot_check", "agrees"];

/** Builds the views of claims in the order in which readers want them. */
export function buildClaimViews(claims: readonly Claim[], page: PageContext): ClaimView[] {
  return claims
    .toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
    .map((claim, index) => buildClaimView(claim, `claim-${index}`, page));
}
