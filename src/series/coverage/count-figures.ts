/** Counts figures by what reports do with them. */
import type { Observation } from "../../model/observation.ts";
import { outcomeOf } from "./outcome.ts";

/**
 * How many figures are mentioned, and what became of them.
 *
 * figures = printed + bounded + withheld. `claims` of the figures are arithmetic that a report prints itself (a change, growth rate or
 * multiple), the others levels. `derivable` of the withheld ones could be worked out from what is printed.
 */
export interface CoverageCounts {
  figures: number;
  printed: number;
  bounded: number;
  withheld: number;
  claims: number;
  derivable: number;
}

/** Counts figures; `derivable` holds the ids of withheld figures that could be worked out. No figures give zeros. */
export function countFigures(
  figures: readonly Observation[],
  derivable: ReadonlySet<string>,
): CoverageCounts {
  const counts = { figures: figures.length, printed: 0, bounded: 0, withheld: 0, claims: 0, derivable: 0 };
  for (const figure of figures) {
    counts[outcomeOf(figure)] += 1;
    if (figure.transformation !== "") counts.claims += 1;
    if (derivable.has(figure.figureId)) counts.derivable += 1;
  }
  return counts;
}

/** Adds counts up; none give zeros. */
export function addCounts(all: readonly CoverageCounts[]): CoverageCounts {
  const sum = { figures: 0, printed: 0, bounded: 0, withheld: 0, claims: 0, derivable: 0 };
  for (const counts of all) {
    for (const name of Object.keys(sum) as (keyof CoverageCounts)[]) sum[name] += counts[name];
  }
  return sum;
}

/** Gives the powers of ten that show in the withheld prints among figures, each once, smallest first; 1 where none shows. */
export function magnitudesOf(figures: readonly Observation[]): number[] {
  const found = new Set(figures.flatMap(({ withheldMagnitude }) => withheldMagnitude ?? []));
  return [...found].sort((a, b) => a - b);
}
