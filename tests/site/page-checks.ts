/** Checks of one page in a real browser; each gives its faults as text. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { findChartTextFaults } from "./chart-texts.ts";

const WIDTHS = [390, 1280];
const SCHEMES = ["light", "dark"] as const;

/** Notes what goes wrong while a page is used: errors, failed requests, requests to another host. */
function listen(page: Page, origin: string, expectedStatus: number): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    const isOwn404 = expectedStatus === 404 && message.text().includes("404");
    if (["error", "warning"].includes(message.type()) && !isOwn404) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => faults.push(`request failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:"))
      faults.push(`other host: ${request.url()}`);
  });
  page.on("response", (response) => {
    const isDocument = response.request().resourceType() === "document";
    if (response.status() !== (isDocument ? expectedStatus : 200))
      faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

/** Every rule of axe at both widths and in both schemes; where one of the two was seen before, colours alone are left. */
async function checkLook(page: Page, name: string, isColourOnly: boolean): Promise<string[]> {
  const faults = await page.evaluate(findChartTextFaults);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) faults.push(`scrolls sideways by ${overflow} px`);
  // Passed nodes are not asked for: describing thousands of them takes most of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const rules = isColourOnly ? { runOnly: { type: "rule" as const, values: ["color-contrast"] } } : {};
  const { violations } = await axe.options({ resultTypes: ["violations"], ...rules }).analyze();
  for (const { id, nodes } of violations) faults.push(`axe ${id}: ${nodes[0]?.html.slice(0, 200)}`);
  return faults.map((fault) => `${name}: ${fault}`);
}

/** Opens a page at both widths and in both colour schemes, and gives everything that is wrong with it. */
export async function checkPage(browser: Browser, url: string, expectedStatus = 200): Promise<string[]> {
  const faults: string[] = [];
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  const heard = listen(page, new URL(url).origin, expectedStatus);
  for (const [turn, width] of WIDTHS.entries()) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(url, { waitUntil: "load" });
    for (const [place, colorScheme] of SCHEMES.entries()) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await checkLook(page, `${width} px ${colorScheme}`, turn !== place)));
    }
  }
  await context.close();
  return [...faults, ...heard];
}

/** What a reader sees of a page: the same with scripts and without. */
interface Reading {
  text: string;
  charts: number;
  figures: number;
}

const read = (page: Page): Promise<Reading> =>
  page.evaluate(() => {
    const main = document.querySelector("main");
    const isShown = (element: Element): boolean => element.getClientRects().length > 0;
    return {
      text: (main?.innerText ?? "").trim(),
      charts: [...document.querySelectorAll('svg[role="img"]')].filter(isShown).length,
      figures: document.querySelectorAll("[data-figure]").length,
    };
  });

async function readWith(browser: Browser, url: string, javaScriptEnabled: boolean): Promise<Reading> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  const reading = await read(page);
  await context.close();
  return reading;
}

/** Opens a page without scripts and gives what is missing then. */
export async function checkWithoutScripts(browser: Browser, url: string): Promise<string[]> {
  const plain = await readWith(browser, url, false);
  const scripted = await readWith(browser, url, true);
  const faults: string[] = [];
  if (plain.text.length < 40) faults.push(`without scripts there is little to read: "${plain.text}"`);
  if (plain.charts < scripted.charts) {
    faults.push(`${plain.charts} of ${scripted.charts} charts without scripts`);
  }
  if (plain.figures < scripted.figures) {
    faults.push(`${plain.figures} of ${scripted.figures} figures without scripts`);
  }
  return faults;
}

/** Sets a page for print, from a dark screen, and gives what is wrong then. */
export async function checkPrint(browser: Browser, url: string): Promise<string[]> {
  // 718 px: the text width of an A4 page with margins of 1 cm.
  const context = await browser.newContext({ viewport: { width: 718, height: 1000 }, colorScheme: "dark" });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  await page.emulateMedia({ media: "print" });
  const faults = await page.evaluate(findChartTextFaults);
  const found = await page.evaluate(() => {
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const isDark = (colour: string): boolean =>
      channels(colour)
        .slice(0, 3)
        .every((channel) => channel < 110);
    const grounds = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    return {
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      hasDarkGround: grounds.some((colour) => channels(colour)[3] !== 0 && isDark(colour)),
      hasDarkText: isDark(getComputedStyle(document.querySelector("main") ?? document.body).color),
      text: (document.querySelector("main")?.innerText ?? "").trim().length,
    };
  });
  if (found.overflow > 0) faults.push(`wider than the paper by ${found.overflow} px`);
  if (found.hasDarkGround || !found.hasDarkText) faults.push("not dark on white");
  if (found.text < 40) faults.push("hardly any text");
  const pdf = await page.pdf({ format: "A4" });
  if (!pdf.subarray(0, 5).equals(Buffer.from("%PDF-")) || pdf.length < 2000) faults.push("no PDF");
  await context.close();
  return faults.map((fault) => `print: ${fault}`);
}
