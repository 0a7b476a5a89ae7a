/** What of the chosen series may be compared with what, and why not: in words, for each of them. */
import type { CompareSeries } from "./compare-piece.ts";
import type { CompareWords } from "./compare-words.ts";
import { fillWords } from "./fill-words.ts";
import { yearOf } from "./shown-series.ts";

/** Most series side by side: more cannot be told apart. */
export const MOST_COMPARED = 12;

/** How far something may be compared: on one axis, in a chart of its own, only with care, or not at all. */
export type Footing = "together" | "apart" | "care" | "nothing";

/** One thing that a reader must know of a series beside the others. */
export interface Remark {
  footing: Footing;
  text: string;
}

/** A chosen series with what is to be said of it; `chart` counts the charts that stand one above the other, from 0. */
export interface CompareStanding {
  key: string;
  chart: number;
  remarks: Remark[];
}

/** Series with the same unit and measure share an axis. */
export function axisOf({ unit, measure }: Pick<CompareSeries, "unit" | "measure">): string {
  return `${unit} ${measure}`;
}

const yearsOf = (series: CompareSeries): Set<number> =>
  new Set(series.marks.filter(({ kind }) => kind !== "withheld").map((mark) => yearOf(mark, series)));

const sharesAny = <T>(a: ReadonlySet<T>, b: Iterable<T>): boolean => {
  for (const one of b) if (a.has(one)) return true;
  return false;
};

/** Names up to three, so that a remark stays a line. */
function listOf(names: readonly string[], page: { says: CompareWords }): string {
  const shown = names.slice(0, 3).join(page.says.listComma);
  return names.length > 3 ? `${shown}…` : shown;
}

const kindWord = (kind: string, page: { says: CompareWords }): string =>
  (page.says as unknown as Record<string, string>)[kind] ?? kind;

/** How the series stands to the axes of the others. */
function judgeAxis(
  one: CompareSeries,
  others: readonly CompareSeries[],
  page: { says: CompareWords },
): Remark[] {
  if (others.length === 0) return [];
  const beside = others.filter((other) => axisOf(other) === axisOf(one));
  const remarks: Remark[] = [];
  if (beside.length > 0) {
    const names = beside.length === others.length ? [] : beside.map(({ label }) => label);
    remarks.push({
      footing: "together",
      text: names.length === 0 ? page.says.sameAxis : fillWords(page.says.alone, listOf(names, page)),
    });
  }
  const otherUnits = new Map(
    others.filter(({ unit }) => unit !== one.unit).map(({ unit, unitLabel }) => [unit, unitLabel]),
  );
  if (otherUnits.size > 0) {
    const isAttended =
      (one.unit === "person_times" && otherUnits.has("persons")) ||
      (one.unit === "persons" && otherUnits.has("person_times"));
    const units = listOf(
      [...otherUnits.values()].map((label) => label.toLowerCase()),
      page,
    );
    remarks.push({
      footing: "apart",
      text: fillWords(page.says.otherUnit, one.unitLabel.toLowerCase(), units),
    });
    if (isAttended) remarks.push({ footing: "apart", text: page.says.attendances });
  }
  const isOtherMeasure = others.some(({ unit, measure }) => unit === one.unit && measure !== one.measure);
  if (isOtherMeasure)
    remarks.push({ footing: "apart", text: fillWords(page.says.otherMeasure, page.says[one.measure]) });
  return remarks;
}

/** What keeps figures of the series from being compared with those that share its axis. */
function judgePeriods(
  one: CompareSeries,
  others: readonly CompareSeries[],
  page: { says: CompareWords },
): Remark[] {
  const remarks: Remark[] = [];
  const kinds = one.periodKinds;
  const beside = others.filter((other) => axisOf(other) === axisOf(one));
  const strange = beside.filter(({ periodKinds }) => !sharesAny(new Set(periodKinds), kinds));
  const words = (all: readonly string[]): string =>
    listOf(
      all.map((kind) => kindWord(kind, page)),
      page,
    );
  if (strange.length > 0) {
    const theirs = [...new Set(strange.flatMap(({ periodKinds }) => periodKinds))];
    remarks.push({ footing: "care", text: fillWords(page.says.otherPeriods, words(kinds), words(theirs)) });
  } else if (kinds.length > 1) {
    remarks.push({ footing: "care", text: fillWords(page.says.mixedPeriods, words(kinds)) });
  }
  const own = yearsOf(one);
  const apart = beside.filter(
    (other) => own.size > 0 && yearsOf(other).size > 0 && !sharesAny(own, yearsOf(other)),
  );
  if (apart.length > 0) {
    const names = apart.map(({ label }) => label);
    remarks.push({ footing: "care", text: fillWords(page.says.noCommonYear, listOf(names, page)) });
  }
  return remarks;
}

/** What interrupts the series itself. */
function judgeOwn({ marks }: CompareSeries, page: { says: CompareWords }): Remark[] {
  if (marks.length === 0) return [{ footing: "nothing", text: page.says.noPlace }];
  const withheld = marks.filter(({ kind }) => kind === "withheld").length;
  if (withheld === marks.length) return [{ footing: "nothing", text: page.says.allWithheld }];
  const remarks: Remark[] = [];
  const periodsOf = (code: "B" | "D"): string[] =>
    marks.filter(({ breakCode }) => breakCode === code).map(({ period }) => period);
  const [breaks, definitions] = [periodsOf("B"), periodsOf("D")];
  if (breaks.length > 0)
    remarks.push({ footing: "care", text: fillWords(page.says.breakIn, listOf(breaks, page)) });
  if (definitions.length > 0)
    remarks.push({ footing: "care", text: fillWords(page.says.definitionIn, listOf(definitions, page)) });
  if (withheld > 0)
    remarks.push({ footing: "care", text: fillWords(page.says.someWithheld, withheld, marks.length) });
  if (marks.length - withheld === 1) remarks.push({ footing: "care", text: page.says.onlyOne });
  else if (!marks.some(({ change }) => change)) remarks.push({ footing: "care", text: page.says.noPairs });
  return remarks;
}

/**
 * Judges the chosen series: each with its chart and remarks, the axis first, then periods and years, then what lies with the
 * series itself.
 *
 * Shape: as many out as in, in the same order.
 */
export function judgeSeries(
  chosen: readonly CompareSeries[],
  page: { says: CompareWords },
): CompareStanding[] {
  const series = nameApart(chosen);
  const axes = [...new Set(series.map(axisOf))];
  return series.map((one) => {
    const others = series.filter((other) => other !== one);
    const own = judgeOwn(one, page);
    const isDrawn = own[0]?.footing !== "nothing";
    return {
      key: one.key,
      chart: axes.indexOf(axisOf(one)),
      remarks: [
        ...(isDrawn ? [...judgeAxis(one, others, page), ...judgePeriods(one, others, page)] : []),
        ...own,
      ],
    };
  });
}

/**
 * Labels the series so that they are told apart: by group and place where all are of one indicator, by the indicator where all
 * have the same group and place, by their whole names otherwise.
 */
export function nameApart<One extends CompareSeries>(series: readonly One[]): One[] {
  if (new Set(series.map(({ indicator }) => indicator)).size < 2) return [...series];
  const isOnePlace = new Set(series.map(({ label }) => label)).size < 2;
  return series.map((one) => ({ ...one, label: isOnePlace ? one.indicatorLabel : one.name }));
}
