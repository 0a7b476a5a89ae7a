/** One part of the benchmarks: some contenders over one input, the one that the others are held against, and the goals. */
import type { Measurement } from "./measure.ts";

/** A goal for a number that should be small. */
export interface Goal {
  what: string;
  found: number;
  most: number;
  unit: "×" | "MB" | "s";
  isMet: boolean;
}

/** A measured part; `baseline` is the name of one of its measurements, `goals` is empty where none is set for this size. */
export interface BenchSection {
  title: string;
  baseline: string;
  measurements: Measurement[];
  goals: Goal[];
}

/** Gives a goal with its verdict; what is exactly as large as allowed meets it. */
export function judgeGoal(what: string, found: number, most: number, unit: Goal["unit"]): Goal {
  return { what, found, most, unit, isMet: found <= most };
}

/**
 * Gives the measurement of a name.
 *
 * @throws RangeError when there is none.
 */
export function measurementOf(measurements: readonly Measurement[], name: string): Measurement {
  const found = measurements.find((measurement) => measurement.name === name);
  if (!found) throw new RangeError(`Nothing was measured by the name ${name}`);
  return found;
}

/**
 * Gives how many times as long one takes as another: by the clock, and by the time of the processor, which other programs
 * on the machine disturb less.
 *
 * @throws RangeError when there is no measurement of one of the names.
 */
export function ratioOf(
  measurements: readonly Measurement[],
  name: string,
  baseline: string,
): { clock: number; cpu: number } {
  const [own, base] = [measurementOf(measurements, name), measurementOf(measurements, baseline)];
  return { clock: own.seconds / base.seconds, cpu: own.cpuSeconds / base.cpuSeconds };
}
