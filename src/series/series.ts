/** What a series is: the cells of one indicator, breakdown and area in order of period, and what may be compared. */
import type { Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";

/** One (indicator, breakdown, area, period) at level: the print that the series takes, and the others in sight. */
export interface Cell {
  period: Period;
  preferred: Observation;
  /** Other prints of the same cell, best first. */
  others: Observation[];
}

/** Why two cells are not compared. */
export const REASONS = [
  "first",
  "no_period",
  "open_span",
  "gap",
  "period_kind",
  "break",
  "definition",
  "withheld",
  "unreliable",
] as const;
export type Reason = (typeof REASONS)[number];

/** What the range of a change says. */
export const VERDICTS = ["up", "down", "no_change", "cannot_tell"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** An interval of a difference or a growth; `null` is no bound. Ends are rounded outward; the point is not a bound. */
export interface ChangeRange {
  low: number | null;
  point: number | null;
  high: number | null;
}

/** The change from one cell to the one a year later. */
export interface Change {
  from: Cell;
  to: Cell;
  /** In the unit of the indicator; percentage points where that is percent. */
  difference: ChangeRange;
  /** In percent; `null` for quantities in percent, and where the base may be zero or less. */
  growth: ChangeRange | null;
  /** Unit of the difference. */
  unit: string;
  verdict: Verdict;
}

/** What stands between a cell and the one a year before: a change, or the reason why there is none. */
export type Step =
  | { cell: Cell; change: Change; reason: null }
  | { cell: Cell; change: null; reason: Reason };

/** The cells of one (indicator, breakdown, area), in order of period, and a step for each cell. */
export interface Series {
  indicator: string;
  breakdown: string;
  area: string;
  unit: string;
  cells: Cell[];
  steps: Step[];
}
