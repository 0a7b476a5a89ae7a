/** With which earlier cell each cell of a series may be compared, or the reason why there is none. */
import type { Period } from "../model/period.ts";
import { isClosedPeriod, periodKey, periodShape, yearBeforeKey } from "./period-shape.ts";
import type { Cell, Reason } from "./series.ts";

/** The cell one year before that a cell is compared with, or the reason why it is not. */
export type Comparability = { from: Cell; reason: null } | { from: null; reason: Reason };

/** A span lies in time where it ends; an open span, where it begins. */
const placeOf = (period: Period): string => (period.kind === "open" ? period.start : period.end);

const isWithheld = (cell: Cell): boolean => cell.preferred.relation === null;
const isUnreliable = (cell: Cell): boolean => cell.preferred.status === "U";

/**
 * Gives whether the series breaks between two of its cells: the later one, or a cell of the same kind and length of period that
 * ends after the earlier one and not after the later one, carries `B`.
 *
 * The earlier cell's own `B` is no hindrance: the new series starts there. A `B` on another kind of period says that this figure
 * does not belong among those around it (a count in mid-year among year-ends), and not that these break. Cells
 * without a period lie nowhere.
 */
export function hasBreakBetween(cells: readonly Cell[], earlier: Cell, later: Cell): boolean {
  const [after, until] = [placeOf(earlier.period), placeOf(later.period)];
  return cells.some((cell) => {
    if (cell.preferred.seriesBreak !== "B") return false;
    if (cell === later) return true;
    if (periodShape(cell.period) !== periodShape(later.period)) return false;
    const place = placeOf(cell.period);
    return cell !== earlier && place > after && place <= until;
  });
}

function pairReason(breaks: readonly Cell[], from: Cell, to: Cell): Reason | null {
  if (isWithheld(from)) return "withheld";
  if (isUnreliable(from)) return "unreliable";
  if (hasBreakBetween(breaks, from, to)) return "break";
  return [from, to].some((cell) => cell.preferred.seriesBreak === "D") ? "definition" : null;
}

/**
 * Gives for each cell of one series, which are in order of period, the cell exactly one year before it that it may be
 * compared with, or the most telling reason why there is none.
 *
 * What lies with the cell itself is named first (`no_period`, `open_span`, `withheld`, `unreliable`), for it holds
 * whatever else is printed. Then `first` (no earlier cell), `period_kind` (earlier ones only of other kinds or lengths)
 * and `gap` (earlier ones of its kind, none a year before); then what lies with the cell a year before or between
 * (`withheld`, `unreliable`, `break`, `definition`). A misprint (`U`) is not compared: its change would be false.
 *
 * Shape: as many out as cells in. Source: SDMX CL_OBS_STATUS for B, D, Q and U.
 */
export function comparability(cells: readonly Cell[]): Comparability[] {
  const closed = cells.filter((cell) => isClosedPeriod(cell.period));
  const byKey = new Map(closed.map((cell) => [periodKey(cell.period), cell]));
  // Only these can break a series; a long one has few of them.
  const breaks = cells.filter((cell) => cell.period.kind !== "none" && cell.preferred.seriesBreak === "B");
  const shapesBefore = new Set<string>();
  const compare = (to: Cell): Comparability => {
    const none = (reason: Reason): Comparability => ({ from: null, reason });
    if (to.period.kind === "none") return none("no_period");
    if (to.period.kind === "open") return none("open_span");
    if (isWithheld(to)) return none("withheld");
    if (isUnreliable(to)) return none("unreliable");
    const from = byKey.get(yearBeforeKey(to.period));
    if (from) {
      const reason = pairReason(breaks, from, to);
      return reason === null ? { from, reason } : none(reason);
    }
    if (shapesBefore.has(periodShape(to.period))) return none("gap");
    return none(shapesBefore.size > 0 ? "period_kind" : "first");
  };
  return cells.map((cell) => {
    const found = compare(cell);
    if (isClosedPeriod(cell.period)) shapesBefore.add(periodShape(cell.period));
    return found;
  });
}
