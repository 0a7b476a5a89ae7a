/** Areas side by side: the periods at which several areas have a figure, and the order that the prints allow. */
import { LEVELS, type Level } from "../model/codes.ts";
import { toInterval } from "../model/quantity.ts";
import type { Area } from "../model/registry.ts";
import { compareText } from "./compare-text.ts";
import { liesBelow } from "./lies-below.ts";
import { isClosedPeriod } from "./period-shape.ts";
import type { Cell, Series } from "./series.ts";

/**
 * One area in a ranking.
 *
 * `best` and `worst` are the ranks, from 1, between which the bounds leave it: 1 and 1 where it is certainly the largest
 * alone, the same pair for equals. Both are `null` for withheld and unreliable figures, which are shown and not ranked.
 */
export interface RankedCell {
  area: string;
  cell: Cell;
  best: number | null;
  worst: number | null;
}

/** The areas of one level that have a figure at one period. `level` is `null` where levels are mixed. */
export interface Ranking {
  period: string;
  level: Level | null;
  /** Largest first; equals by area id; then what is not ranked. */
  rows: RankedCell[];
}

interface Candidate {
  area: string;
  level: Level;
  cell: Cell;
}

const isRanked = ({ preferred }: Cell): boolean => preferred.relation !== null && preferred.status !== "U";

/** A range has no single number; its middle only places it, and its ranks say how sure that is. */
function placeOf({ preferred: { value, low, high } }: Cell): number {
  return value ?? ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

function rank(candidates: readonly Candidate[]): RankedCell[] {
  const intervals = new Map(
    candidates
      .filter(({ cell }) => isRanked(cell))
      .map(({ area, cell: { preferred } }) => [
        area,
        toInterval({ ...preferred, relation: preferred.relation! }),
      ]),
  );
  const rows = candidates.map(({ area, cell }): RankedCell => {
    const own = intervals.get(area);
    if (!own) return { area, cell, best: null, worst: null };
    const all = [...intervals.values()];
    const above = all.filter((other) => liesBelow(own, other)).length;
    const below = all.filter((other) => liesBelow(other, own)).length;
    return { area, cell, best: above + 1, worst: all.length - below };
  });
  return rows.sort(
    (a, b) =>
      Number(a.best === null) - Number(b.best === null) ||
      placeOf(b.cell) - placeOf(a.cell) ||
      compareText(a.area, b.area),
  );
}

/**
 * Gives the rankings that the series of one indicator and breakdown allow, the best first: one level of area before mixed
 * levels, then most ranked areas, then the latest period, then the higher level.
 *
 * A ranking has at least two ranked areas at exactly one period. The country never stands among its places. Mixed levels
 * are offered only at periods where no single level has two areas. Periods without an end are left out: they are not the
 * same time. No common period gives none.
 *
 * @throws RangeError where an area is not in `areas`.
 */
export function rankings(series: readonly Series[], areas: readonly Area[]): Ranking[] {
  const levels = new Map(areas.map(({ id, level }) => [id, level]));
  const byPeriod = new Map<string, Candidate[]>();
  for (const { area, cells } of series) {
    const level = levels.get(area);
    if (level === undefined) throw new RangeError(`Unknown area ${area}`);
    if (level === "national") continue;
    for (const cell of cells) {
      if (!isClosedPeriod(cell.period)) continue;
      const group = byPeriod.get(cell.period.text);
      if (group) group.push({ area, level, cell });
      else byPeriod.set(cell.period.text, [{ area, level, cell }]);
    }
  }
  return [...byPeriod.values()].flatMap(rankingsAt).sort(compareRankings);
}

function rankingsAt(candidates: readonly Candidate[]): Ranking[] {
  const period = candidates[0]!.cell.period.text;
  const isEnough = (group: readonly Candidate[]): boolean =>
    group.filter(({ cell }) => isRanked(cell)).length > 1;
  const ofOneLevel = LEVELS.flatMap((level): Ranking[] => {
    const group = candidates.filter((candidate) => candidate.level === level);
    return isEnough(group) ? [{ period, level, rows: rank(group) }] : [];
  });
  if (ofOneLevel.length > 0) return ofOneLevel;
  return isEnough(candidates) ? [{ period, level: null, rows: rank(candidates) }] : [];
}

function compareRankings(a: Ranking, b: Ranking): number {
  const rankedIn = ({ rows }: Ranking): number => rows.filter(({ best }) => best !== null).length;
  const endOf = ({ rows }: Ranking): string => rows[0]!.cell.period.end;
  const levelOf = ({ level }: Ranking): number => (level === null ? LEVELS.length : LEVELS.indexOf(level));
  return (
    Number(a.level === null) - Number(b.level === null) ||
    rankedIn(b) - rankedIn(a) ||
    compareText(endOf(b), endOf(a)) ||
    levelOf(a) - levelOf(b) ||
    compareText(a.period, b.period)
  );
}
