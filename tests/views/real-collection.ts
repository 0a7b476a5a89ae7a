/** The real figures with every look-up that pages use, worked out once for a test file. */
import { loadDataset } from "../../scripts/load-dataset.ts";
import { buildSeries } from "../../src/series/build-series.ts";
import { buildCollection, type Collection } from "../../src/views/collection.ts";

/**
 * Gives the collection of `data/`.
 *
 * @throws RangeError where the data has errors.
 */
export function readRealCollection(): Collection {
  const { dataset, report } = loadDataset(`${import.meta.dirname}/../../data`);
  if (!dataset) throw new RangeError(`data/ has errors: ${report}`);
  return buildCollection(dataset, buildSeries(dataset));
}
