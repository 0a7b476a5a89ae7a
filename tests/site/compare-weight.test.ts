/** What the compare page weighs before anything is asked for, compressed. */
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { textOf } from "./site-pages.ts";

const MOST_SCRIPT_BYTES = 60_000;
const MOST_PAGE_BYTES = 130_000;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
});
afterAll(() => browser.close());

/** Gives the files of the site that were loaded, from the root. */
async function loadedBy(address: string): Promise<string[]> {
  const page = await browser.newPage();
  const files: string[] = [];
  page.on("request", (request) =>
    files.push(new URL(request.url()).pathname.slice(inject("basePath").length)),
  );
  await page.goto(inject("url") + address, { waitUntil: "networkidle" });
  await page.close();
  return files.map((file) => (file === "" || file.endsWith("/") ? `${file}index.html` : file));
}

it.each(["compare/", "zh/compare/"])("%s begins small and without data", async (address) => {
  const files = await loadedBy(address);
  expect(files.filter((file) => file.endsWith(".json"))).toEqual([]);
  const weigh = (list: readonly string[]): number =>
    list.reduce((sum, file) => sum + gzipSync(textOf(file)).length, 0);
  const scripts = files.filter((file) => file.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(0);
  expect(weigh(scripts)).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  expect(weigh(files.filter((file) => /\.(?:html|css|js)$/.test(file)))).toBeLessThanOrEqual(MOST_PAGE_BYTES);
});

it("a shared link loads its pieces and what draws, within the same weight of script", async () => {
  const files = await loadedBy("compare/?s=party_members:CN,party_organizations:CN");
  expect(files.filter((file) => file.endsWith(".json")).toSorted()).toEqual([
    "compare/series/party_members.json",
    "compare/series/party_organizations.json",
  ]);
  const scripts = files.filter((file) => file.endsWith(".js"));
  expect(scripts.reduce((sum, file) => sum + gzipSync(textOf(file)).length, 0)).toBeLessThanOrEqual(
    MOST_SCRIPT_BYTES,
  );
});
