/** Writes the levels that no report prints, as claims and spans imply them, as CSV. */
import type { ImpliedBase } from "../series/audit/implied-bases.ts";
import { type CellsOf, csvText } from "./csv-text.ts";
import { IMPLIED_BASES } from "./tables.ts";

const idsOf = (bases: readonly ImpliedBase[]): string =>
  bases.flatMap(({ figures }) => figures.map(({ figureId }) => figureId)).join(" ");

const CELLS: CellsOf<typeof IMPLIED_BASES, ImpliedBase> = {
  figure_ids: (base) => idsOf([base]),
  rule: ({ rule }) => rule,
  indicator: ({ cell }) => cell.indicator,
  breakdown: ({ cell }) => cell.breakdown,
  area: ({ cell }) => cell.area,
  period: ({ cell }) => cell.period,
  low: ({ bounds }) => bounds.low,
  high: ({ bounds }) => bounds.high,
  agrees_with: ({ agreesWith }) => idsOf(agreesWith),
  differs_from: ({ differsFrom }) => idsOf(differsFrom),
};

/** Gives the CSV of implied levels, in the order given. Shape: one row to each. */
export function exportImpliedBases(bases: readonly ImpliedBase[]): string {
  return csvText(IMPLIED_BASES, CELLS, bases);
}
