/** The live site: a change of the data shows in the page, and so does what is wrong with it. */

import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { plainEnv } from "../scripts/build/plain-env.ts";
import { writeSmallData } from "../scripts/build/small-data.ts";

const scratch = mkdtempSync(join(tmpdir(), "live-"));
const data = join(scratch, "data");
const extract = join(data, "extracts/ccp-bulletin-2023.csv");
const indicators = join(data, "registry/indicators.csv");

let live: ChildProcess;
let browser: Browser;
let page: Page;
let url = "";

/** Starts a live site over a data folder and waits for its address. */
async function startLive(folder: string): Promise<{ live: ChildProcess; url: string }> {
  const script = join(import.meta.dirname, "../../scripts/dev.ts");
  const child = spawn(process.execPath, [script, "--data", folder, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: plainEnv(),
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.on("close", () => reject(new RangeError("The live site has ended")));
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      const found = /The live site is at (http:\S+)/.exec(text)?.[1];
      if (found) resolve(found);
    });
  });
  return { live: child, url: address };
}

beforeAll(async () => {
  writeSmallData(data, ["ccp-bulletin-2023", "grassroots-meeting-s06"]);
  ({ live, url } = await startLive(data));
  browser = await chromium.connect(inject("browser"));
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  live.kill();
  rmSync(scratch, { recursive: true });
});

/** What the banner lists. */
const banner = (): Promise<string> =>
  page.evaluate(
    () => document.querySelector("data-issues")?.shadowRoot?.querySelector("ul")?.textContent ?? "",
  );

/** What the banner says above its list. */
const bannerHead = (of = page): Promise<string> =>
  of.evaluate(() => document.querySelector("data-issues")?.shadowRoot?.querySelector("p")?.textContent ?? "");

/** How many figures the page shows; none while it is being loaded anew. */
const figures = (): Promise<number> =>
  page
    .locator("[data-figure]")
    .count()
    .catch(() => 0);

const WAIT = { timeout: 20_000 };

describe("npm run dev", () => {
  it("shows a changed label without being asked", async () => {
    await page.goto(`${url}indicators/party_members/`, { waitUntil: "load" });
    expect(await banner()).toBe("");
    const text = readFileSync(indicators, "utf8");
    const label = /^party_members,[^,]*,([^,]*),/m.exec(text)?.[1] ?? "";
    expect(label).not.toBe("");
    writeFileSync(indicators, text.replace(`,${label},`, ",members counted anew,"));
    await page.getByRole("heading", { level: 1, name: /members counted anew/i }).waitFor({ timeout: 20_000 });
  });

  it("names file, line, column, message and hint of an error, and keeps the last good figures in sight", async () => {
    await expect.poll(figures, WAIT).toBeGreaterThan(0);
    const before = await figures();
    appendFileSync(extract, "p1,party_members,,,,CN,2022-12-31,不明,,,,,\n");
    const complaint = /extracts\/ccp-bulletin-2023\.csv:\d+:\d+: error unreadable-print: .*hint: /;
    await expect.poll(banner, WAIT).toMatch(complaint);
    expect(await bannerHead()).toMatch(
      /^1 error and \d+ warnings? in the data; the last good data is shown$/,
    );
    expect(await figures()).toBe(before);
    await page.reload({ waitUntil: "load" });
    await expect.poll(banner, WAIT).toMatch(complaint);
    expect(await figures()).toBe(before);
  });

  it("serves the tables, and what the compare page loads, as the data is now", async () => {
    const table = await fetch(`${url}data/observations.csv`);
    expect(table.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(await table.text()).toMatch(/^figure_id,source,.*\nf[0-9a-f]{12},/);
    const found = (await (await fetch(`${url}zh/compare/index.json`)).json()) as object;
    expect(Object.keys(found).length).toBeGreaterThan(1);
    expect((await fetch(`${url}data/no-such-table.csv`)).status).toBe(404);
  });

  it("takes the banner away and shows the new figure when the error is mended", async () => {
    const before = await figures();
    writeFileSync(extract, readFileSync(extract, "utf8").replace("不明", "9804.1万名"));
    await expect.poll(figures, WAIT).toBeGreaterThan(before);
    await expect.poll(banner, WAIT).toBe("");
  });

  it("says that there is no good data yet when it is broken from the start, and shows it once it is mended", async () => {
    const broken = join(scratch, "broken");
    const report = join(broken, "extracts/ccp-bulletin-2023.csv");
    writeSmallData(broken, ["ccp-bulletin-2023", "grassroots-meeting-s06"]);
    const sound = readFileSync(report, "utf8");
    appendFileSync(report, "p1,party_members,,,,CN,2022-12-31,不明,,,,,\n");
    const second = await startLive(broken);
    const other = await browser.newPage();
    try {
      await other.goto(second.url, { waitUntil: "load" });
      const head = (): Promise<string> => bannerHead(other).catch(() => "");
      await expect.poll(head, WAIT).toMatch(/^1 error and \d+ warnings? in the data; there is no good data/);
      writeFileSync(report, sound);
      await other.locator("main#content").waitFor(WAIT);
    } finally {
      second.live.kill();
      await other.close();
    }
  });

  it("listens on the loopback address alone", () => {
    expect(new URL(url).hostname).toBe("127.0.0.1");
  });
});
