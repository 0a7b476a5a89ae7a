/** What is measured: each case is run in a process of its own, by its name, over folders that are given to it. Cases load only what they need, so that one is not charged with the code of another. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const textsOf = (folder: string): string[] =>
  readdirSync(join(folder, "extracts")).map((name) => readFileSync(join(folder, "extracts", name), "utf8"));

/**
 * Cases by name. A case prepares what is not measured, and gives the work that is, which gives how many rows or pages it made.
 *
 * `out` is a folder that does not exist yet.
 * @throws RangeError when the folder cannot be used.
 */
export const CASES = {
  /** From files on disk to the checked dataset. */
  ingest: async (folder) => {
    const { buildDataset } = await import("../../src/dataset/build-dataset.ts");
    const { sha256 } = await import("../load-dataset.ts");
    const { readDataFolder } = await import("../read-data-folder.ts");
    return () => {
      const { dataset, observations, issues } = buildDataset(readDataFolder(folder).files, { sha256 });
      if (!dataset) throw new RangeError(`The generated data has issues: ${issues[0]?.message}`);
      return observations;
    };
  },
  /** The same files to arrays of texts, all of which are kept, as the dataset keeps its observations. */
  papaparse: async (folder) => {
    const { default: Papa } = await import("papaparse");
    return () => {
      const tables = textsOf(folder).map((text) => Papa.parse<string[]>(text, { skipEmptyLines: true }).data);
      return tables.reduce((sum, table) => sum + table.length - 1, 0);
    };
  },
  /** The dataset to its series alone, and to the series and the verdicts on all claims; with or without invented claims. */
  series: (folder) => prepareAudit(folder, false, false),
  seriesClaims: (folder) => prepareAudit(folder, true, false),
  audit: (folder) => prepareAudit(folder, false, true),
  auditClaims: (folder) => prepareAudit(folder, true, true),
  /** The rendering step of a build: the finished dataset to pages. */
  render: async (folder, out) => {
    const { serialiseDataset } = await import("../../src/dataset/serialise-dataset.ts");
    const { loadDataset } = await import("../load-dataset.ts");
    const { renderPages } = await import("../render-pages.ts");
    const { dataset } = loadDataset(folder);
    if (!dataset) throw new RangeError(`The data of ${folder} has errors`);
    const datasetPath = `${out}.dataset.json`;
    writeFileSync(datasetPath, serialiseDataset(dataset));
    const { digest } = dataset;
    const settings = { datasetPath, dataDir: folder, digest, siteUrl: "", basePath: "/", isLive: false };
    return async () => {
      await renderPages(settings, out, () => {});
      return countPages(out);
    };
  },
  /** Astro alone: `folder` is a project whose pages are files that are read and put out. */
  astro: async (folder, out) => {
    process.chdir(folder);
    process.env.ASTRO_TELEMETRY_DISABLED = "1";
    return async () => {
      const { build } = await import("astro");
      await build({ root: folder, outDir: out, logLevel: "warn", vite: { logLevel: "warn" } });
      return countPages(out);
    };
  },
} satisfies Record<string, (folder: string, out: string) => Promise<() => number | Promise<number>>>;

/** The name of a case. */
export type CaseName = keyof typeof CASES;

/** Gives how many HTML files lie in a folder. */
export function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith(".html")).length;
}

/** Work that gives how many rows it went over. */
async function prepareAudit(folder: string, hasClaims: boolean, isAudited: boolean): Promise<() => number> {
  const { buildSeries } = await import("../../src/series/build-series.ts");
  const { audit } = await import("../../src/series/audit/audit.ts");
  const { addClaims } = await import("./add-claims.ts");
  const { loadDataset } = await import("../load-dataset.ts");
  const { dataset: levels } = loadDataset(folder);
  if (!levels) throw new RangeError(`The data of ${folder} has errors`);
  const dataset = hasClaims ? addClaims(levels) : levels;
  return () => {
    const series = buildSeries(dataset);
    if (isAudited && audit(dataset, series).length === 0) throw new RangeError("There was nothing to audit");
    return dataset.observations.length;
  };
}
