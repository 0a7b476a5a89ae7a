/** The browser tests of the pages of one language. */
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { checkPage, checkPrint, checkWithoutScripts } from "./page-checks.ts";
import { samplePages } from "./site-pages.ts";

/** Describes them: a sample of every kind at both widths and in both colour schemes, without scripts, and printed. */
export function describePages(language: "en" | "zh"): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser.close());
  const url = inject("url");
  const sample = samplePages(language);

  describe.each(sample.filter(({ file }) => file !== "404.html"))("$file", ({ address }) => {
    it("shows without errors, sideways scrolling, cut-off chart text or barriers", async () => {
      expect((await checkPage(browser, url + address)).join("\n")).toBe("");
    });
    it("can be read without scripts", async () => {
      expect((await checkWithoutScripts(browser, url + address)).join("\n")).toBe("");
    });
    it("prints dark on white, within the width of the paper", async () => {
      expect((await checkPrint(browser, url + address)).join("\n")).toBe("");
    });
  });

  it("has the page for unknown addresses in order, at any depth", async () => {
    const address = language === "zh" ? "zh/no/such/page/" : "no/such/page/";
    expect((await checkPage(browser, url + address, 404)).join("\n")).toBe("");
  });
}
