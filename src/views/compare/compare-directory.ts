/** The directory of one indicator and its pieces: what may be chosen, and the figures in files that load quickly. */
import type { PackedDirectory } from "../../explore/compare-index.ts";
import { type CompareSeries, type PackedPiece, packPiece } from "../../explore/compare-piece.ts";
import { yearOf } from "../../explore/shown-series.ts";
import { compareText } from "../../series/compare-text.ts";
import type { Series } from "../../series/series.ts";
import { entryOf } from "../collection.ts";
import type { PageContext } from "../page-context.ts";
import { buildCompareName } from "./compare-names.ts";
import { buildCompareSeries } from "./compare-series.ts";

/** So many figures weigh about 150 KB before compression: read, parsed and unfolded within one step of a reader. */
const MOST_FIGURES = 600;

/** The files of one indicator. */
export interface CompareDirectory {
  directory: PackedDirectory<PackedPiece>;
  /** Pieces 1, 2, … in order; none where the directory itself holds the series. */
  pieces: PackedPiece[];
}

const figuresOf = (series: readonly Series[]): number =>
  series.reduce((sum, { cells }) => sum + cells.length, 0);

/** Cuts series into pieces, place by place, so that the groups of one place load together. */
function cut(series: readonly Series[]): Series[][] {
  const sorted = series.toSorted(
    (a, b) => compareText(a.area, b.area) || compareText(a.breakdown, b.breakdown),
  );
  const pieces: Series[][] = [];
  let figures = MOST_FIGURES;
  for (const one of sorted) {
    figures += one.cells.length;
    if (figures > MOST_FIGURES) {
      pieces.push([]);
      figures = one.cells.length;
    }
    pieces.at(-1)!.push(one);
  }
  return pieces;
}

/**
 * Builds the files of an indicator that has series. Up to 600 figures stand in the directory itself; more are cut, in order
 * of place and then of group, into pieces of at most 600 (a longer series has a piece of its own).
 */
export function buildCompareDirectory(series: readonly Series[], page: PageContext): CompareDirectory {
  const { collection, language } = page;
  const breakdownIds = [...new Set(series.map(({ breakdown }) => breakdown))];
  const areaIds = [...new Set(series.map(({ area }) => area))];
  const nameOf = (record: { id: string; labelZh: string; labelEn: string }) => {
    const { id, label, other, sounds } = buildCompareName(record, language);
    return [id, label, other, sounds] as [string, string, string, string];
  };
  const isHeld = figuresOf(series) <= MOST_FIGURES;
  const parts = isHeld ? [[...series]] : cut(series);
  const pieceOf = new Map(parts.flatMap((part, place) => part.map((one) => [one, isHeld ? 0 : place + 1])));
  const built = new Map<Series, CompareSeries>();
  const pieces = parts.map((part) =>
    packPiece(
      part.map((one) => {
        const compared = buildCompareSeries(one, page);
        built.set(one, compared);
        return compared;
      }),
    ),
  );
  const breakdownPlaces = new Map(breakdownIds.map((id, place) => [id, place]));
  const areaPlaces = new Map(areaIds.map((id, place) => [id, place]));
  return {
    directory: {
      naming: page.text.of("{0}", "{1}"),
      breakdowns: breakdownIds.map((id) =>
        id === "" ? ["", "", "", ""] : nameOf(entryOf(collection.breakdowns, id)),
      ),
      areas: areaIds.map((id) => nameOf(entryOf(collection.areas, id))),
      series: series.map((one) => {
        const compared = built.get(one)!;
        const years = compared.marks.map((mark) => yearOf(mark, compared));
        return [
          breakdownPlaces.get(one.breakdown)!,
          areaPlaces.get(one.area)!,
          compared.marks.length,
          years[0] ?? 0,
          years.at(-1) ?? 0,
          pieceOf.get(one)!,
        ];
      }),
      pieces: isHeld ? 0 : pieces.length,
      held: isHeld ? pieces[0]! : null,
    },
    pieces: isHeld ? [] : pieces,
  };
}
