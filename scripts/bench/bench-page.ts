/** Sets the page of an indicator beside the same page built with Observable Framework: what is sent, and when the chart shows. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { BROWSER_SWITCHES } from "../find-browser.ts";
import type { BenchOptions } from "./bench-reading.ts";
import { buildOwnSite, heaviestPage } from "./built-site.ts";
import { findOrTell } from "./find-or-tell.ts";
import { type PageSubject, toPageFigures } from "./framework-page.ts";
import { buildFrameworkSite, FRAMEWORK_PACKAGES } from "./framework-site.ts";
import { installPeer } from "./install-peer.ts";
import { type LoadConditions, loadPage, type PageLoad } from "./load-page.ts";
import { PAGE_MEASURES, toPageRows } from "./page-rows.ts";
import { serveCompressed } from "./serve-compressed.ts";
import { leftOutSection, type TableSection } from "./table-section.ts";

/** The second slows the line as browsers' own tools do for "slow 4G". */
const CONDITIONS: readonly LoadConditions[] = [
  { name: "CPU ÷ 4", cpuSlowdown: 4, latencyMs: 0, bytesPerSecond: -1 },
  { name: "CPU ÷ 4, slow 4G", cpuSlowdown: 4, latencyMs: 562.5, bytesPerSecond: 184_320 },
];

const TITLE = "The page of an indicator beside the same page built with Observable Framework";
const [OURS, PEER] = ["this project", "Observable Framework"];

/**
 * Builds both pages for the indicator with the longest page and loads them in turn, each with an empty cache.
 *
 * Left out when Framework cannot be installed or there is no browser.
 * @throws RangeError when the site cannot be built or a page shows no chart.
 */
export async function benchPage({ repeats, scratch, tell }: BenchOptions): Promise<TableSection> {
  tell("installing Observable Framework");
  const peer = await installPeer("framework", FRAMEWORK_PACKAGES);
  if ("reason" in peer) return leftOutSection(TITLE, peer.reason);
  const found = await findOrTell();
  if (typeof found === "string") return leftOutSection(TITLE, found);
  const folder = join(scratch, "page");
  mkdirSync(folder, { recursive: true });
  tell("building this project's site");
  const site = join(folder, "own");
  await buildOwnSite(site, "");
  const id = heaviestPage(site, "indicators");
  const subject = JSON.parse(readFileSync(join(site, `data/indicators/${id}.json`), "utf8")) as PageSubject;
  const figures = toPageFigures(readFileSync(join(site, `data/indicators/${id}.csv`), "utf8"), subject);
  tell("building the page with Observable Framework");
  const built = await buildFrameworkSite(peer.folder, folder, subject, figures);

  const servers = await Promise.all([site, built].map((root) => serveCompressed(root, "h2")));
  const browser = await chromium.launch({
    executablePath: found.path,
    args: BROWSER_SWITCHES,
    env: { ...process.env, ...found.env },
  });
  try {
    const urls = [`${servers[0]!.url}indicators/${id}/`, servers[1]!.url] as const;
    const measured: { conditions: string; own: PageLoad[]; peer: PageLoad[] }[] = [];
    for (const conditions of CONDITIONS) {
      tell(`loading both pages, ${conditions.name}`);
      measured.push({
        conditions: conditions.name,
        ...(await loadInTurn(browser, urls, conditions, repeats)),
      });
    }
    return {
      title: `${TITLE}: ${id}, ${figures.length} figures, median of ${repeats} cold loads`,
      columns: ["conditions", "page", ...PAGE_MEASURES].map((name, place) => ({ name, isNumber: place > 1 })),
      rows: measured.flatMap(({ conditions, own, peer: theirs }) =>
        toPageRows(conditions, { name: OURS, loads: own }, { name: PEER, loads: theirs }),
      ),
      notes: [
        "Both by HTTP/2 with gzip from the same server, in the same browser; the ratio is what Framework's page takes against ours.",
        "Framework's page has one chart and one table, and is spared fonts from another host; ours has all its charts, tables, links and prints.",
      ],
      values: { indicator: id, figures: figures.length, measured },
    };
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

/** Loads in turn (A B, A B …), after one load of each that is not counted: it fills what the server keeps compressed. */
async function loadInTurn(
  browser: Browser,
  [ours, theirs]: readonly [string, string],
  conditions: LoadConditions,
  repeats: number,
): Promise<{ own: PageLoad[]; peer: PageLoad[] }> {
  const loads: { own: PageLoad[]; peer: PageLoad[] } = { own: [], peer: [] };
  for (let run = 0; run <= repeats; run += 1) {
    const [own, peer] = [
      await loadPage(browser, ours, conditions),
      await loadPage(browser, theirs, conditions),
    ];
    if (run === 0) continue;
    loads.own.push(own);
    loads.peer.push(peer);
  }
  return loads;
}
