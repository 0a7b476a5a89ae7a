/** Times every step of choosing on the compare page with the pieces of a large collection, in a real browser. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { buildComparePieces } from "../../src/exports/compare-pieces.ts";
import { buildSeries } from "../../src/series/build-series.ts";
import { BROWSER_SWITCHES } from "../find-browser.ts";
import { loadDataset } from "../load-dataset.ts";
import type { BenchOptions } from "./bench-reading.ts";
import { buildOwnSite } from "./built-site.ts";
import { CHOOSING_SHAPES, planForChoosing } from "./choosing-plans.ts";
import { type TimedStep, timeSteps } from "./choosing-steps.ts";
import { findOrTell } from "./find-or-tell.ts";
import { generateData } from "./generate-data.ts";
import { median } from "./median.ts";
import { serveCompressed } from "./serve-compressed.ts";
import { leftOutSection, type TableSection } from "./table-section.ts";

/** A step that takes longer is felt. Units: ms. */
const MOST_MS = 100;

const TITLE = "Choosing what to compare";

/**
 * Builds the project's site, puts the pieces of generated collections in the place of its own, and times the steps.
 *
 * Left out when there is no browser.
 * @throws RangeError when the site cannot be built, or the generated data has errors.
 */
export async function benchChoosing(rows: number, options: BenchOptions): Promise<TableSection> {
  const { scratch, repeats, isJudged, tell } = options;
  const found = await findOrTell();
  if (typeof found === "string") return leftOutSection(TITLE, found);
  const site = join(scratch, "choosing-site");
  tell("building this project's site");
  await buildOwnSite(site, "");
  const browser = await chromium.launch({
    executablePath: found.path,
    args: BROWSER_SWITCHES,
    env: { ...process.env, ...found.env },
  });
  try {
    const measured: { indicators: number; files: number; bytes: number; steps: TimedStep[] }[] = [];
    for (const indicators of CHOOSING_SHAPES) {
      tell(`generating ${rows} rows of ${indicators} indicators`);
      const written = writePieces(rows, indicators, join(scratch, `choosing-${indicators}`), site);
      const server = await serveCompressed(site, "http");
      tell(`choosing among ${indicators} indicators`);
      // A first visit is not counted: it fills what the server keeps compressed. Every visit has an empty cache.
      await visit(browser, server.url, 1);
      measured.push({ indicators, ...written, steps: await visit(browser, server.url, repeats) });
      await server.close();
    }
    const tableRows = measured.flatMap(({ indicators, steps }) =>
      steps.map(({ step, timesMs }) => {
        const worst = Math.max(...timesMs);
        return [
          String(indicators),
          step,
          median(timesMs).toFixed(0),
          worst.toFixed(0),
          isJudged ? (worst <= MOST_MS ? "met" : "not met") : "",
        ];
      }),
    );
    return {
      title: `${TITLE}: ${rows.toLocaleString("en")} figures, every step until it is painted`,
      columns: ["indicators", "step", "median ms", "worst ms", `at most ${MOST_MS} ms`].map(
        (name, place) => ({
          name,
          isNumber: place !== 1 && place !== 4,
        }),
      ),
      rows: tableRows,
      notes: measured.map(
        ({ indicators, files, bytes }) =>
          `${indicators} indicators: ${files} files with ${(bytes / 2 ** 20).toFixed(0)} MB, of which the browser loads what is asked for.`,
      ),
      values: measured,
    };
  } finally {
    await browser.close();
  }
}

async function visit(browser: Browser, url: string, repeats: number): Promise<TimedStep[]> {
  const page = await browser.newPage();
  await page.goto(`${url}compare/`, { waitUntil: "load" });
  const steps = await page.evaluate(timeSteps, repeats);
  await page.close();
  return steps;
}

function writePieces(
  rows: number,
  indicators: number,
  data: string,
  site: string,
): { files: number; bytes: number } {
  generateData(planForChoosing(rows, indicators), data);
  const { dataset, report } = loadDataset(data);
  if (!dataset) throw new RangeError(`The generated data has errors:\n${report}`);
  let [files, bytes] = [0, 0];
  for (const { path, text } of buildComparePieces(dataset, buildSeries(dataset))) {
    const place = join(site, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
    files += 1;
    bytes += Buffer.byteLength(text);
  }
  return { files, bytes };
}
