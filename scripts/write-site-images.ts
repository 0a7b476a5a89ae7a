/** Writes the pictures of a site into its folder: previews of the pages, and charts as files. */
import { join } from "node:path";
import type { Dataset } from "../src/model/dataset.ts";
import { buildSeries } from "../src/series/build-series.ts";
import { listFiles } from "../src/site/publish/finish-site.ts";
import { findPlainPages } from "../src/site/raster/find-plain-pages.ts";
import { openImageCache } from "../src/site/raster/image-cache.ts";
import { listSiteImages } from "../src/site/raster/list-site-images.ts";
import { type WrittenImages, writeImages } from "../src/site/raster/write-images.ts";
import { buildCollection } from "../src/views/collection.ts";

/** Outside of every site and of version control; who installs the packages anew begins with an empty one. */
const CACHE_FOLDER = join(import.meta.dirname, "../node_modules/.cache/reported-figures/images");

/** Pages about one thing, whose previews the collection tells of: their heads need not be read. */
const OF_ONE = /^(?:zh\/)?(?:indicators|areas|reports|topics)\/./;

/**
 * Writes all pictures of a site whose pages are rendered. `siteAddress` is whole with the base path, or empty.
 *
 * @throws RangeError when the fonts or the library that draws are not installed for this machine.
 */
export async function writeSiteImages(
  dataset: Dataset,
  folder: string,
  siteAddress: string,
  tell: (count: number) => void,
): Promise<WrittenImages> {
  const collection = buildCollection(dataset, buildSeries(dataset));
  const others = findPlainPages(folder, listFiles(folder), (page) => OF_ONE.test(page));
  const images = listSiteImages(collection, siteAddress, others);
  return writeImages(images, folder, openImageCache(CACHE_FOLDER), tell);
}
