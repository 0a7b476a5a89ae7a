/** The files that the compare page loads as they are asked for, in both languages. */

import { LANGUAGES } from "../model/codes.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Series } from "../series/series.ts";
import { buildCollection } from "../views/collection.ts";
import { buildCompareDirectory } from "../views/compare/compare-directory.ts";
import { buildCompareIndex } from "../views/compare/compare-index-view.ts";
import { buildPageContext } from "../views/page-context.ts";
import { paths } from "../views/paths.ts";

/**
 * Gives the files one after the other. For each language, below its own root:
 *
 * - `compare/index.json`: the indicators that have figures, with what they are found by (PackedIndex);
 * - `compare/series/<indicator>.json`: the series of an indicator, and up to 600 figures the figures too (PackedDirectory);
 * - `compare/series/<indicator>/<n>.json`: the figures of one with more, cut place by place (PackedPiece).
 *
 * They serve the page and may change their form with it; the data to build on is that under `data/`. The same dataset gives the same
 * bytes.
 */
export function* buildComparePieces(
  dataset: Dataset,
  series: readonly Series[],
): Generator<{ path: string; text: string }> {
  const collection = buildCollection(dataset, [...series]);
  for (const language of LANGUAGES) {
    // Paths in the files are below the root of the site.
    const page = buildPageContext(collection, language, "");
    yield { path: paths.compareIndex(language), text: JSON.stringify(buildCompareIndex(page)) };
    for (const { id } of dataset.indicators) {
      const own = collection.seriesByIndicator.get(id);
      if (!own) continue;
      const { directory, pieces } = buildCompareDirectory(own, page);
      yield { path: paths.compareSeries(language, id), text: JSON.stringify(directory) };
      for (const [place, piece] of pieces.entries())
        yield { path: paths.comparePiece(language, id, place + 1), text: JSON.stringify(piece) };
    }
  }
}
