/** Starts the live site: pages are rendered when they are asked for, data is read anew when it changes. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { serialiseDataset } from "../src/dataset/serialise-dataset.ts";
import { buildPublishedFiles } from "../src/exports/build-published-files.ts";
import { buildComparePieces } from "../src/exports/compare-pieces.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { buildSeries } from "../src/series/build-series.ts";
import { type LiveState, liveData } from "../src/site/live/live-data.ts";
import { SETTINGS_VARIABLE, type Settings } from "../src/site/settings.ts";
import { loadDataset } from "./load-dataset.ts";
import { sha256 } from "./sha256.ts";
import type { SiteArguments } from "./site-arguments.ts";

const root = join(import.meta.dirname, "..");

/** Gives the texts of the published tables and of what the compare page loads, by their paths. */
function listPublishedTexts(dataset: Dataset): Map<string, string> {
  const series = buildSeries(dataset);
  const files = [...buildPublishedFiles(dataset, series, { sha256 }), ...buildComparePieces(dataset, series)];
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** Starts it on the loopback address and gives its address and the way to stop it. */
export async function serveLive(options: SiteArguments): Promise<{ url: string; stop: () => Promise<void> }> {
  const datasetPath = join(root, ".reported-figures/live", `dataset-${process.pid}.json`);
  const { data: dataDir, site: siteUrl } = options;
  const settings: Settings = {
    datasetPath,
    dataDir,
    digest: "",
    siteUrl,
    basePath: "/",
    downloadsDir: "",
    isLive: true,
  };
  process.env[SETTINGS_VARIABLE] = JSON.stringify(settings);
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  process.env.ASTRO_DISABLE_UPDATE_CHECK = "true";
  process.once("exit", () => rmSync(datasetPath, { force: true }));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));
  let good: Dataset | undefined;
  let published: Map<string, string> | undefined;
  const refresh = (): LiveState => {
    const { dataset, issues, report } = loadDataset(dataDir, { isDraft: true });
    process.stderr.write(report);
    if (dataset) {
      // Renamed into place, so that a page never reads half of it.
      mkdirSync(dirname(datasetPath), { recursive: true });
      writeFileSync(`${datasetPath}.new`, serialiseDataset(dataset));
      renameSync(`${datasetPath}.new`, datasetPath);
      [good, published] = [dataset, undefined];
    }
    return { issues, hasDataset: good !== undefined };
  };
  // Made when the first of them is asked for: most pages need none.
  const findFile = (path: string): string | undefined => {
    if (!good || !/^(?:zh\/)?(?:data|compare)\//.test(path)) return undefined;
    published ??= listPublishedTexts(good);
    return published.get(path);
  };
  const { dev } = await import("astro");
  const server = await dev({
    root,
    server: { host: "127.0.0.1", port: options.port },
    integrations: [liveData(dataDir, refresh(), refresh, findFile)],
    vite: { cacheDir: join(root, "node_modules/.cache/vite-live") },
  });
  return { url: `http://127.0.0.1:${server.address.port}/`, stop: () => server.stop() };
}
