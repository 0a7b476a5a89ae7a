/** Cold loads of two pages as rows of a table, and the one as multiples of the other. */
import type { PageLoad } from "./load-page.ts";
import { median } from "./median.ts";

const toKilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const toMilliseconds = (ms: number): string => ms.toFixed(0);

/** What is told of a page's loads, in the order of the columns. */
const MEASURES = [
  { name: "kB sent", of: (load: PageLoad) => load.bytes, format: toKilobytes },
  { name: "kB script", of: (load: PageLoad) => load.scriptBytes, format: toKilobytes },
  { name: "requests", of: (load: PageLoad) => load.requests, format: String },
  { name: "first paint ms", of: (load: PageLoad) => load.firstPaintMs, format: toMilliseconds },
  { name: "chart shows ms", of: (load: PageLoad) => load.chartMs, format: toMilliseconds },
] as const;

/** The names of the measures, which head the columns. */
export const PAGE_MEASURES: readonly string[] = MEASURES.map(({ name }) => name);

/** Gives a row for each of two pages, medians of their loads, and a third: how many times as much the second takes. */
export function toPageRows(
  conditions: string,
  own: { name: string; loads: readonly PageLoad[] },
  peer: { name: string; loads: readonly PageLoad[] },
): string[][] {
  const mediansOf = (loads: readonly PageLoad[]): number[] => MEASURES.map(({ of }) => median(loads.map(of)));
  const [ours, theirs] = [mediansOf(own.loads), mediansOf(peer.loads)];
  const format = (numbers: readonly number[]): string[] =>
    MEASURES.map((measure, place) => measure.format(numbers[place]!));
  return [
    [conditions, own.name, ...format(ours)],
    [conditions, peer.name, ...format(theirs)],
    [conditions, "ratio", ...theirs.map((number, place) => formatRatio(number, ours[place]!))],
  ];
}

/** Writes how many times as large a number is as another; there is no such number against nothing. */
export function formatRatio(number: number, base: number): string {
  if (base === 0 || !Number.isFinite(number / base)) return "–";
  const ratio = number / base;
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`;
}
