/** Series as an index: the base that they share, and the figures that compare with it. */
import type { LevelMarkView } from "../charts/chart-views.ts";
import type { Language } from "../model/codes.ts";
import { indexTo } from "../series/index-to.ts";
import { formatNumber } from "../text/format-number.ts";
import type { ExploreWords } from "./explore-words.ts";
import type { PlottedMark } from "./plotted-series.ts";
import { breakWord } from "./shown-series.ts";
import { isSamePlace, isSameSeason, stretchStarts } from "./stretch-starts.ts";

/** A mark left out, with the reason. */
export interface LeftOut {
  mark: PlottedMark;
  reason: string;
}

/** The index of one series; `drawn` is empty where it has no figure at the base. */
export interface IndexedSeries {
  drawn: LevelMarkView[];
  leftOut: LeftOut[];
}

/** The index of all; without `base` no two figures of any series compare. */
export interface IndexedMarks {
  base: PlottedMark | undefined;
  indexed: IndexedSeries[];
}

/** A mark that may be 100: above zero, and others compare with it. */
interface Candidate {
  place: number;
  mark: PlottedMark;
}

/** Zero where nothing else compares with a mark. */
const countIn = (starts: readonly number[], place: number): number =>
  starts.filter((start) => start === starts[place]).length - 1;

function candidatesOf(marks: readonly PlottedMark[], starts: readonly number[]): Candidate[] {
  return marks.flatMap((mark, place) =>
    indexTo(mark, mark) && countIn(starts, place) > 0 ? [{ place, mark }] : [],
  );
}

/** Ends are a little wider than the quotients they come from. */
const WIDER = 1e-9;

/** Gives an index with the digits that its bounds leave a meaning, one decimal at most; a missing end is a sign before the other. */
function formatIndex({ value, low, high }: LevelMarkView, language: Language): string {
  const text = (number: number): string => formatNumber(Number(number.toFixed(1)), language);
  const floor = (end: number, step: number): number => Math.floor(end / step + WIDER) * step;
  if (low === null && high === null) return value === null ? "" : `≈ ${text(value)}`;
  if (low === null) return `≤ ${text(-floor(-high!, 0.1))}`;
  if (high === null) return `≥ ${text(floor(low, 0.1))}`;
  const half = (high - low) / 2;
  if (half < 0.05) return text(value ?? low);
  let step = Math.max(0.1, 10 ** Math.floor(Math.log10(half)));
  if (value === null) return `${text(floor(low, step))}–${text(-floor(-high, step))}`;
  const near = (): number => Math.round(value / step) * step;
  // Rounding must not lead out of the bounds.
  while (step > 0.5 && (near() < low || near() > high)) step /= 10;
  return `≈ ${text(near())}`;
}

/** Why a mark does not compare with the base, though a year without a figure would not keep it from that. */
function reasonOf(
  marks: readonly PlottedMark[],
  starts: readonly number[],
  place: number,
  base: Candidate,
  words: ExploreWords,
): string {
  const mark = marks[place]!;
  if (mark.kind === "withheld") return words.withheld;
  if (!isSameSeason(mark, base.mark)) return words.otherKind;
  const later = marks.slice(Math.min(place, base.place) + 1, Math.max(place, base.place) + 1);
  const cuts = later.filter((one) => one.breakCode !== "" && isSameSeason(one, mark));
  const cut = cuts.find(({ breakCode }) => breakCode === "B") ?? (mark.breakCode === "D" ? mark : cuts[0]);
  if (cut) return breakWord(cut, words);
  // What cut the earlier figures off stands where the stretch of the base begins.
  const { reason } = marks[Math.max(starts[place]!, place < base.place ? starts[base.place]! : 0)]!;
  return !reason || words.absent.includes(reason) ? words.otherStretch : reason;
}

function buildIndex(
  marks: readonly PlottedMark[],
  starts: readonly number[],
  base: Candidate,
  words: ExploreWords,
  language: Language,
): IndexedSeries {
  const start = starts[base.place]!;
  const drawn: LevelMarkView[] = [];
  const leftOut: LeftOut[] = [];
  let last = -1;
  for (const [place, mark] of marks.entries()) {
    const ends = starts[place] === start ? indexTo(mark, base.mark) : null;
    if (!ends) {
      leftOut.push({ mark, reason: reasonOf(marks, starts, place, base, words) });
      continue;
    }
    const view: LevelMarkView = {
      ...mark,
      kind: ends.low !== null && ends.low === ends.high ? "exact" : "bounded",
      ...ends,
      printed: "",
      joined: mark.joined && last === place - 1,
    };
    drawn.push({ ...view, printed: formatIndex(view, language) });
    last = place;
  }
  return { drawn, leftOut };
}

/**
 * Gives the index of several series with one base: the first time at which all have a figure that others compare with, else
 * the first at which most have, the leading series among them. Each keeps the figures of the stretch that its base stands in; a
 * year without a figure does not end a stretch, but no line leads over it.
 */
export function buildIndexMarks(
  series: readonly (readonly PlottedMark[])[],
  words: ExploreWords,
  language: Language,
): IndexedMarks {
  const starts = series.map((marks) => stretchStarts(marks, words.absent));
  const candidates = series.map((marks, index) => candidatesOf(marks, starts[index]!));
  const at = (own: readonly Candidate[], mark: PlottedMark): Candidate | undefined =>
    own.find((candidate) => isSamePlace(candidate.mark.at, mark.at));
  const shareOf = ({ mark }: Candidate): number => candidates.filter((own) => at(own, mark)).length;
  const leading = candidates.find((own) => own.length > 0) ?? [];
  const most = Math.max(...leading.map(shareOf));
  const base = leading.find((candidate) => shareOf(candidate) === most)?.mark;
  return {
    base,
    indexed: series.map((marks, index) => {
      const own = base && at(candidates[index]!, base);
      return own ? buildIndex(marks, starts[index]!, own, words, language) : { drawn: [], leftOut: [] };
    }),
  };
}
