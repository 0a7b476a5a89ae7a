/** Runs: the levels of one series that stand in one line, for the rules that follow a series through time. */
import type { Observation } from "../model/observation.ts";
import { daysInMonth, type Period } from "../model/period.ts";
import type { CheckInput } from "./check-input.ts";
import { printGroups } from "./print-groups.ts";

/** A level of a run. */
export interface RunCell {
  figure: Observation;
  period: Period;
  /** The printed number, above zero; of a range the lower one. */
  level: number;
  /** When the period ends, in {@link YEAR}ths of a year; month ends of any length lie alike. */
  time: number;
}

/** At least two levels in order of time, of one kind of period and without a break mark between. */
export type Run = readonly RunCell[];

/** Steps of {@link RunCell.time} in a year: twelve months of 31 steps, so that a year apart is a year apart. */
export const YEAR = 372;

// Three rules follow the runs of one input; a folder of 600,000 figures is worth cutting once.
const known = new WeakMap<CheckInput, readonly Run[]>();

/**
 * Gives the runs of all series.
 *
 * A run is cut before a level marked `B` and at a level of zero, through which no growth leads; a level marked `D` is passed over.
 * Of several prints of one period the first is taken: the others are the business of conflicting-prints.
 */
export function seriesRuns(input: CheckInput): readonly Run[] {
  let runs = known.get(input);
  if (!runs) {
    runs = cutRuns(input);
    known.set(input, runs);
  }
  return runs;
}

function cutRuns(input: CheckInput): Run[] {
  const { groups, periods } = printGroups(input);
  const lines = new Map([...periods.values()].map((period) => [period.text, placeInTime(period)]));
  const runs: Run[] = [];
  for (const group of groups) {
    const open = new Map<string, RunCell[]>();
    const close = (kind: string): void => {
      const run = open.get(kind);
      if (run && run.length > 1) runs.push(run);
      open.delete(kind);
    };
    for (const figure of group) {
      const { kind, period, time } = lines.get(figure.period)!;
      const isFirstOfPeriod = open.get(kind)?.at(-1)?.figure.period !== figure.period;
      if (figure.seriesBreak === "D" || !isFirstOfPeriod) continue;
      const level = figure.value ?? figure.low ?? 0;
      if (figure.seriesBreak === "B" || level <= 0) close(kind);
      if (level <= 0) continue;
      const run = open.get(kind);
      if (run) run.push({ figure, period, level, time });
      else open.set(kind, [{ figure, period, level, time }]);
    }
    for (const kind of [...open.keys()]) close(kind);
  }
  return runs;
}

function placeInTime(period: Period): { kind: string; period: Period; time: number } {
  const date = period.end || period.start;
  const [year, month, day] = [0, 5, 8].map((start) =>
    Number(date.slice(start, start === 0 ? 4 : start + 2)),
  ) as [number, number, number];
  const dayOfMonth = day === daysInMonth(year, month) ? 31 : day;
  return {
    kind: `${period.kind} ${period.resolution}`,
    period,
    time: year * YEAR + (month - 1) * 31 + dayOfMonth - 1,
  };
}

/** Whether the periods of a run are single ones, whose lengths are alike: not spans or open spans. */
export function hasEqualPeriods(run: Run): boolean {
  const { kind, resolution } = run[0]!.period;
  return kind === resolution;
}
