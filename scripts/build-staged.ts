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
import { mergeFolder } from "./merge-folder.ts";
import type { Progress } from "./progress.ts";
import { renderPages } from "./render-pages.ts";
import type { SiteArguments } from "./site-arguments.ts";
import { VERSION } from "./version.ts";
import { writeComparePieces } from "./write-compare-pieces.ts";
import { writeDownloads } from "./write-downloads.ts";
import { writeReleaseFiles } from "./write-release-files.ts";
import { writeSiteImages } from "./write-site-images.ts";

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

  // Before the pages, which tell of the written files; beside them, because Astro begins with an empty folder.
  progress.step("Writing downloads");
  const { site: siteUrl, base: basePath, data: dataDir, isPartitioned } = options;
  const siteAddress = siteUrl === "" ? "" : siteUrl + basePath;
  const downloadsDir = join(work.staging, "downloads");
  const written = await writeDownloads(dataset, downloadsDir, { address: siteAddress, isPartitioned });
  progress.detail(`${written} files`);

  progress.step("Rendering pages");
  const settings = { datasetPath, dataDir, digest, siteUrl, basePath, downloadsDir, isLive: false };
  try {
    await renderPages(settings, site, (pages) => progress.detail(`${pages} pages`));
  } catch (error) {
    // A page that fails is a bug, and is told with its place.
    return fail(`Cannot render the pages: ${(error instanceof Error && error.stack) || String(error)}`);
  }
  mergeFolder(downloadsDir, site);
  progress.step("Writing what pages load");
  progress.detail(`${writeComparePieces(dataset, site)} files`);
  const { fault, notice } = writeReleaseFiles(dataset, dataDir, site);
  if (fault !== "") return fail(fault);
  if (notice !== "") process.stderr.write(`${notice}\n`);

  progress.step("Drawing pictures");
  const pictures = await writeSiteImages(dataset, site, siteAddress, (count) =>
    progress.detail(`${count} pictures`),
  );
  progress.detail(`${pictures.images} pictures, ${pictures.drawn} of them drawn`);

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
