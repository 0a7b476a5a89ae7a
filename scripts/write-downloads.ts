/** Writes everything that people take away: the tables, what is made from them, what describes them, the archive of it all. */
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { archiveReadme } from "../src/exports/archive/archive-readme.ts";
import { openArchive } from "../src/exports/archive/open-archive.ts";
import { buildCitationFiles } from "../src/exports/build-citation-files.ts";
import { buildCollectionNotice, type CollectionNotice } from "../src/exports/collection-notice.ts";
import { buildCatalogFile, buildDescriptors } from "../src/exports/descriptors/build-descriptors.ts";
import type { DescribedFile } from "../src/exports/descriptors/described-file.ts";
import { observationOrder } from "../src/exports/observation-order.ts";
import { buildObservationsParquet } from "../src/exports/parquet/build-observations-parquet.ts";
import { parquetNotes } from "../src/exports/parquet/parquet-notes.ts";
import { partitionObservations } from "../src/exports/parquet/partition-observations.ts";
import { TABLES } from "../src/exports/tables.ts";
import { buildWorkbook } from "../src/exports/workbook/build-workbook.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { listFiles } from "../src/site/publish/finish-site.ts";
import { sha256 } from "./sha256.ts";
import { writePublishedFiles } from "./write-published-files.ts";

/** `address` is the whole address of the site's root, or empty where it is not known. */
export interface DownloadOptions {
  address: string;
  /** Whether observations are written once more, split by topic and year. */
  isPartitioned: boolean;
}

/** Forms that are packed in themselves; the archive holds everything else. */
const PACKED = /\.(?:parquet|xlsx|zip)$/;

/** Writes them into the folder of a site and gives how many there are. */
export async function writeDownloads(
  dataset: Dataset,
  site: string,
  { address, isPartitioned }: DownloadOptions,
): Promise<number> {
  const notice = buildCollectionNotice(dataset, address);
  const tables = writePublishedFiles(dataset, site);
  const parquet = writeParquet(dataset, site, notice, isPartitioned);
  await writeWorkbook(site, notice);
  // Descriptions name the files before them by their bytes; the archive holds them, and the catalogue names the archive.
  const descriptors = writeTexts(site, buildDescriptors({ dataset, files: describeFiles(site), address }));
  const citations = writeTexts(site, buildCitationFiles(dataset, address));
  writeArchive(site, notice);
  const catalog = writeTexts(site, [buildCatalogFile({ dataset, files: describeFiles(site), address })]);
  return tables + parquet + descriptors + citations + catalog + 2;
}

function writeFile(site: string, path: string, content: string | Uint8Array): void {
  const place = join(site, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
}

function writeTexts(site: string, files: Iterable<{ path: string; text: string }>): number {
  let count = 0;
  for (const { path, text } of files) {
    writeFile(site, path, text);
    count += 1;
  }
  return count;
}

/** The files of the whole collection; those of single indicators and places lie deeper, and no description names them. */
function describeFiles(site: string): DescribedFile[] {
  const folder = join(site, "data");
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  return names.sort().map((name) => {
    const content = readFileSync(join(folder, name));
    return { path: `data/${name}`, bytes: content.length, sha256: sha256(content) };
  });
}

function writeParquet(
  dataset: Dataset,
  site: string,
  notice: CollectionNotice,
  isPartitioned: boolean,
): number {
  const notes = parquetNotes(notice);
  const observations = observationOrder(dataset.observations, dataset.indicators);
  writeFile(site, "data/observations.parquet", buildObservationsParquet(observations, notes));
  const parts = isPartitioned ? partitionObservations(observations, dataset.indicators) : [];
  for (const part of parts) writeFile(site, part.path, buildObservationsParquet(part.observations, notes));
  return parts.length + 1;
}

async function writeWorkbook(site: string, notice: CollectionNotice): Promise<void> {
  const tables = TABLES.map((table) => ({
    table,
    csv: readFileSync(join(site, "data", `${table.name}.csv`), "utf8"),
  }));
  writeFile(site, "data/reported-figures.xlsx", await buildWorkbook(tables, notice));
}

function writeArchive(site: string, notice: CollectionNotice): void {
  const folder = join(site, "data");
  const paths = listFiles(folder).filter((path) => !PACKED.test(path));
  const file = openSync(join(folder, "all.zip"), "w");
  try {
    const archive = openArchive(notice.date, (chunk) => writeFileSync(file, chunk));
    archive.add("README.txt", new TextEncoder().encode(archiveReadme(notice, paths)));
    for (const path of paths) archive.add(path, readFileSync(join(folder, path)));
    archive.end();
  } finally {
    closeSync(file);
  }
}
