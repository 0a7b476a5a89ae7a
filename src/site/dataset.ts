/** Reads the hand-over file: the one way by which pages get at the dataset. */
import { readFileSync, statSync } from "node:fs";
import { parseDataset, RENEW_COMMAND } from "../dataset/parse-dataset.ts";
import { requireFresh } from "../dataset/require-fresh.ts";
import type { Dataset } from "../model/dataset.ts";
import { readSettings, type Settings } from "./settings.ts";

let kept: { key: string; dataset: Dataset } | undefined;

/**
 * Gives the dataset of this build; the same object for every page, so that what is worked out from it can be kept by it.
 *
 * In a live session a file that was written anew is read again, and its digest is not compared: while the data folder
 * has errors, the last good dataset stays in sight.
 *
 * @throws RangeError when there is no hand-over file, or it was built from other inputs than the settings name.
 * @throws SyntaxError when the file is not a dataset of this version.
 */
export function readDataset(settings: Settings = readSettings()): Dataset {
  const key = keyOf(settings);
  if (kept?.key !== key) {
    const dataset = parseDataset(readFileSync(settings.datasetPath, "utf8"));
    if (!settings.isLive) requireFresh(dataset, settings.digest);
    kept = { key, dataset };
  }
  return kept.dataset;
}

function keyOf(settings: Settings): string {
  const stat = statSync(settings.datasetPath, { throwIfNoEntry: false });
  if (!stat)
    throw new RangeError(`Cannot find the dataset ${settings.datasetPath}; run \`${RENEW_COMMAND}\``);
  return `${settings.datasetPath} ${settings.digest} ${settings.isLive ? `${stat.mtimeMs} ${stat.size}` : ""}`;
}
