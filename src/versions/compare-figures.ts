/** The figures of two releases, set side by side: what was added, changed, put under another id, withdrawn. */
import { compareCells, rowsByKey } from "./compare-rows.ts";
import type { FieldChange, FigureDifference, FigureRecord } from "./release-difference.ts";
import { cellReaderOf, type ReleaseTable } from "./release-table.ts";

/** What names a figure to people; the rest of its row was read from it. */
const NAMING = {
  source: "source",
  locator: "locator",
  indicator: "indicator",
  breakdown: "breakdown",
  transformation: "transformation",
  basePeriod: "base_period",
  area: "area",
  period: "period",
  asPrinted: "as_printed",
} as const satisfies Record<Exclude<keyof FigureRecord, "id">, string>;

interface Row {
  id: string;
  cells: readonly string[];
  record: FigureRecord;
}

function rowReader(table: ReleaseTable): (id: string, cells: readonly string[]) => Row {
  const cellOf = cellReaderOf(table);
  return (id, cells) => {
    const names = Object.entries(NAMING).map(([field, column]) => [field, cellOf(cells, column)]);
    return { id, cells, record: { id, ...Object.fromEntries(names) } as FigureRecord };
  };
}

/** Where a figure stands and what it counts, without what is printed: equal prints of one place share it, and differ in id. */
const placeOf = ({ record }: Row): string =>
  [
    record.source,
    record.locator,
    record.indicator,
    record.breakdown,
    record.transformation,
    record.area,
    record.period,
  ].join("\u001f");

function groupBy(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/**
 * Compares the tables of observations.
 *
 * A figure is known by its id. Two things change an id without a print having come or gone, and are told as moves: equal prints of one place
 * in a report are numbered in reading order, so that one more before them shifts the others; and a cell from which the id is made was put
 * right. The latter pairs a withdrawn figure with an added one of the same report that is printed alike, where one other cell that names them
 * differs; two would as often be two prints of one number. Comparing the other way round gives the same pairs.
 */
export function compareFigures(before: ReleaseTable, after: ReleaseTable): FigureDifference {
  const changesOf = compareCells(before, after);
  const contentOf = (from: Row, to: Row): FieldChange[] =>
    changesOf(from.cells, to.cells).filter(({ column }) => column !== "figure_id");
  const [then, now] = [rowsByKey(before, ["figure_id"]), rowsByKey(after, ["figure_id"])];
  const [readBefore, readAfter] = [rowReader(before), rowReader(after)];
  const olds: Row[] = [];
  const news: Row[] = [];
  for (const [id, cells] of then) {
    const other = now.get(id);
    if (!other || changesOf(cells, other).length > 0) olds.push(readBefore(id, cells));
  }
  for (const [id, cells] of now) {
    const other = then.get(id);
    if (!other || changesOf(other, cells).length > 0) news.push(readAfter(id, cells));
  }
  const partnerOf = new Map<Row, Row>();
  const taken = new Set<Row>();
  const pair = (from: Row, to: Row): void => {
    partnerOf.set(to, from);
    taken.add(from);
  };
  pairEqualPrints(olds, news, contentOf, pair);
  const isFree = (row: Row): boolean => !taken.has(row) && !partnerOf.has(row);
  const oldById = new Map(olds.filter(isFree).map((row) => [row.id, row]));
  for (const to of news.filter(isFree)) {
    const from = oldById.get(to.id);
    if (from) pair(from, to);
  }
  pairPutRight(olds.filter(isFree), news.filter(isFree), pair);
  const difference: FigureDifference = { added: [], changed: [], moved: [], withdrawn: [] };
  for (const to of news) {
    const from = partnerOf.get(to);
    if (!from) difference.added.push(to.record);
    else if (from.id === to.id) difference.changed.push({ figure: to.record, changes: contentOf(from, to) });
    else difference.moved.push({ from: from.record, to: to.record, changes: contentOf(from, to) });
  }
  for (const from of olds) if (!taken.has(from)) difference.withdrawn.push(from.record);
  return difference;
}

type Pair = (from: Row, to: Row) => void;

/** Pairs prints of one place that are the same but for their number. */
function pairEqualPrints(
  olds: readonly Row[],
  news: readonly Row[],
  contentOf: (from: Row, to: Row) => FieldChange[],
  pair: Pair,
): void {
  const groups = groupBy(olds, placeOf);
  for (const [place, rows] of groupBy(news, placeOf)) {
    const left = new Set(groups.get(place));
    for (const to of rows) {
      const from = [...left].find((row) => contentOf(row, to).length === 0);
      if (!from) continue;
      left.delete(from);
      pair(from, to);
    }
  }
}

/** Pairs what is left of a report by what names it, in an order of ids that does not ask which is older. */
function pairPutRight(olds: readonly Row[], news: readonly Row[], pair: Pair): void {
  const groups = groupBy(olds, ({ record }) => record.source);
  const fields = (Object.keys(NAMING) as (keyof typeof NAMING)[]).filter((field) => field !== "source");
  for (const [source, rows] of groupBy(news, ({ record }) => record.source)) {
    const candidates = rows.flatMap((to) =>
      (groups.get(source) ?? []).flatMap((from) => {
        if (from.record.asPrinted !== to.record.asPrinted) return [];
        const count = fields.filter((field) => from.record[field] !== to.record[field]).length;
        const tie = [from.id, to.id].sort().join(" ");
        return count <= 1 ? [{ from, to, tie }] : [];
      }),
    );
    candidates.sort((a, b) => (a.tie < b.tie ? -1 : 1));
    const used = new Set<Row>();
    for (const { from, to } of candidates) {
      if (used.has(from) || used.has(to)) continue;
      used.add(from).add(to);
      pair(from, to);
    }
  }
}
