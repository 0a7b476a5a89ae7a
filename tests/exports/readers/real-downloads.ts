/** The project's own figures, and everything that is published of them, written into a folder. */
import { join } from "node:path";
import { loadDataset } from "../../../scripts/load-dataset.ts";
import { writeDownloads } from "../../../scripts/write-downloads.ts";
import type { Dataset } from "../../../src/model/dataset.ts";

/** The whole address that the files of tests name. */
export const TEST_ADDRESS = "https://figures.example/";

/** Reads the project's own figures. */
export function readRealDataset(): Dataset {
  const { dataset, report } = loadDataset(join(import.meta.dirname, "../../../data"));
  if (!dataset) throw new RangeError(`data/ has errors:\n${report}`);
  return dataset;
}

/** Writes all downloads of the project's own figures below a folder, and gives the figures. */
export async function writeRealDownloads(site: string, isPartitioned: boolean): Promise<Dataset> {
  const dataset = readRealDataset();
  await writeDownloads(dataset, site, { address: TEST_ADDRESS, isPartitioned });
  return dataset;
}
