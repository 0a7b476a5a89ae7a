/** The browser tests of the compare page in one language: every control by mouse, keys and finger, and what goes wrong. */
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

/** What a reader of the language types and reads. */
interface Words {
  /** Finds the number of Party members: a word, Chinese characters, initials. */
  typed: readonly [string, string, string];
  label: string;
  otherUnit: RegExp;
  unknown: RegExp;
  failed: RegExp;
}

const WORDS: Record<"en" | "zh", Words> = {
  en: {
    typed: ["party mem", "党员总数", "dyzs"],
    label: "Party members",
    otherUnit: /Own chart: its unit is persons, not organizations/,
    unknown: /not here: no_such_thing\.[\s\S]*not here: party_members:nowhere\./,
    failed: /could not be loaded/,
  },
  zh: {
    typed: ["party mem", "党员总数", "dyzs"],
    label: "党员总数",
    otherUnit: /单独成图：单位是人，不是/,
    unknown: /不存在：no_such_thing。[\s\S]*不存在：party_members:nowhere。/,
    failed: /未能载入/,
  },
};

const TWO_UNITS = "?s=party_members:CN,party_members:CN.women,party_organizations:CN";

/** Describes them. */
export function describeCompare(language: "en" | "zh"): void {
  const words = WORDS[language];
  const address = `${inject("url")}${language === "zh" ? "zh/" : ""}compare/`;
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser.close());

  /** Opens the page, does something with it, and gives the errors that the page had. */
  async function visit(
    query: string,
    act: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<string[]> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const errors: string[] = [];
    try {
      const page = await context.newPage();
      page.on("pageerror", ({ message }) => errors.push(message));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      await page.goto(address + query, { waitUntil: "load" });
      await act(page);
    } finally {
      await context.close();
    }
    return errors;
  }
  const input = (page: Page) => page.locator("#compare-search");
  const charts = (page: Page) => page.locator('[data-part="stage"] svg');
  const rows = (page: Page) => page.locator('[data-compare="list"] > li');
  const queryOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

  it("finds an indicator by a word, Chinese characters and pinyin initials", async () => {
    const errors = await visit("", async (page) => {
      for (const typed of words.typed) {
        await input(page).fill(typed);
        await expect
          .poll(() => page.locator("[role=option] .hit-name").first().textContent())
          .toBe(words.label);
        expect(await input(page).getAttribute("aria-expanded")).toBe("true");
        await page.keyboard.press("Escape");
        expect(await page.locator("#compare-hits").isHidden()).toBe(true);
      }
      await input(page).fill("qqqqq");
      await expect.poll(() => page.locator('[data-compare="hits-live"]').textContent()).not.toBe("");
    });
    expect(errors).toEqual([]);
  });

  it("is worked by keys alone: find, check, view, go from figure to figure, remove", async () => {
    const errors = await visit("", async (page) => {
      await input(page).focus();
      await page.keyboard.type(words.typed[2]);
      await page.locator("[role=option]").first().waitFor();
      await page.keyboard.press("ArrowDown");
      expect(await input(page).getAttribute("aria-activedescendant")).toBe("hit-0");
      await page.keyboard.press("Enter");
      await page.locator(".chooser-list input").first().waitFor();
      await page.locator(".chooser-list input").first().focus();
      await page.keyboard.press("Space");
      await charts(page).first().waitFor();
      expect(queryOf(page)).toBe("?s=party_members:CN");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await expect.poll(() => rows(page).count()).toBe(2);
      await page.locator('input[name="view"][value="level"]').focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => queryOf(page)).toContain("v=change");
      await page.locator('[data-part="stage"]').focus();
      await page.keyboard.press("ArrowLeft");
      await expect.poll(() => page.locator('[data-part="card"] dl').count()).toBe(1);
      expect(await page.locator('[data-part="card"] a').getAttribute("href")).toMatch(
        /reports\/[\w-]+\/#f[0-9a-f]{12}$/,
      );
      await page.locator("[data-remove]").first().focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => rows(page).count()).toBe(1);
      expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-remove"))).toBe(true);
      await page.keyboard.press("Enter");
      await expect.poll(() => rows(page).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("compare-search");
    });
    expect(errors).toEqual([]);
  });

  it("stacks charts of different units, and says why", async () => {
    const errors = await visit(TWO_UNITS, async (page) => {
      await expect.poll(() => charts(page).count()).toBe(2);
      expect(await rows(page).first().textContent()).toMatch(words.otherUnit);
      // The first of each chart bears the accent, and its row the same colour.
      const swatches = await page
        .locator("[data-swatch]")
        .evaluateAll((all) => all.map((one) => one.className));
      expect(swatches).toEqual(["swatch swatch-0", "swatch swatch-1", "swatch swatch-0"]);
      const boxes = await Promise.all([0, 1].map((place) => charts(page).nth(place).boundingBox()));
      expect(boxes[1]!.y).toBeGreaterThan(boxes[0]!.y + boxes[0]!.height - 1);
    });
    expect(errors).toEqual([]);
  });

  it("shows every view, years, layout, focus and scale, each in the address, and goes back", async () => {
    const errors = await visit(TWO_UNITS, async (page) => {
      await charts(page).first().waitFor();
      for (const view of ["change", "growth", "index"]) {
        await page.locator(`input[name="view"][value="${view}"]`).check();
        await expect.poll(() => queryOf(page)).toContain(`v=${view}`);
        await expect.poll(() => charts(page).count()).toBeGreaterThan(0);
      }
      await page.locator('select[name="layout"]').selectOption("apart");
      await expect.poll(() => queryOf(page)).toContain("m=1");
      await page.locator('select[name="from"]').selectOption("2012");
      await expect.poll(() => queryOf(page)).toContain("y=2012-");
      await page.locator("[data-focus]").nth(1).click();
      await expect.poll(() => queryOf(page)).toContain("f=party_members:CN.women");
      await page.locator('input[name="view"][value="table"]').check();
      await page.locator(".compare-table tbody tr").first().waitFor();
      expect(await page.locator(".compare-table tbody th").allTextContents()).not.toContain("2011");
      expect(await page.locator(".compare-table thead th").count()).toBe(4);
      const before = queryOf(page);
      await page.goBack();
      await expect.poll(() => charts(page).count()).toBeGreaterThan(0);
      await page.goForward();
      await page.locator(".compare-table").waitFor();
      expect(queryOf(page)).toBe(before);
      await page.locator('input[name="view"][value="level"]').check();
      await page.locator('input[name="log"]').check();
      await expect.poll(() => queryOf(page)).toContain("log=1");
      await page.locator('[data-compare="clear"]').click();
      await expect.poll(() => queryOf(page)).toBe("");
    });
    expect(errors).toEqual([]);
  });

  it("names what the address asks for in vain, and shows the rest", async () => {
    await visit("?s=party_members:CN,party_members:nowhere,no_such_thing:CN", async (page) => {
      await charts(page).first().waitFor();
      expect(await rows(page).count()).toBe(1);
      expect(await page.locator('[data-compare="faults"]').textContent()).toMatch(words.unknown);
    });
  });

  it("says that a piece did not come, keeps the rest, and tries again", async () => {
    await visit("", async (page) => {
      let isCut = true;
      await page.route("**/series/party_organizations.json", (route) =>
        isCut ? route.abort() : route.continue(),
      );
      await page.goto(address + TWO_UNITS);
      await expect.poll(() => rows(page).count()).toBe(2);
      expect(await page.locator('[data-compare="faults"]').textContent()).toMatch(words.failed);
      isCut = false;
      await page.locator('[data-compare="faults"] button').click();
      await expect.poll(() => rows(page).count()).toBe(3);
      expect(await page.locator('[data-compare="faults"]').textContent()).toBe("");
    });
  });

  it("takes no more than twelve, and none twice", async () => {
    const errors = await visit("", async (page) => {
      await input(page).fill(words.typed[2]);
      await page.locator("[role=option]").first().click();
      const boxes = page.locator(".chooser-list input");
      await boxes.first().waitFor();
      for (let place = 0; place < 13; place += 1) await boxes.nth(place).click();
      await expect.poll(() => rows(page).count()).toBe(12);
      expect(await boxes.nth(12).isChecked()).toBe(false);
      expect(await page.locator('[data-compare="faults"]').textContent()).toContain("12");
      const keys = queryOf(page).replace("?s=", "").split(",");
      expect(new Set(keys).size).toBe(12);
    });
    expect(errors).toEqual([]);
  });

  it("gives picture, table and citation of what is shown", async () => {
    const errors = await visit(
      `${TWO_UNITS}&y=2015-2019`,
      async (page) => {
        await charts(page).first().waitFor();
        await page.locator(".taking summary").click();
        const take = async (way: string): Promise<Buffer> => {
          const [download] = await Promise.all([
            page.waitForEvent("download"),
            page.locator(`[data-take="${way}"]`).click(),
          ]);
          return Buffer.concat(await (await download.createReadStream()).toArray());
        };
        expect((await take("png")).subarray(1, 4).toString()).toBe("PNG");
        const svg = (await take("svg")).toString();
        expect(svg).toMatch(/^<svg /);
        expect(svg).toContain("y=2015-2019");
        const [header = "", ...lines] = (await take("csv")).toString().trim().split("\n");
        expect(header).toMatch(/^figure_id,/);
        expect(new Set(lines.map((line) => line.split(",")[0])).size).toBe(lines.length);
        expect(lines.filter((line) => line.includes("party_members")).length).toBe(10);
        expect(lines.filter((line) => line.includes("party_organizations")).length).toBe(5);
        await page.locator('[data-take="cite"]').click();
        await expect.poll(() => page.locator('[data-part="text"]').inputValue()).toContain(words.label);
      },
      { acceptDownloads: true },
    );
    expect(errors).toEqual([]);
  });

  it("opens what stands ready in place", async () => {
    const errors = await visit("", async (page) => {
      const links = page.locator("[data-query] a");
      expect(await links.count()).toBe(4);
      for (let place = 0; place < 4; place += 1) {
        await links.nth(place).click();
        await expect.poll(() => charts(page).count()).toBeGreaterThan(0);
        const asked = await page.locator("[data-query]").nth(place).getAttribute("data-query");
        expect(queryOf(page)).toBe(`?${asked}`);
      }
    });
    expect(errors).toEqual([]);
  });

  it("shows what stands ready without scripts, and leads to the indicators", async () => {
    await visit(
      "",
      async (page) => {
        expect(await page.locator(".compare-app").isVisible()).toBe(false);
        expect(await page.locator("noscript").first().isVisible()).toBe(true);
        expect(await page.locator(".compare-ready .chart-wide svg").count()).toBeGreaterThan(3);
        expect(await page.locator("[data-query] a").count()).toBe(0);
        expect(await page.locator('.compare-ready a[href*="indicators/"]').count()).toBeGreaterThan(3);
      },
      { javaScriptEnabled: false },
    );
  });

  describe.each([
    { name: "narrow and touched", options: { viewport: { width: 390, height: 800 }, hasTouch: true } },
    { name: "dark", options: { colorScheme: "dark" } },
    {
      name: "in forced colours, without motion",
      options: { forcedColors: "active", reducedMotion: "reduce" },
    },
  ] as { name: string; options: BrowserContextOptions }[])("$name", ({ options }) => {
    it("works without sideways scrolling or barriers", async () => {
      const errors = await visit(
        TWO_UNITS,
        async (page) => {
          await charts(page).first().waitFor();
          if (options.hasTouch) {
            await charts(page).first().tap();
            await expect.poll(() => page.locator('[data-part="card"] dl').count()).toBe(1);
          }
          await input(page).fill("party");
          await page.locator("[role=option]").first().click();
          await page.locator(".chooser-list").waitFor();
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wide).toBeLessThanOrEqual(0);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        },
        options,
      );
      expect(errors).toEqual([]);
    });
  });
}
