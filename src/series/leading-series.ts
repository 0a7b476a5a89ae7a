/** Which series of an indicator leads: the one that most readers look for. */
import { LEVELS, type Level } from "../model/codes.ts";
import { compareText } from "./compare-text.ts";
import type { Series } from "./series.ts";

const pairsOf = (series: Series): number => series.steps.filter((step) => step.change !== null).length;

const hasNumber = (series: Series): boolean =>
  series.cells.some(({ preferred }) => preferred.relation !== null);

const latestEnd = (series: Series): string =>
  series.cells.reduce((latest, { period }) => (period.end > latest ? period.end : latest), "");

/**
 * Gives the order of series by how much they tell, the leading one first.
 *
 * Series with a comparable pair come before those without; those with a printed number before those wholly withheld; then the
 * higher level of place (a village stands for nobody else); the whole before its parts; most pairs; most cells; the latest period; then breakdown and area by id. `levelOf`
 * gives the level of an area.
 */
export function leadingOrder(levelOf: (area: string) => Level): (a: Series, b: Series) => number {
  const rankOf = (series: Series): number => LEVELS.indexOf(levelOf(series.area));
  return (a, b) =>
    Math.min(pairsOf(b), 1) - Math.min(pairsOf(a), 1) ||
    Number(hasNumber(b)) - Number(hasNumber(a)) ||
    rankOf(a) - rankOf(b) ||
    Number(a.breakdown !== "") - Number(b.breakdown !== "") ||
    pairsOf(b) - pairsOf(a) ||
    b.cells.length - a.cells.length ||
    compareText(latestEnd(b), latestEnd(a)) ||
    compareText(a.breakdown, b.breakdown) ||
    compareText(a.area, b.area);
}
