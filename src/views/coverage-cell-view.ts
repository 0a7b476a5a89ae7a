/** One cell of a coverage matrix: a sign for what is told, its words, and the way to the rows. */

import type { CoverageCounts } from "../series/coverage/count-figures.ts";
import type { CoverageCell } from "../series/coverage/coverage-matrix.ts";
import type { Outcome } from "../series/coverage/outcome.ts";
import type { PageContext } from "./page-context.ts";

/** A cell in which something is printed or withheld. */
export interface CoverageCellView {
  state: Outcome;
  /** Shape that tells the state without colour. */
  sign: string;
  title: string;
  href: string;
}

/** Shapes of the states. */
export const STATE_SIGNS: Readonly<Record<Outcome, string>> = { printed: "●", bounded: "◐", withheld: "○" };

/** Gives counts in words: `3 printed, 1 withheld`; empty for none. */
export function countsText(counts: CoverageCounts, { text }: Pick<PageContext, "text">): string {
  const states = ["printed", "bounded", "withheld"] as const;
  return states
    .filter((state) => counts[state] > 0)
    .map((state) => text.coverage.count(text.coverage.state[state], counts[state]))
    .join(text.comma);
}

/** Gives the words for the powers of ten that show in withheld prints: `tens of thousands, unknown`. */
export function magnitudesText(magnitudes: readonly number[], { text }: Pick<PageContext, "text">): string {
  return magnitudes
    .filter((magnitude) => magnitude > 1)
    .map((magnitude) => text.coverage.magnitude(magnitude))
    .join(text.comma);
}

/** Gives the heading of a column: the year, or the word for spans and figures without a year. */
export function columnText(column: string, { text }: Pick<PageContext, "text">): string {
  return column === "span" ? text.coverage.span : column === "none" ? text.coverage.none : column;
}

/** Builds the view of a cell, or `null` where nothing is printed; `href` leads to its first figure. */
export function buildCoverageCell(
  { year, state, counts, magnitudes }: CoverageCell,
  href: string,
  page: PageContext,
): CoverageCellView | null {
  if (state === "not_printed") return null;
  const magnitude = magnitudesText(magnitudes, page);
  return {
    state,
    sign: STATE_SIGNS[state],
    title: `${columnText(year, page)}${page.text.colon}${countsText(counts, page)}${magnitude === "" ? "" : `${page.text.comma}${magnitude}`}`,
    href,
  };
}
