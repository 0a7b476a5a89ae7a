/** Writes the claims of the reports and their verdicts as CSV. */
import type { Claim } from "../series/audit/claim.ts";
import { type CellsOf, csvText } from "./csv-text.ts";
import { AUDIT } from "./tables.ts";

const CELLS: CellsOf<typeof AUDIT, Claim> = {
  figure_id: ({ figure }) => figure.figureId,
  source: ({ figure }) => figure.source,
  rule: ({ rule }) => rule,
  indicator: ({ figure }) => figure.indicator,
  breakdown: ({ figure }) => figure.breakdown,
  area: ({ figure }) => figure.area,
  period: ({ figure }) => figure.period,
  base_period: ({ basePeriod }) => basePeriod,
  printed_low: ({ printed }) => printed.low,
  printed_high: ({ printed }) => printed.high,
  worked_low: ({ worked }) => worked?.low ?? null,
  worked_high: ({ worked }) => worked?.high ?? null,
  verdict: ({ verdict }) => verdict,
  reason: ({ reason }) => reason,
};

/** Gives the CSV of claims, in the order given. Shape: one row to each claim. */
export function exportAudit(claims: readonly Claim[]): string {
  return csvText(AUDIT, CELLS, claims);
}
