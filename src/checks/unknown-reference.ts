/** Rule: every id that one table takes from another is there. */
import type { Finding } from "../issues/finding.ts";
import type { PlacedTable } from "../issues/placed-table.ts";
import { quoteText } from "../issues/quote-text.ts";
import type { CheckInput } from "./check-input.ts";
import { closestText } from "./closest-text.ts";
import { findingAt } from "./finding-at.ts";

interface Registry {
  file: string;
  isWhole: boolean;
  ids: ReadonlySet<string>;
  /** Those of the ids that a mistyped one may have been meant to be; without it, all. */
  alikeTo?: (id: string) => Iterable<string>;
}

function registryOf(table: PlacedTable<{ id: string }>): Registry {
  const ids = new Set(table.records.map(({ id }) => id));
  for (const id of table.refusedIds) ids.add(id);
  return { file: table.file, isWhole: table.isWhole, ids };
}

/** Codes of places are dense: one digit changed is a city elsewhere. Only places in the same province are suggested. */
function areasAlike(ids: ReadonlySet<string>, id: string): string[] {
  const province = /^CN-\d\d/.exec(id)?.[0];
  return province === undefined ? [] : [...ids].filter((known) => known.startsWith(province));
}

/**
 * Finds ids that their registry does not hold: in extracts (indicator, breakdown, area) and between registries.
 *
 * A registry that could not be read is not asked; ids of its refused rows count as known. Empty means "none" wherever the
 * form of the table allows it.
 */
export function unknownReference(input: CheckInput): Finding[] {
  const findings: Finding[] = [];
  const indicators = registryOf(input.indicators);
  const breakdowns = registryOf(input.breakdowns);
  const areas: Registry = registryOf(input.areas);
  areas.alikeTo = (id) => areasAlike(areas.ids, id);
  const units = registryOf(input.units);
  const topics = registryOf(input.topics);

  const isUnknown = (id: string, registry: Registry): boolean =>
    id !== "" && registry.isWhole && !registry.ids.has(id);
  const complain = <Row extends { id: string } | { figureId: string }>(
    table: PlacedTable<Row>,
    index: number,
    column: string,
    id: string,
    registry: Registry,
  ): void => {
    const closest = closestText(id, registry.alikeTo?.(id) ?? registry.ids);
    findings.push(
      findingAt(table, index, column, {
        code: "unknown-reference",
        message: `The ${column} ${quoteText(id)} is not in ${registry.file}, expected one of its ids`,
        hint: closest
          ? `did you mean ${closest}? Or add a row to ${registry.file}`
          : `add a row to ${registry.file}`,
      }),
    );
  };

  for (const extract of input.extracts) {
    extract.records.forEach(({ indicator, breakdown, area }, index) => {
      if (isUnknown(indicator, indicators)) complain(extract, index, "indicator", indicator, indicators);
      if (isUnknown(breakdown, breakdowns)) complain(extract, index, "breakdown", breakdown, breakdowns);
      if (isUnknown(area, areas)) complain(extract, index, "area", area, areas);
    });
  }
  input.indicators.records.forEach(({ unit, topic }, index) => {
    if (isUnknown(unit, units)) complain(input.indicators, index, "unit", unit, units);
    if (isUnknown(topic, topics)) complain(input.indicators, index, "topic", topic, topics);
  });
  input.sources.records.forEach(({ area }, index) => {
    if (isUnknown(area, areas)) complain(input.sources, index, "area", area, areas);
  });
  input.areas.records.forEach(({ parent }, index) => {
    if (isUnknown(parent, areas)) complain(input.areas, index, "parent", parent, areas);
  });
  input.identities.records.forEach(({ indicator, breakdown }, index) => {
    if (isUnknown(indicator, indicators))
      complain(input.identities, index, "indicator", indicator, indicators);
    if (isUnknown(breakdown, breakdowns))
      complain(input.identities, index, "breakdown", breakdown, breakdowns);
  });
  input.headlines.records.forEach((headline, index) => {
    for (const id of headline.indicators) {
      if (isUnknown(id, indicators)) complain(input.headlines, index, "indicators", id, indicators);
    }
  });
  return findings;
}
