/** Writes the files that the compare page loads into the folder of a site. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildComparePieces } from "../src/exports/compare-pieces.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { buildSeries } from "../src/series/build-series.ts";

/** Writes them one after the other and gives how many there are. */
export function writeComparePieces(dataset: Dataset, folder: string): number {
  let count = 0;
  for (const { path, text } of buildComparePieces(dataset, buildSeries(dataset))) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
    count += 1;
  }
  return count;
}
