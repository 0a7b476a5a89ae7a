/** Lets Lighthouse judge the heaviest page of each kind, in both languages, as a phone on a slow line gets it. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { paths } from "../../src/views/paths.ts";
import { BROWSER_SWITCHES, type FoundBrowser } from "../find-browser.ts";
import type { BenchOptions } from "./bench-reading.ts";
import { buildOwnSite, heaviestPage } from "./built-site.ts";
import { findOrTell } from "./find-or-tell.ts";
import { installPeer } from "./install-peer.ts";
import {
  formatFaultsOfPages,
  formatGoals,
  LIGHTHOUSE_GOALS,
  type LighthouseCategory,
  type LighthouseRow,
  medianRow,
  parseLighthouseReport,
} from "./lighthouse-row.ts";
import { serveCompressed } from "./serve-compressed.ts";
import { leftOutSection, type TableSection } from "./table-section.ts";

const PACKAGE = "lighthouse@13.5.0";
const TITLE = `Lighthouse ${PACKAGE.split("@")[1]}`;
const CATEGORIES = Object.keys(LIGHTHOUSE_GOALS) as LighthouseCategory[];

/**
 * Builds the site for the address at which it is served (canonical addresses must be its own), and judges its pages.
 *
 * Left out when Lighthouse cannot be installed or there is no browser.
 * @throws Error when a page cannot be judged.
 */
export async function benchLighthouse({
  repeats,
  scratch,
  isJudged,
  tell,
}: BenchOptions): Promise<TableSection> {
  tell("installing Lighthouse");
  const peer = await installPeer("lighthouse", [PACKAGE]);
  if ("reason" in peer) return leftOutSection(TITLE, peer.reason);
  const browser = await findOrTell();
  if (typeof browser === "string") return leftOutSection(TITLE, browser);
  const folder = join(scratch, "lighthouse");
  mkdirSync(folder, { recursive: true });
  const site = join(folder, "site");
  const server = await serveCompressed(site, "http");
  try {
    tell("building this project's site");
    await buildOwnSite(site, server.url);
    const all = pagesOf(site);
    const pages = isJudged ? all : all.slice(0, 2);
    const measured: { page: string; row: LighthouseRow; runs: LighthouseRow[] }[] = [];
    for (const page of pages) {
      const runs: LighthouseRow[] = [];
      for (let run = 0; run < repeats; run += 1) {
        tell(`/${page}, ${run + 1} of ${repeats}`);
        runs.push(await judge(peer.folder, folder, server.url + page, browser));
      }
      measured.push({ page, row: medianRow(runs), runs });
    }
    const rows = measured.map(({ row }) => row);
    const indices = measured.flatMap(({ runs }) => runs.map(({ machineIndex }) => machineIndex));
    return {
      title: `${TITLE}, as a phone on a slow line, median of ${repeats}`,
      columns: ["page", ...CATEGORIES].map((name, place) => ({ name, isNumber: place > 0 })),
      rows: measured.map(({ page, row }) => [
        `/${page}`,
        ...CATEGORIES.map((category) => String(row.scores[category])),
      ]),
      notes: [
        ...(isJudged ? formatGoals(rows) : []),
        ...formatFaultsOfPages(measured),
        `Lighthouse's index of this machine: ${Math.round(Math.min(...indices))} to ${Math.round(Math.max(...indices))}; below 1000 the machine is slower than Lighthouse expects, or busy, and performance suffers.`,
      ],
      values: measured,
    };
  } finally {
    await server.close();
  }
}

/** The pages that the goals speak of: home, and the heaviest of each kind; in both languages. */
function pagesOf(site: string): string[] {
  const [indicator, area, report] = ["indicators", "areas", "reports"].map((kind) =>
    heaviestPage(site, kind),
  );
  const compare = existsSync(join(site, "compare/index.html"));
  return (["en", "zh"] as const).flatMap((language) => [
    paths.home(language),
    paths.indicator(language, indicator!),
    paths.area(language, area!),
    paths.report(language, report!),
    ...(compare ? [`${paths.home(language)}compare/`] : []),
  ]);
}

/** Runs Lighthouse in a process of its own. It is told to report to nobody, and keeps its settings in the scratch folder. */
async function judge(
  peer: string,
  scratch: string,
  url: string,
  { path, env }: FoundBrowser,
): Promise<LighthouseRow> {
  const report = join(scratch, "report.json");
  const program = join(peer, "node_modules/lighthouse/cli/index.js");
  const switches = [
    "--output=json",
    `--output-path=${report}`,
    "--quiet",
    "--no-enable-error-reporting",
    `--only-categories=${CATEGORIES.join(",")}`,
    `--chrome-flags=${["--headless=new", ...BROWSER_SWITCHES].join(" ")}`,
  ];
  await promisify(execFile)(process.execPath, [program, url, ...switches], {
    timeout: 180_000,
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...env, CHROME_PATH: path, XDG_CONFIG_HOME: scratch },
  });
  return parseLighthouseReport(readFileSync(report, "utf8"));
}
