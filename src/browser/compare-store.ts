/** Loads what the compare page asks for, once: the index, the directory of an indicator, the pieces that hold its series. */
import type { SearchIndex } from "../explore/compare-hits.ts";
import {
  type CompareEntry,
  type CompareFacet,
  type PackedDirectory,
  type PackedIndex,
  unpackDirectory,
  unpackFacets,
  unpackIndex,
} from "../explore/compare-index.ts";
import { type CompareSeries, type PackedPiece, unpackPiece } from "../explore/compare-piece.ts";
import { type SearchEntry, searchNames, toSearchEntries } from "../explore/compare-search.ts";

/** An indicator opened: its series, and the groups and places to narrow them by. */
export interface OpenedIndicator {
  entries: readonly CompareEntry[];
  /** Gives the series of a group or place; without one all. */
  entriesOf: (facet?: CompareFacet) => readonly CompareEntry[];
  /** Gives the series that a text fits, the best first. */
  search: (text: string) => readonly CompareEntry[];
  byKey: ReadonlyMap<string, CompareEntry>;
  breakdowns: PackedDirectory<PackedPiece>["breakdowns"];
  areas: PackedDirectory<PackedPiece>["areas"];
}

/** What came of asking for series: those that are there, in the order asked for, and what is missing and why. */
export interface LoadedSeries {
  series: CompareSeries[];
  unknownIndicators: string[];
  unknownKeys: string[];
  /** Keys whose files could not be loaded. */
  failed: string[];
}

/** There is no such indicator or file, so the address is wrong; every other fault may pass. */
class MissingFile extends RangeError {}

/** The files are below the folder of the page. */
export interface CompareStore {
  loadIndex: () => Promise<SearchIndex>;
  openIndicator: (id: string) => Promise<OpenedIndicator>;
  loadSeries: (keys: readonly string[]) => Promise<LoadedSeries>;
}

/** Opens the store. Files that could not be loaded are asked for anew the next time. */
export function openCompareStore(folder: string): CompareStore {
  const files = new Map<string, Promise<unknown>>();
  const known = new Map<string, CompareSeries>();

  const once = <Value>(name: string, load: () => Promise<Value>): Promise<Value> => {
    const kept = files.get(name) as Promise<Value> | undefined;
    if (kept) return kept;
    const loading = load();
    files.set(name, loading);
    loading.catch(() => files.delete(name));
    return loading;
  };
  const readJson = async <Value>(path: string): Promise<Value> => {
    const response = await fetch(folder + path);
    if (response.status === 404) throw new MissingFile(`There is no ${path}`);
    if (!response.ok) throw new TypeError(`Cannot load ${path}: status ${response.status}`);
    return (await response.json()) as Value;
  };
  const loadDirectory = (id: string): Promise<PackedDirectory<PackedPiece>> =>
    once(`series/${id}.json`, () => readJson(`series/${id}.json`));
  const openIndicator = (id: string): Promise<OpenedIndicator> =>
    once(id, async () => {
      const packed = await loadDirectory(id);
      const entries = unpackDirectory(id, packed);
      let prepared: SearchEntry<CompareEntry>[] | undefined;
      return {
        entries,
        entriesOf(facet) {
          if (!facet) return entries;
          const names = facet.kind === "group" ? packed.breakdowns : packed.areas;
          const number = names.findIndex(([id]) => id === facet.id);
          return entries.filter(
            ({ breakdown, area }) => (facet.kind === "group" ? breakdown : area) === number,
          );
        },
        search(text) {
          // Thousands of names are made ready only for who searches them.
          if (text.trim() === "") return entries;
          prepared ??= toSearchEntries(entries);
          return searchNames(prepared, text);
        },
        byKey: new Map(entries.map((entry) => [entry.id, entry])),
        breakdowns: packed.breakdowns,
        areas: packed.areas,
      };
    });
  const loadIndex = (): Promise<SearchIndex> =>
    once("index.json", async () => {
      const packed = await readJson<PackedIndex>("index.json");
      const indicators = unpackIndex(packed);
      return {
        indicators: toSearchEntries(indicators),
        facets: toSearchEntries(unpackFacets(packed, indicators)),
      };
    });
  const loadPiece = (id: string, piece: number): Promise<PackedPiece> =>
    piece === 0
      ? loadDirectory(id).then(({ held }) => held!)
      : once(`series/${id}/${piece}.json`, () => readJson(`series/${id}/${piece}.json`));

  /** Loads the series of one indicator; only the pieces that hold what is asked for. */
  const loadOwn = async (id: string, keys: readonly string[], result: LoadedSeries): Promise<void> => {
    try {
      const { byKey } = await openIndicator(id);
      const pieces = new Map<number, Set<string>>();
      for (const key of keys) {
        const entry = byKey.get(key);
        if (!entry) result.unknownKeys.push(key);
        else pieces.set(entry.piece, (pieces.get(entry.piece) ?? new Set<string>()).add(key));
      }
      await Promise.all(
        [...pieces].map(async ([piece, wanted]) => {
          try {
            for (const one of unpackPiece(await loadPiece(id, piece), wanted)) known.set(one.key, one);
          } catch {
            result.failed.push(...wanted);
          }
        }),
      );
    } catch (error) {
      if (error instanceof MissingFile) result.unknownIndicators.push(id);
      else result.failed.push(...keys);
    }
  };

  return {
    loadIndex,
    openIndicator,
    async loadSeries(keys) {
      const result: LoadedSeries = { series: [], unknownIndicators: [], unknownKeys: [], failed: [] };
      const wanted = keys.filter((key) => !known.has(key));
      const byIndicator = Map.groupBy(wanted, (key) => key.split(":")[0]!);
      await Promise.all([...byIndicator].map(([id, own]) => loadOwn(id, own, result)));
      result.series = keys.flatMap((key) => known.get(key) ?? []);
      return result;
    },
  };
}
