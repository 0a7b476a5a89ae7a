/** The steps of a build, from the data folder to a whole site that takes the place of the old one. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { serialiseDataset } from "../src/dataset/serialise-dataset.ts";
import { finishSite } from "../src/site/publish/finish-site.ts";
import { prepareSwap } from "../src/site/publish/prepare-swap.ts";
import { MARKER_FILE, serialiseSiteMarker } from "../src/site/publish/site-marker.ts";
import type { WorkFolder } from "../src/site/publish/work-folder.ts";
import { formatFaults } from "./format-faults.ts";
import { formatTotals } from "./format-totals.ts";
import { loadDataset } from "./load-dataset.ts";
import type { Progress } from "./progress.ts";
import { renderPages } from "./render-pages.ts";
import type { SiteArguments } from "./site-arguments.ts";
import { VERSION } from "./version.ts";
import { writePublishedFiles } from "./write-published-files.ts";

/**
 * Builds the site in the staging folder, which is open, and gives whether it was swapped in.
 *
 * @throws RangeError when there is no data folder, or the new site cannot be put in its place.
 */
export async function buildStaged(
  options: SiteArguments,
  work: WorkFolder,
  progress: Progress,
): Promise<boolean> {
  const start = performance.now();
  const fail = (message: string): false => {
    progress.end();
    process.stderr.write(`${message}\n`);
    return false;
  };
  progress.step("Reading the data");
  const { dataset, report } = loadDataset(options.data);
  progress.end();
  process.stderr.write(report);
  if (!dataset) return false;
  const { digest } = dataset;
  const datasetPath = join(work.staging, "dataset.json");
  const site = join(work.staging, "site");
  writeFileSync(datasetPath, serialiseDataset(dataset));

  progress.step("Rendering pages");
  const { site: siteUrl, base: basePath, data: dataDir } = options;
  const settings = { datasetPath, dataDir, digest, siteUrl, basePath, isLive: false };
  try {
    await renderPages(settings, site, (pages) => progress.detail(`${pages} pages`));
  } catch (error) {
    // A page that fails is a bug, and is told with its place.
    return fail(`Cannot render the pages: ${(error instanceof Error && error.stack) || String(error)}`);
  }
  progress.step("Writing downloads");
  progress.detail(`${writePublishedFiles(dataset, site)} files`);

  progress.step("Checking pages and links");
  const swap = prepareSwap({ out: work.out, staged: site, previous: work.previous });
  try {
    const finished = finishSite(site, { siteUrl, basePath });
    if (finished.faults.length > 0) return fail(formatFaults(finished.faults));
    const observations = dataset.observations.length;
    const { pages } = finished;
    const marker = serialiseSiteMarker({
      version: VERSION,
      digest,
      observations,
      pages,
      files: finished.files + 1,
    });
    writeFileSync(join(site, MARKER_FILE), marker);
    mkdirSync(dirname(work.out), { recursive: true });
    await swap.run();
    progress.end();
    process.stdout.write(formatTotals(finished, work.out, (performance.now() - start) / 1000));
    return true;
  } finally {
    swap.cancel();
  }
}
