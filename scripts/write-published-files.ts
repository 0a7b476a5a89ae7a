/** Writes the published data files into the folder of a site. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildPublishedFiles } from "../src/exports/build-published-files.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { buildSeries } from "../src/series/build-series.ts";
import { sha256 } from "./sha256.ts";

/** Writes them one after the other and gives how many there are. */
export function writePublishedFiles(dataset: Dataset, folder: string): number {
  let count = 0;
  for (const { path, text } of buildPublishedFiles(dataset, buildSeries(dataset), { sha256 })) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
    count += 1;
  }
  return count;
}
