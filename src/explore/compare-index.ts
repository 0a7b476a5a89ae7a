/** What the compare page can be asked for: the indicators, and the series of one of them. */
import type { Measure } from "../model/codes.ts";
import { seriesKey } from "./series-key.ts";

/** A name that is found by its words in both languages and by the sounds of its Chinese characters. */
export interface CompareName {
  id: string;
  /** In the page's language, and in the other one. */
  label: string;
  other: string;
  /** Sounds of the Chinese label, one syllable to a character, with spaces between: `dang yuan ren shu`. */
  sounds: string;
}

/** One indicator in the index. */
export interface CompareIndicator extends CompareName {
  topic: string;
  unitLabel: string;
  measure: Measure;
  series: number;
  /** Figures as the page of the indicator counts them, and those of them that charts can draw: one to a period. */
  figures: number;
  placed: number;
}

/** A group or a place, with the indicators that have it. */
export interface CompareFacet extends CompareName {
  kind: "group" | "place";
  indicators: readonly CompareIndicator[];
}

/** A group or place as it is published; its indicators by their numbers in the list. */
type PackedFacet = [id: string, label: string, other: string, sounds: string, indicators: number[]];

/**
 * The index as it is published, `compare/index.json`: one row to each indicator with figures, the numbers of its topic and
 * unit in the lists before.
 */
export interface PackedIndex {
  topics: string[];
  units: string[];
  indicators: [
    id: string,
    label: string,
    other: string,
    sounds: string,
    topic: number,
    unit: number,
    measure: Measure,
    series: number,
    figures: number,
    placed: number,
  ][];
  groups: PackedFacet[];
  places: PackedFacet[];
}

/** Gives the indicators of a published index. */
export function unpackIndex({ topics, units, indicators }: PackedIndex): CompareIndicator[] {
  return indicators.map(([id, label, other, sounds, topic, unit, measure, series, figures, placed]) => ({
    ...{ id, label, other, sounds, measure, series, figures, placed },
    topic: topics[topic] ?? "",
    unitLabel: units[unit] ?? "",
  }));
}

/** Gives the groups and places of a published index, with the indicators unpacked from it. */
export function unpackFacets(
  { groups, places }: PackedIndex,
  indicators: readonly CompareIndicator[],
): CompareFacet[] {
  const unpack =
    (kind: CompareFacet["kind"]) =>
    ([id, label, other, sounds, numbers]: PackedFacet): CompareFacet => ({
      ...{ kind, id, label, other, sounds },
      indicators: numbers.map((number) => indicators[number]!),
    });
  return [...groups.map(unpack("group")), ...places.map(unpack("place"))];
}

/** One series of an indicator that may be chosen. Figures and years are those with a place in time, 0 where there are none. */
export interface CompareEntry extends CompareName {
  /** Number of the breakdown and of the area in the lists of the directory. */
  breakdown: number;
  area: number;
  figures: number;
  firstYear: number;
  lastYear: number;
  /** Number of the piece that holds it; 0 is the directory itself. */
  piece: number;
}

/**
 * The directory of one indicator as it is published, `compare/series/<indicator>.json`. Series stand in the order of its page, the leading
 * one first; a breakdown with an empty id is the whole.
 */
export interface PackedDirectory<Piece> {
  /** How a group (`{0}`) and a place (`{1}`) are named together. */
  naming: string;
  breakdowns: [id: string, label: string, other: string, sounds: string][];
  areas: [id: string, label: string, other: string, sounds: string][];
  series: [
    breakdown: number,
    area: number,
    figures: number,
    firstYear: number,
    lastYear: number,
    piece: number,
  ][];
  /** How many pieces of their own the series are cut into; 0 where `held` has them all. */
  pieces: number;
  held: Piece | null;
}

/** Gives the series of a published directory; keys are those of addresses: `party_members:CN-43.women`. */
export function unpackDirectory(indicator: string, packed: PackedDirectory<unknown>): CompareEntry[] {
  // There may be thousands of names.
  const isGroupFirst = packed.naming.startsWith("{0}");
  const between = packed.naming.slice(3, -3);
  const join = (group: string, place: string): string =>
    isGroupFirst ? group + between + place : place + between + group;
  return packed.series.map(([breakdown, area, figures, firstYear, lastYear, piece]) => {
    const [group, groupLabel, groupOther, groupSounds] = packed.breakdowns[breakdown]!;
    const [place, placeLabel, placeOther, placeSounds] = packed.areas[area]!;
    return {
      id: seriesKey({ indicator, breakdown: group, area: place }),
      label: group === "" ? placeLabel : join(groupLabel, placeLabel),
      other: `${groupOther} ${placeOther}`.trim(),
      sounds: `${placeSounds} ${groupSounds}`.trim(),
      ...{ breakdown, area, figures, firstYear, lastYear, piece },
    };
  });
}
