/** Puts observations together into series: cells in order of period, each with its change or the reason for none. */
import type { Dataset } from "../model/dataset.ts";
import type { Observation } from "../model/observation.ts";
import { comparePeriods, type Period, parsePeriod } from "../model/period.ts";
import { change } from "./change.ts";
import { comparability } from "./comparability.ts";
import { comparePreference } from "./compare-preference.ts";
import { compareSeries } from "./compare-series.ts";
import type { Cell, Series, Step } from "./series.ts";

/**
 * Gives all series of a dataset in canonical order: indicators as in the registry, then breakdown (the whole first, then
 * by id), then area (CN first, then by id).
 *
 * Only levels make cells: figures with a transformation are claims about levels. Withheld figures make cells. Each figure
 * without a period is a cell of its own, last in its series: that two reports print no year does not say that they mean
 * the same one, so neither may stand for the other. A dataset without levels gives no series.
 *
 * Shape: every level observation is in exactly one cell, as preferred or among the others.
 *
 * @throws RangeError where an observation names an unknown indicator or source, or a period that is none; a
 * checked dataset has none of these.
 */
export function buildSeries(dataset: Dataset): Series[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const indicatorUnits = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator.unit]));
  const prefer = (a: Observation, b: Observation): number => comparePreference(a, b, sources);
  const readPeriod = periodReader();
  const groups = new Map<string, Observation[]>();
  for (const observation of dataset.observations) {
    if (observation.transformation !== "") continue;
    const { indicator, breakdown, area } = observation;
    addTo(groups, `${indicator} ${breakdown} ${area}`, observation);
  }
  const order = compareSeries(dataset.indicators);
  return [...groups.values()]
    .map((observations): Series => {
      const [{ indicator, breakdown, area }] = observations as [Observation, ...Observation[]];
      const unit = indicatorUnits.get(indicator);
      if (unit === undefined) throw new RangeError(`Unknown indicator ${indicator}`);
      const cells = buildCells(observations, prefer, readPeriod);
      return { indicator, breakdown, area, unit, cells, steps: buildSteps(cells) };
    })
    .sort(order);
}

function addTo<T>(groups: Map<string, T[]>, key: string, member: T): void {
  const group = groups.get(key);
  if (group) group.push(member);
  else groups.set(key, [member]);
}

/** Few periods occur in many rows, so each text is read once. */
function periodReader(): (text: string) => Period {
  const known = new Map<string, Period>();
  return (text) => {
    const period = known.get(text) ?? parsePeriod(text);
    if (!period) throw new RangeError(`Not a period: ${text}`);
    known.set(text, period);
    return period;
  };
}

function buildCells(
  observations: readonly Observation[],
  prefer: (a: Observation, b: Observation) => number,
  readPeriod: (text: string) => Period,
): Cell[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    addTo(groups, observation.period || observation.figureId, observation);
  }
  return [...groups.values()]
    .map((prints): Cell => {
      const [preferred, ...others] = prints.sort(prefer) as [Observation, ...Observation[]];
      return { period: readPeriod(preferred.period), preferred, others };
    })
    .sort((a, b) => comparePeriods(a.period, b.period) || prefer(a.preferred, b.preferred));
}

function buildSteps(cells: readonly Cell[]): Step[] {
  return comparability(cells).map((found, index): Step => {
    const cell = cells[index]!;
    return found.from
      ? { cell, change: change(found.from, cell), reason: null }
      : { cell, change: null, reason: found.reason };
  });
}
