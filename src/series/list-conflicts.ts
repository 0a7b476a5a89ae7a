/** Every print that contradicts a better one of its cell: which of the two is preferred, why, and whether the later revises the earlier. */
import type { Dataset } from "../model/dataset.ts";
import type { Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { Source } from "../model/registry.ts";
import { type PreferenceCriterion, preferenceCriterion } from "./compare-preference.ts";
import { hasConflict } from "./conflicts.ts";
import { isRevision } from "./is-revision.ts";
import type { Cell, Series } from "./series.ts";

/** What a pair of contradicting prints is: a number changed by a later report, a print known to be wrong (`U`), or neither. */
export const CONFLICT_KINDS = ["revision", "misprint", "conflict"] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/**
 * Two prints of one cell whose bounds share no value.
 *
 * `preferred` goes before `other` in the order of comparePreference, and `decidedBy` is the first criterion that tells them apart.
 * `isTaken`: the series takes `preferred`; false only where the print that it takes has bounds wide enough to contradict neither.
 * `published` and `otherPublished` are the dates of the two reports, `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or empty.
 */
export interface Conflict {
  series: Series;
  cell: Cell;
  preferred: Observation;
  other: Observation;
  isTaken: boolean;
  kind: ConflictKind;
  decidedBy: PreferenceCriterion;
  published: string;
  otherPublished: string;
}

function kindOf(
  period: Period,
  a: Observation,
  b: Observation,
  sources: ReadonlyMap<string, Source>,
): ConflictKind {
  if (a.status === "U" || b.status === "U") return "misprint";
  return isRevision(period, a, b, sources) ? "revision" : "conflict";
}

function conflictsOf(series: Series, cell: Cell, sources: ReadonlyMap<string, Source>): Conflict[] {
  const publishedOf = ({ source }: Observation): string => sources.get(source)?.published ?? "";
  // Prints that contradict no better one; a stray print must not make a conflict of each that agrees with the one taken.
  const sound = [cell.preferred];
  return cell.others.flatMap((other): Conflict[] => {
    const preferred = sound.find((better) => hasConflict(better, other));
    if (!preferred) {
      sound.push(other);
      return [];
    }
    return [
      {
        series,
        cell,
        preferred,
        other,
        isTaken: preferred === cell.preferred,
        kind: kindOf(cell.period, preferred, other, sources),
        decidedBy: preferenceCriterion(preferred, other, sources),
        published: publishedOf(preferred),
        otherPublished: publishedOf(other),
      },
    ];
  });
}

/**
 * Gives the conflicts of all series in their order, those of a cell in order of preference.
 *
 * Prints are held, in order of preference, against those before them that are not listed themselves, and listed once, beside the best
 * that they contradict: one stray number among many that agree is one conflict. Figures without a period are cells of their own
 * and contradict nothing.
 *
 * Shape: at most one to each print that is not the one taken; no two prints of a cell that are not listed contradict each other.
 *
 * @throws RangeError where a source is not in the dataset; a checked dataset has no such one.
 */
export function listConflicts(series: readonly Series[], dataset: Pick<Dataset, "sources">): Conflict[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return series.flatMap((one) =>
    one.cells.flatMap((cell) => (cell.others.length === 0 ? [] : conflictsOf(one, cell, sources))),
  );
}
