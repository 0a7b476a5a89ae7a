/** Prints of one cell and cells of one series, gathered for the rules that set prints side by side. */
import type { Observation } from "../model/observation.ts";
import { comparePeriods, type Period, parsePeriod } from "../model/period.ts";
import type { CheckInput } from "./check-input.ts";

/** The prints of one series and the periods that occur in them. */
export interface PrintGroups {
  /** Lists of at least two prints, each in order of period, then of extracts and rows. */
  groups: readonly (readonly Observation[])[];
  periods: ReadonlyMap<string, Period>;
}

// Two rules ask for the groups of one input; a folder of 600,000 figures is worth grouping once.
const known = new WeakMap<CheckInput, PrintGroups>();

/**
 * Groups all levels that print a number and a period by indicator, breakdown and area.
 *
 * Withheld figures, unreliable prints (status `U`) and growth or change are left out: they say nothing about a level.
 */
export function printGroups(input: CheckInput): PrintGroups {
  let found = known.get(input);
  if (!found) {
    found = groupPrints(input.extracts);
    known.set(input, found);
  }
  return found;
}

function groupPrints(extracts: CheckInput["extracts"]): PrintGroups {
  const periods = new Map<string, Period>();
  // Maps within maps, because a joined key would have to be built and hashed for every figure.
  const byIndicator = new Map<string, Map<string, Map<string, Observation[]>>>();
  for (const { records } of extracts) {
    for (const figure of records) {
      const { transformation, relation, period, status } = figure;
      if (transformation !== "" || relation === null || period === "" || status === "U") continue;
      if (!periods.has(period)) periods.set(period, parsePeriod(period)!);
      const byBreakdown = inner(
        byIndicator,
        figure.indicator,
        () => new Map<string, Map<string, Observation[]>>(),
      );
      const byArea = inner(byBreakdown, figure.breakdown, () => new Map<string, Observation[]>());
      inner(byArea, figure.area, () => [] as Observation[]).push(figure);
    }
  }
  const ordered = [...periods.values()].sort(comparePeriods);
  const rank = new Map(ordered.map(({ text }, index) => [text, index]));
  const groups: Observation[][] = [];
  for (const byBreakdown of byIndicator.values()) {
    for (const byArea of byBreakdown.values()) {
      for (const group of byArea.values()) {
        if (group.length < 2) continue;
        groups.push(group.sort((a, b) => rank.get(a.period)! - rank.get(b.period)!));
      }
    }
  }
  return { groups, periods };
}

function inner<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
