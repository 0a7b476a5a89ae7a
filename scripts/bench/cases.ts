/** What is measured: each case is run in a process of its own, by its name, over folders that are given to it. Cases load only what they need, so that one is not charged with the code of another. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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
    const { sha256 } = await import("../sha256.ts");
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
  /** The dataset to everything that people take away, on disk. */
  exports: async (folder, out) => {
    const { loadDataset } = await import("../load-dataset.ts");
    const { writeDownloads } = await import("../write-downloads.ts");
    const { dataset } = loadDataset(folder);
    if (!dataset) throw new RangeError(`The data of ${folder} has errors`);
    return async () => {
      await writeDownloads(dataset, out, { address: "", isPartitioned: false });
      return dataset.observations.length;
    };
  },
  /** The dataset to the table of observations alone, as CSV and as Parquet. */
  observations: async (folder, out) => {
    const { exportObservations, observationLine } = await import("../../src/exports/export-observations.ts");
    const { observationOrder } = await import("../../src/exports/observation-order.ts");
    const { buildObservationsParquet } = await import(
      "../../src/exports/parquet/build-observations-parquet.ts"
    );
    const { loadDataset } = await import("../load-dataset.ts");
    const { dataset } = loadDataset(folder);
    if (!dataset) throw new RangeError(`The data of ${folder} has errors`);
    return () => {
      const rows = observationOrder(dataset.observations, dataset.indicators);
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, "observations.csv"), exportObservations(rows.map(observationLine)));
      writeFileSync(join(out, "observations.parquet"), buildObservationsParquet(rows, []));
      return rows.length;
    };
  },
  /** The same by DuckDB, from a table in its memory; `folder` has the CSV that the table is made from. */
  duckdb: async (folder, out) => {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const { TEXT_COLUMNS } = await import("../../src/exports/snippets/text-columns.ts");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const types = TEXT_COLUMNS.map((name) => `'${name}': 'VARCHAR'`).join(", ");
    await connection.run(
      `CREATE TABLE observations AS SELECT * FROM read_csv('${join(folder, "data/observations.csv")}', types = {${types}})`,
    );
    mkdirSync(out, { recursive: true });
    return async () => {
      await connection.run(`COPY observations TO '${join(out, "observations.csv")}' (HEADER)`);
      await connection.run(`COPY observations TO '${join(out, "observations.parquet")}'`);
      const counted = await connection.runAndReadAll("SELECT count(*)::INTEGER FROM observations");
      return Number(counted.getRows()[0]?.[0]);
    };
  },
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
    const settings = {
      datasetPath,
      dataDir: folder,
      digest,
      siteUrl: "",
      basePath: "/",
      downloadsDir: "",
      isLive: false,
    };
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
