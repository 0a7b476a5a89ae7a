/** Finds the levels of a run that lie a power of ten away from neighbours which agree. */
import { hasEqualPeriods, type Run, type RunCell } from "./series-runs.ts";
import { isSmooth, SMOOTH_FALL, SMOOTH_RISE, yearsBetween } from "./smooth-growth.ts";

/** A level that seems slipped: about 10^`power` times what its neighbours let expect. */
export interface Slip {
  cell: RunCell;
  power: number;
  /** One neighbour at the end of a run, else the two on both sides. */
  neighbours: readonly RunCell[];
}

// "About" a power of ten: further off, levels that lie some years apart would be named for ordinary growth.
const ABOUT = SMOOTH_FALL + SMOOTH_RISE;
// Smooth growth alone takes no level as far from what is expected of it as what is "about" ten times.
const TELLING = 1 - ABOUT - 1e-6;

/** Gives the power that `exponent` is about, 0 where it is about none. */
function powerNear(exponent: number): number {
  const power = Math.round(exponent);
  return Math.abs(exponent - power) <= ABOUT ? power : 0;
}

/** A slip is what makes growth to and from a level smooth again when it is undone; the line between the neighbours tells its power. */
function powerBetween(before: RunCell, cell: RunCell, after: RunCell): number {
  const [left, right] = [yearsBetween(before, cell), yearsBetween(cell, after)];
  if ((ABOUT * left * right) / (left + right) > TELLING) return 0;
  const [a, b] = [Math.log10(before.level), Math.log10(after.level)];
  const expected = a + ((b - a) * left) / (left + right);
  const power = powerNear(Math.log10(cell.level) - expected);
  return isSmooth(before, cell, power) && isSmooth(cell, after, -power) ? power : 0;
}

/** At the end of a run there is one neighbour, to which smooth growth must lead from the next. */
function powerAtEnd(cell: RunCell, neighbour: RunCell, next: RunCell): number {
  if (yearsBetween(cell, neighbour) > 2) return 0;
  const power = powerNear(Math.log10(cell.level / neighbour.level));
  return cell.time < neighbour.time
    ? isSmooth(neighbour, next) && isSmooth(cell, neighbour, -power)
      ? power
      : 0
    : isSmooth(next, neighbour) && isSmooth(neighbour, cell, power)
      ? power
      : 0;
}

/**
 * Gives the levels of a run that are about 10, 100, 1,000 … times what their neighbours let expect, or that part of it: with the
 * slip undone, growth to and from them is smooth.
 *
 * Smooth is growth from -40 % to +40 % a year. A series within that is never named, and a slip in one with yearly levels always is.
 * Neighbours some three years away on both sides, or more than two for the first and last level, tell nothing; nor do two levels alone,
 * of which either may have slipped. Spans give none: their lengths differ.
 */
export function findSlips(run: Run): Slip[] {
  if (run.length < 3 || !hasEqualPeriods(run) || !hasLeap(run)) return [];
  const slips: Slip[] = [];
  const slipped = new Set<RunCell>();
  const name = (cell: RunCell, power: number, ...neighbours: RunCell[]): void => {
    if (power === 0) return;
    slips.push({ cell, power, neighbours });
    slipped.add(cell);
  };
  for (let index = 1; index < run.length - 1; index += 1) {
    const [before, cell, after] = run.slice(index - 1, index + 2) as [RunCell, RunCell, RunCell];
    name(cell, powerBetween(before, cell, after), before, after);
  }
  for (const three of [run.slice(0, 3), run.slice(-3).reverse()]) {
    const [cell, neighbour, next] = three as [RunCell, RunCell, RunCell];
    if (!slipped.has(neighbour)) name(cell, powerAtEnd(cell, neighbour, next), neighbour);
  }
  return slips;
}

/** Almost no run has a leap, and a logarithm of each pair would show in large folders. */
function hasLeap(run: Run): boolean {
  for (let index = 1; index < run.length; index += 1) {
    const [a, b] = [run[index - 1]!.level, run[index]!.level];
    if (b > a * 3 || a > b * 3) return true;
  }
  return false;
}
