/** What an indicator's page weighs, how it stands still, and how fast its workbench answers, measured in the browser. */
import { gzipSync } from "node:zlib";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { pages, textOf } from "./site-pages.ts";

/** With the page come only pointing, the controls and the address. */
const MOST_SCRIPT_BYTES = 15_000;
/** With everything that a reader may turn to: drawing, pictures, tables to take away. */
const MOST_SCRIPT_USED_BYTES = 26_000;
const MOST_PAGE_BYTES = 80_000;
const MOST_REQUESTS = 8;
const MOST_ANSWER_MS = 50;
/** A tenth of what is called good. Source: web.dev, Cumulative Layout Shift. */
const MOST_SHIFT = 0.01;
/** A machine of today stands for one with a quarter of its speed. */
const SLOWDOWN = 4;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
});
afterAll(() => browser.close());

/** The heaviest pages, of each language one, and one with a single series. */
const heaviest = ["en", "zh"].map(
  (language) =>
    pages
      .filter((page) => page.kind === "indicators/*" && page.language === language)
      .toSorted((a, b) => b.bytes - a.bytes)[0]!.address,
);

/** Notes the files that a page asks for, as paths below the root of the site. */
function listen(page: Page): Set<string> {
  const files = new Set<string>();
  page.on("request", (request) => {
    if (!/^http/.test(request.url())) return;
    const file = new URL(request.url()).pathname.slice(inject("basePath").length);
    files.add(file === "" || file.endsWith("/") ? `${file}index.html` : file);
  });
  return files;
}
const weigh = (files: Iterable<string>): number =>
  [...files]
    .filter((file) => /\.(?:html|css|js|svg)$/.test(file))
    .reduce((sum, file) => sum + gzipSync(textOf(file)).length, 0);
const scriptsOf = (files: Iterable<string>): string[] => [...files].filter((file) => file.endsWith(".js"));

/** Gives the sum of all shifts of the layout so far. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 50));
      }),
  );

describe.each(heaviest)("%s", (address) => {
  it("weighs little, asks for little, and stands still", async () => {
    for (const width of [1280, 390]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const files = listen(page);
      await page.goto(inject("url") + address, { waitUntil: "networkidle" });
      expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
      expect(files.size).toBeLessThanOrEqual(MOST_REQUESTS);
      expect(scriptsOf(files).length).toBeGreaterThan(0);
      expect(weigh(scriptsOf(files))).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
      expect(weigh(files)).toBeLessThanOrEqual(MOST_PAGE_BYTES);
      const atFirst = weigh(scriptsOf(files));
      await page.locator('input[name="view"][value="growth"]').check();
      await page.locator(".stage > svg").first().waitFor();
      await page.locator(".taking summary").click();
      await page.locator('[data-take="cite"]').click();
      await expect.poll(() => page.locator('[data-part="taken"]').textContent()).not.toBe("");
      const inAll = weigh(scriptsOf(files));
      console.log(
        `${address} at ${width} px: script ${atFirst} bytes at first, ${inAll} in all; ${files.size} requests`,
      );
      expect(inAll).toBeLessThanOrEqual(MOST_SCRIPT_USED_BYTES);
      expect(files.size).toBeLessThanOrEqual(MOST_REQUESTS);
      await page.close();
    }
  });

  it("answers a switch and a key at once, also on a slow machine", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(inject("url") + address, { waitUntil: "load" });
    await page.locator('[data-part="stage"]').first().scrollIntoViewIfNeeded();
    // A first switch loads what draws; how long that takes is up to the network.
    await page.locator('input[name="view"][value="growth"]').check();
    await page.locator(".stage > svg").first().waitFor();
    const slow: CDPSession = await page.context().newCDPSession(page);
    await slow.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await slow.send("Performance.enable", { timeDomain: "threadTicks" });
    /** What the page itself has worked so far: the clock on the wall also counts what else the machine does. */
    const workedMs = async (): Promise<number> => {
      const { metrics } = await slow.send("Performance.getMetrics");
      const parts = ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];
      return metrics.reduce((sum, { name, value }) => (parts.includes(name) ? sum + value * 1000 : sum), 0);
    };
    const measure = async (acts: readonly (() => Promise<void>)[]): Promise<number> => {
      const times: number[] = [];
      for (const act of acts) {
        const before = await workedMs();
        await act();
        times.push((await workedMs()) - before);
      }
      return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
    };
    const views = ["index", "change", "level", "growth", "index", "change", "growth", "index", "change"];
    const switchMs = await measure(
      views.map(
        (view) => () =>
          page.evaluate(async (name) => {
            document.querySelector<HTMLInputElement>(`input[name="view"][value="${name}"]`)!.click();
            await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          }, view),
      ),
    );
    const keyMs = await measure(
      Array.from(
        { length: 9 },
        () => () =>
          page.evaluate(async () => {
            const stage = document.querySelector<HTMLElement>('[data-part="stage"]')!;
            stage.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft" }));
            await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          }),
      ),
    );
    console.log(
      `${address}, ${SLOWDOWN} times slower: a switch takes ${switchMs.toFixed(1)} ms, a key ${keyMs.toFixed(1)} ms`,
    );
    expect(await page.locator(".workbench .ring").count()).toBe(1);
    expect(switchMs).toBeLessThan(MOST_ANSWER_MS);
    expect(keyMs).toBeLessThan(MOST_ANSWER_MS);
    await page.close();
  });
});
