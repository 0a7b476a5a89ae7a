/** Refuses a dataset that was built from other files than those of today. */
import type { Dataset } from "../model/dataset.ts";
import { RENEW_COMMAND } from "./parse-dataset.ts";

/**
 * Compares a dataset's digest with that of the input files (`inputDigest`).
 *
 * @throws RangeError when they differ; the message names the command that renews the dataset.
 */
export function requireFresh(dataset: Pick<Dataset, "digest">, digest: string): void {
  if (dataset.digest === digest) return;
  throw new RangeError(
    `The dataset is stale: built from other inputs (${dataset.digest.slice(0, 12)}) than the data folder holds (${digest.slice(0, 12)}); run \`${RENEW_COMMAND}\``,
  );
}
