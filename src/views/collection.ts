/** The dataset with everything that pages look up in it, worked out once for all pages. */
import type { Dataset } from "../model/dataset.ts";
import type { Observation } from "../model/observation.ts";
import type { Area, Breakdown, Indicator, Source, Topic, Unit } from "../model/registry.ts";
import { audit } from "../series/audit/audit.ts";
import type { Claim } from "../series/audit/claim.ts";
import { claimsByFigure } from "../series/audit/claims-by-figure.ts";
import { type ImpliedBase, impliedBases } from "../series/audit/implied-bases.ts";
import { type Coverage, coverage } from "../series/coverage/coverage.ts";
import { leadingOrder } from "../series/leading-series.ts";
import { type Conflict, listConflicts } from "../series/list-conflicts.ts";
import type { Cell, Series, Step } from "../series/series.ts";

/** Look-ups over one dataset. Lists keep the canonical order; a key without entries has no list. */
export interface Collection {
  dataset: Dataset;
  series: Series[];
  topics: ReadonlyMap<string, Topic>;
  indicators: ReadonlyMap<string, Indicator>;
  breakdowns: ReadonlyMap<string, Breakdown>;
  areas: ReadonlyMap<string, Area>;
  units: ReadonlyMap<string, Unit>;
  sources: ReadonlyMap<string, Source>;
  /** The leading series of an indicator first. */
  seriesByIndicator: ReadonlyMap<string, Series[]>;
  seriesByArea: ReadonlyMap<string, Series[]>;
  observationsByIndicator: ReadonlyMap<string, Observation[]>;
  observationsBySource: ReadonlyMap<string, Observation[]>;
  observationsByArea: ReadonlyMap<string, Observation[]>;
  areasByParent: ReadonlyMap<string, Area[]>;
  sourcesByArea: ReadonlyMap<string, Source[]>;
  claims: Claim[];
  /** The claims that a figure makes or is an operand of, by figure id. */
  claimsByFigure: ReadonlyMap<string, Claim[]>;
  impliedBases: ImpliedBase[];
  coverage: Coverage;
  conflicts: Conflict[];
  /** Ids of figures that another print of their cell contradicts. */
  disputed: ReadonlySet<string>;
  /** The step that a figure stands in, by figure id; figures that a series does not use have none. */
  steps: ReadonlyMap<string, Step>;
  /** The cell of every figure at level, whether the series uses it or another print. */
  cells: ReadonlyMap<string, Cell>;
}

function groupBy<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** Builds the look-ups. */
export function buildCollection(dataset: Dataset, series: Series[]): Collection {
  const { observations } = dataset;
  const steps = new Map<string, Step>();
  const cells = new Map<string, Cell>();
  for (const { steps: own } of series) {
    for (const step of own) {
      steps.set(step.cell.preferred.figureId, step);
      for (const print of [step.cell.preferred, ...step.cell.others]) cells.set(print.figureId, step.cell);
    }
  }
  const claims = audit(dataset, series);
  const areas = byId(dataset.areas);
  const order = leadingOrder((area) => areas.get(area)?.level ?? "");
  const conflicts = listConflicts(series, dataset);
  return {
    dataset,
    series,
    topics: byId(dataset.topics),
    indicators: byId(dataset.indicators),
    breakdowns: byId(dataset.breakdowns),
    areas,
    units: byId(dataset.units),
    sources: byId(dataset.sources),
    seriesByIndicator: groupBy(series.toSorted(order), (entry) => entry.indicator),
    seriesByArea: groupBy(series, (entry) => entry.area),
    observationsByIndicator: groupBy(observations, (entry) => entry.indicator),
    observationsBySource: groupBy(observations, (entry) => entry.source),
    observationsByArea: groupBy(observations, (entry) => entry.area),
    areasByParent: groupBy(dataset.areas, (entry) => entry.parent),
    sourcesByArea: groupBy(dataset.sources, (entry) => entry.area),
    claims,
    claimsByFigure: claimsByFigure(claims),
    coverage: coverage(dataset, series),
    conflicts,
    disputed: new Set(conflicts.flatMap(({ preferred, other }) => [preferred.figureId, other.figureId])),
    impliedBases: impliedBases(claims, series, dataset.indicators),
    steps,
    cells,
  };
}

/** Gives an entry that the checks have made sure of. @throws RangeError when it is missing all the same. */
export function entryOf<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined)
    throw new RangeError(`Unknown id "${id}": expected one that the checks have passed`);
  return entry;
}
