/** How much of what reports mention they print: by report, topic and kind of source, and as a matrix for each indicator. */
import { SOURCE_KINDS, type SourceKind } from "../../model/codes.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Observation } from "../../model/observation.ts";
import type { Series } from "../series.ts";
import { addCounts, type CoverageCounts, countFigures } from "./count-figures.ts";
import { type CoverageMatrix, coverageMatrix } from "./coverage-matrix.ts";
import { derivableFigures } from "./derivable-figures.ts";

/**
 * Coverage of a dataset.
 *
 * Reports, topics and kinds go in the order of their registries and lists, those without figures with zeros; so does
 * `byTopicAndKind`, topic by topic. `matrices` hold the indicators that have figures, in the order of the registry.
 */
export interface Coverage {
  all: CoverageCounts;
  byReport: { source: string; counts: CoverageCounts }[];
  byTopic: { topic: string; counts: CoverageCounts }[];
  byKind: { kind: SourceKind; counts: CoverageCounts }[];
  byTopicAndKind: { topic: string; kind: SourceKind; counts: CoverageCounts }[];
  matrices: CoverageMatrix[];
}

/**
 * Gives the coverage of a dataset, whose series are given with it, from buildSeries.
 *
 * Shape: the figures of all reports add up to the observations, as do those of all topics, of all kinds, and of all cells.
 *
 * @throws RangeError where an observation names an unknown source, indicator or topic, or a period that is none; a checked dataset
 * has none of these.
 */
export function coverage(
  dataset: Pick<Dataset, "observations" | "identities" | "indicators" | "sources" | "topics">,
  series: readonly Series[],
): Coverage {
  const { observations, indicators, sources, topics } = dataset;
  const derivable = derivableFigures(dataset, series);
  const count = (figures: readonly Observation[] | undefined): CoverageCounts =>
    countFigures(figures ?? [], derivable);
  const topicOf = new Map(indicators.map(({ id, topic }) => [id, topic]));
  const kindOf = new Map(sources.map(({ id, kind }) => [id, kind]));
  const topicIds = new Set(topics.map(({ id }) => id));
  const bySource = Map.groupBy(observations, ({ source }) => source);
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  for (const source of bySource.keys()) {
    if (!kindOf.has(source)) throw new RangeError(`Unknown source ${source}`);
  }
  for (const indicator of byIndicator.keys()) {
    if (!topicIds.has(topicOf.get(indicator) ?? ""))
      throw new RangeError(`No topic of indicator ${indicator}`);
  }
  const byTopicAndKind = topics.flatMap(({ id }) => {
    const figures = indicators.flatMap((one) => (one.topic === id ? (byIndicator.get(one.id) ?? []) : []));
    const byKind = Map.groupBy(figures, ({ source }) => kindOf.get(source)!);
    return SOURCE_KINDS.map((kind) => ({ topic: id, kind, counts: count(byKind.get(kind)) }));
  });
  const sumOf = (isMeant: (one: { topic: string; kind: SourceKind }) => boolean): CoverageCounts =>
    addCounts(byTopicAndKind.filter(isMeant).map(({ counts }) => counts));
  return {
    all: sumOf(() => true),
    byReport: sources.map(({ id }) => ({ source: id, counts: count(bySource.get(id)) })),
    byTopic: topics.map(({ id }) => ({ topic: id, counts: sumOf(({ topic }) => topic === id) })),
    byKind: SOURCE_KINDS.map((kind) => ({ kind, counts: sumOf((one) => one.kind === kind) })),
    byTopicAndKind,
    matrices: indicators.flatMap(({ id }) => {
      const own = byIndicator.get(id);
      return own ? [coverageMatrix(id, own, derivable)] : [];
    }),
  };
}
