/** The browser tests of an indicator's workbench in one language: every control by mouse, keys and finger, its address, what it gives away. */
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { CHART_VIEWS } from "../../src/explore/chart-state.ts";

/** An indicator with places, groups, breaks and other prints. */
const INDICATOR = "party_members";
const SOME = "?s=CN,CN.women,CN.ethnic_minority";

/** Where a part of the workbench is. */
const part = (page: Page, name: string): Locator =>
  page.locator(`[data-workbench] [data-part="${name}"]`).first();
const pictures = (page: Page): Locator => part(page, "stage").locator("svg:visible");
const queryOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const tab = (page: Page, view: string): Locator => page.locator(`input[name="view"][value="${view}"]`);
const chosen = (page: Page): Promise<string[]> =>
  page
    .locator('input[name="series"]:checked')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
/** What is drawn, without what pointing adds. */
const drawn = (page: Page): Promise<string[]> =>
  pictures(page).evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));

/** Describes them at one width. */
export function describeWorkbench(language: "en" | "zh", widthPx: number): void {
  const isNarrow = widthPx < 600;
  const root = `${inject("url")}${language === "zh" ? "zh/" : ""}`;
  const address = `${root}indicators/${INDICATOR}/`;
  const errors: string[] = [];
  let browser: Browser;
  let page: Page;

  async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: widthPx, height: 900 },
      hasTouch: isNarrow,
      ...options,
    });
    const opened = await context.newPage();
    opened.on("pageerror", ({ message }) => errors.push(message));
    opened.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    return opened;
  }
  const visit = async (query = ""): Promise<void> => {
    await page.goto(address + query, { waitUntil: "load" });
  };

  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
    page = await openPage();
  });
  afterAll(async () => {
    await browser.close();
    expect(errors).toEqual([]);
  });

  describe("views", () => {
    it("are drawn one after the other, stand in the address, and come back with the back button", async () => {
      await visit();
      const first = await drawn(page);
      const seen = new Set(first);
      for (const view of CHART_VIEWS.slice(1, 4)) {
        await tab(page, view).check();
        await expect.poll(() => queryOf(page)).toBe(`?v=${view}`);
        await expect.poll(async () => seen.has((await drawn(page)).join())).toBe(false);
        seen.add((await drawn(page)).join());
        expect(await part(page, "live").textContent()).not.toBe("");
      }
      await tab(page, "table").check();
      await expect.poll(() => part(page, "rows").locator("tbody").count()).toBe(1);
      expect(await part(page, "stage").isHidden()).toBe(true);
      expect(
        await page.locator("[id]").evaluateAll((all) => all.length - new Set(all.map(({ id }) => id)).size),
      ).toBe(0);
      await page.goBack();
      await expect.poll(() => tab(page, "index").isChecked()).toBe(true);
      await page.goBack();
      await page.goBack();
      await page.goBack();
      await expect.poll(() => queryOf(page)).toBe("");
      expect(await drawn(page)).toEqual(first);
      await page.goForward();
      await expect.poll(() => tab(page, "change").isChecked()).toBe(true);
      await expect.poll(async () => (await drawn(page)).join()).not.toBe(first.join());
    });

    it("can be gone through with the arrow keys, with the focus in sight", async () => {
      await visit();
      await tab(page, "level").focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => queryOf(page)).toBe("?v=change");
      const outline = await tab(page, "change").evaluate(
        (input) => getComputedStyle(input.nextElementSibling!).outlineStyle,
      );
      expect(outline).toBe("solid");
    });
  });

  describe("series", () => {
    it("are chosen one by one, by a ready choice, none, and as at first", async () => {
      await visit();
      await page.locator(".choose summary").click();
      await page.locator('input[value="CN.women"]').check();
      await expect.poll(() => queryOf(page)).toBe("?s=CN,CN.women");
      await expect.poll(() => pictures(page).textContent()).toMatch(/Women|女/);
      expect(await page.locator("[data-chosen]").textContent()).toMatch(/2/);
      await page.locator('[data-pick="groups"]').click();
      await expect.poll(async () => (await chosen(page)).length).toBeGreaterThan(8);
      // So many lines would tangle: each has a small chart of its own, with its name.
      await expect.poll(() => page.locator(".stage .chart-grid").count()).toBe(1);
      expect(await page.locator(".stage .chart-grid").textContent()).toMatch(/Women|女/);
      // So many findings would not fit beneath them.
      const isWhole = (): Promise<boolean> =>
        part(page, "card").evaluate((card) => card.scrollHeight <= card.clientHeight + 1);
      expect(await isWhole()).toBe(true);
      await page.locator('[data-pick="none"]').click();
      await expect
        .poll(() => part(page, "card").textContent())
        .toContain(language === "en" ? "No series is chosen" : "未选任何序列");
      expect(await part(page, "hint").isHidden()).toBe(true);
      expect(await pictures(page).count()).toBe(0);
      expect(await chosen(page)).toEqual([]);
      await page.locator('[data-pick="first"]').click();
      await expect.poll(() => queryOf(page)).toBe("");
      expect(await chosen(page)).toEqual(["CN"]);
      expect(await pictures(page).count()).toBe(1);
    });

    it("are found by a part of their name", async () => {
      await visit();
      await page.locator(".choose summary").click();
      const rows = page.locator(".choose li:visible");
      const all = await rows.count();
      await page.locator('.choose input[type="search"]').fill(language === "en" ? "WOMEN" : "女");
      await expect.poll(() => rows.count()).toBeLessThan(all);
      expect(await rows.count()).toBeGreaterThan(0);
      await page.locator('.choose input[type="search"]').fill("qqqq");
      await expect.poll(() => part(page, "no-hit").textContent()).not.toBe("");
      expect(await rows.count()).toBe(0);
      // Enter in a form would send it.
      await page.keyboard.press("Enter");
      expect(page.url()).toBe(address);
    });

    it("are looked at alone by their button or by their name in the picture", async () => {
      await visit(SOME);
      await page.locator(".choose summary").click();
      await page.locator('[data-focus="CN.women"]').click();
      await expect.poll(() => queryOf(page)).toBe(`${SOME}&f=CN.women`);
      expect(await page.locator('[data-focus="CN.women"]').getAttribute("aria-pressed")).toBe("true");
      await page.locator('[data-focus="CN.women"]').click();
      await expect.poll(() => queryOf(page)).toBe(SOME);
      await page.locator('[data-focus="CN.students"], [data-focus="CN.occ_students"]').first().click();
      await expect.poll(async () => (await chosen(page)).length).toBe(4);
      await visit(SOME);
      await expect.poll(() => page.locator(".stage > svg").count()).toBe(1);
      const label = (await page.locator('[data-series="CN.women"]').getAttribute("data-label")) ?? "";
      const name = pictures(page).locator("text").filter({ hasText: label }).first();
      await name.click();
      await expect.poll(() => queryOf(page)).toBe(`${SOME}&f=CN.women`);
    });
  });

  it("puts years that were turned round into their order, also in the boxes", async () => {
    await visit();
    const [from, to] = ["from", "to"].map((name) => page.locator(`select[name="${name}"]`)) as [
      Locator,
      Locator,
    ];
    await from.selectOption("2018");
    await to.selectOption("2012");
    await expect.poll(() => queryOf(page)).toBe("?y=2012-2018");
    expect([await from.inputValue(), await to.inputValue()]).toEqual(["2012", "2018"]);
    await tab(page, "growth").check();
    await expect.poll(() => queryOf(page)).toBe("?v=growth&y=2012-2018");
  });

  it("disables what does nothing, with the reason, and keeps it chosen", async () => {
    await visit();
    const [log, layout] = [page.locator('input[name="log"]'), page.locator('select[name="layout"]')];
    const why = (control: Locator): Promise<string | undefined> =>
      control.evaluate((element) => element.closest("label")?.dataset.why);
    expect(await layout.isDisabled()).toBe(true);
    expect(await why(layout)).not.toBe("");
    expect(await log.isDisabled()).toBe(false);
    await log.check();
    await expect.poll(() => queryOf(page)).toBe("?log=1");
    await tab(page, "growth").check();
    await expect.poll(() => log.isDisabled()).toBe(true);
    expect(await why(log)).toMatch(/./);
    await tab(page, "index").check();
    await expect.poll(() => log.isDisabled()).toBe(false);
    expect(queryOf(page)).toBe("?v=index&log=1");
    await visit(SOME);
    await expect.poll(() => layout.isDisabled()).toBe(false);
  });

  it("says on first load which figures are not joined, and what the sign at a figure means", async () => {
    await visit();
    const first = await part(page, "notes").locator("li").allTextContents();
    expect(first.length).toBeGreaterThan(0);
    await tab(page, "growth").check();
    await expect.poll(() => queryOf(page)).toBe("?v=growth");
    await page.locator('[data-pick="first"]').click();
    await expect.poll(() => part(page, "notes").locator("li").allTextContents()).toEqual(first);
    const hasSign = (await pictures(page).allTextContents()).join("").includes("≠");
    expect(await part(page, "disputed").isVisible()).toBe(hasSign);
  });

  it("limits the years, sets charts apart and together, and takes a ratio scale", async () => {
    await visit(SOME);
    await page.locator('select[name="from"]').selectOption("2012");
    await page.locator('select[name="to"]').selectOption("2015");
    await expect.poll(() => queryOf(page)).toBe(`${SOME}&y=2012-2015`);
    const years = async (): Promise<string[]> =>
      (await pictures(page).locator("text").allTextContents()).filter((text) => /^\d{4}$/.test(text));
    await expect
      .poll(async () => (await years()).every((year) => year >= "2012" && year <= "2015"))
      .toBe(true);
    expect((await years()).length).toBeGreaterThan(1);
    await page.locator('select[name="layout"]').selectOption("apart");
    await expect.poll(() => page.locator(".stage .chart-grid").count()).toBe(1);
    await page.locator('select[name="layout"]').selectOption("together");
    await expect.poll(() => page.locator(".stage .chart-level").count()).toBe(1);
    const linear = (await drawn(page)).join();
    await page.locator('input[name="log"]').check();
    await expect.poll(() => queryOf(page)).toBe(`${SOME}&y=2012-2015&m=0&log=1`);
    await expect.poll(async () => (await drawn(page)).join()).not.toBe(linear);
    await tab(page, "table").check();
    await expect.poll(() => part(page, "rows").locator("tbody").count()).toBe(3);
    expect(await part(page, "rows").locator("tbody").first().locator("[data-figure]").count()).toBe(4);
  });

  describe("pointing", () => {
    const ring = (): Locator => part(page, "stage").locator(".ring");
    const title = (): Promise<string | null> => page.locator(".workbench .pointed-title").textContent();

    it("goes with the keys along a series and to others, and is told to screen readers", async () => {
      await visit(SOME);
      await expect.poll(() => page.locator(".stage > svg").count()).toBe(1);
      await part(page, "stage").focus();
      await page.keyboard.press("End");
      const last = await title();
      await page.keyboard.press("ArrowLeft");
      const before = await title();
      expect(before).not.toBe(last);
      expect(await ring().count()).toBe(1);
      expect(await part(page, "live").textContent()).toContain(before ?? "");
      await page.keyboard.press("ArrowRight");
      expect(await title()).toBe(last);
      await page.keyboard.press("ArrowDown");
      expect((await title())?.split(" · ")[0]).toBe(last?.split(" · ")[0]);
      expect(await title()).not.toBe(last);
      await page.keyboard.press("Home");
      expect(await title()).toMatch(/200\d/);
      await page.keyboard.press("Escape");
      expect(await ring().count()).toBe(0);
      expect(await page.locator(".workbench .pointed-title").count()).toBe(0);
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Enter");
      await page.waitForURL(/reports\/[\w-]+\/#f\w+$/);
    });

    it("shows figure, print, bounds, change, report and paragraph beneath the picture, and moves nothing", async () => {
      await visit();
      await part(page, "card").scrollIntoViewIfNeeded();
      const stage = (await part(page, "stage").boundingBox())!;
      const heightPx = await page.evaluate(() => document.documentElement.scrollHeight);
      const place = { x: stage.x + stage.width - 30, y: stage.y + stage.height / 3 };
      if (isNarrow) await page.touchscreen.tap(place.x, place.y);
      else await page.mouse.move(place.x, place.y);
      const card = part(page, "card");
      await expect.poll(() => card.locator("dt").count()).toBe(5);
      expect(await card.locator("a").count()).toBeGreaterThanOrEqual(2);
      const hrefs = await card
        .locator("a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(hrefs[0]).toMatch(/reports\/[\w-]+\/#f\w+$/);
      const box = (await card.boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(stage.y + stage.height - 1);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(heightPx);
    });

    it("says first what the chart plots: index, change or growth with its bounds", async () => {
      const heads =
        language === "en"
          ? { index: "Index", change: "Change on the year before", growth: "Growth" }
          : { index: "指数", change: "比上年增减", growth: "增幅" };
      const shapes = {
        index: /^(≈ )?[\d.,]+( \(.+ to .+\)|（.+ 至 .+）)?$/,
        change: /^[+−≈][\d.,]+/,
        growth: /^[+−≈] ?[\d.,]+%/,
      };
      for (const view of ["index", "change", "growth"] as const)
        for (const series of ["", "&s=CN,CN.women"]) {
          await visit(`?v=${view}${series}`);
          await expect.poll(() => page.locator(".stage > svg").count()).toBe(1);
          await part(page, "stage").focus();
          await page.keyboard.press("End");
          const entry = part(page, "card").locator("dl > div").first();
          expect(await entry.locator("dt").textContent()).toBe(heads[view]);
          const value = (await entry.locator("dd").textContent()) ?? "";
          expect(value).toMatch(shapes[view]);
          expect(await part(page, "live").textContent()).toContain(
            `${heads[view]}${language === "en" ? ": " : "："}${value}`,
          );
        }
      await visit("?v=growth");
      await expect.poll(() => page.locator(".stage > svg").count()).toBe(1);
      await part(page, "stage").focus();
      await page.keyboard.press("End");
      const value = await part(page, "card").locator("dd").first().textContent();
      // The prebuilt chart of the same changes says the same.
      const own = page.locator("[data-plotted]").first();
      await own.locator('[data-part="stage"]').focus();
      await page.keyboard.press("End");
      expect(await own.locator("dt").first().textContent()).toBe(heads.growth);
      expect(await own.locator("dd").first().textContent()).toBe(value);
    });

    it("works on every picture that marks figures", async () => {
      await visit();
      const figures = page.locator("[data-point]:visible");
      const count = await figures.count();
      expect(count).toBeGreaterThan(1);
      for (let place = 0; place < count; place++) {
        const figure = figures.nth(place);
        const stage = figure.locator('[data-part="stage"]');
        if ((await stage.locator("svg[data-places]:visible").count()) === 0) continue;
        await stage.focus();
        await page.keyboard.press("ArrowLeft");
        expect(await figure.locator(".pointed-title").textContent()).toMatch(/\d{4}/);
        expect(await stage.locator(".ring").count()).toBe(1);
      }
    });

    it("keeps the card in sight beside a picture taller than the screen", async () => {
      await visit(
        "?s=CN,CN.women,CN.ethnic_minority,CN.college_and_above,CN.occ_students,CN.occ_workers,CN.occ_farmers,CN.occ_retired,CN.occ_managers,CN.age_61_and_over,CN.age_30_and_under&m=1",
      );
      await expect.poll(() => page.locator(".stage .chart-grid").count()).toBe(1);
      await part(page, "stage").focus();
      await page.keyboard.press("Home");
      const [card, mark] = [(await part(page, "card").boundingBox())!, (await ring().boundingBox())!];
      expect(card.y + card.height).toBeLessThanOrEqual(901);
      expect(mark.y + mark.height).toBeLessThanOrEqual(card.y + 1);
    });
  });

  describe("an address", () => {
    const SHARED = `${SOME}&v=growth&y=2010-&f=CN.women`;

    it("opens the same picture, also when scripts come late", async () => {
      await visit(SHARED);
      await expect.poll(() => page.locator(".stage > svg").count()).toBe(1);
      const expected = await drawn(page);
      expect(await tab(page, "growth").isChecked()).toBe(true);
      expect(await page.locator('select[name="from"]').inputValue()).toBe("2010");
      const late = await openPage();
      await late.route(/\.js$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      await late.goto(address + SHARED, { waitUntil: "load" });
      await expect.poll(() => late.locator(".stage > svg").count()).toBe(1);
      expect(await drawn(late)).toEqual(expected);
      await late.context().close();
    });

    it("gets what a reader chose before the script came", async () => {
      const late = await openPage();
      let send = (): void => {};
      const isAsked = new Promise<void>((resolve) => {
        send = resolve;
      });
      await late.route(/\.js$/, async (route) => {
        await isAsked;
        await route.continue();
      });
      await late.goto(address, { waitUntil: "commit" });
      await tab(late, "growth").check();
      await late.locator('select[name="from"]').selectOption("2015");
      send();
      await expect.poll(() => queryOf(late)).toBe("?v=growth&y=2015-");
      await expect.poll(() => late.locator(".stage > svg").count()).toBe(1);
      await late.context().close();
    });

    it("that cannot be read shows what the page shows anyway", async () => {
      await visit("?v=nothing&y=20-30&s=&m=7&log=yes");
      expect(await pictures(page).count()).toBe(1);
      await visit("?s=nowhere");
      await expect.poll(() => part(page, "fault").textContent()).toContain("nowhere");
      await expect.poll(() => queryOf(page)).toBe("");
      expect(await pictures(page).count()).toBe(1);
    });

    it("that names a series in vain says so, and keeps the rest", async () => {
      await visit("?v=growth&s=CN,nowhere,CN.women&f=nowhere");
      await expect.poll(() => queryOf(page)).toBe("?v=growth&s=CN,CN.women");
      expect(await part(page, "fault").textContent()).toMatch(/nowhere[.。]$/);
      expect(await chosen(page)).toEqual(["CN", "CN.women"]);
      await tab(page, "level").check();
      await expect.poll(() => part(page, "fault").isHidden()).toBe(true);
    });
  });

  describe("taking", () => {
    const take = async (way: string): Promise<string> => {
      await page.locator(`[data-take="${way}"]`).click();
      await expect.poll(() => part(page, "taken").textContent()).not.toBe("");
      return (await part(page, "taken").textContent()) ?? "";
    };
    const save = async (way: string): Promise<{ name: string; content: Buffer }> => {
      const [download] = await Promise.all([page.waitForEvent("download"), take(way)]);
      // The browser may be elsewhere: its files are read through it.
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      return { name: download.suggestedFilename(), content: Buffer.concat(chunks) };
    };
    const begin = async (query: string): Promise<void> => {
      await visit(query);
      await page.locator(".taking summary").click();
    };

    it("gives the picture with title, source and address, as PNG of twice its size and as SVG", async () => {
      await begin(SOME);
      await expect.poll(() => page.locator(".stage > svg").count()).toBe(1);
      const svg = await save("svg");
      expect(svg.name).toBe("party_members-level.svg");
      const text = svg.content.toString();
      expect(text).toContain(language === "en" ? "Party members" : "党员总数");
      expect(text.replace(/<[^>]*>/g, "")).toContain("CN.ethnic_minority");
      expect(text).not.toMatch(/var\(|ring|currentColor/);
      const widthPx = Number(/<svg[^>]* width="(\d+)"/.exec(text)?.[1]);
      const png = await save("png");
      expect(png.name).toBe("party_members-level.png");
      expect(png.content.readUInt32BE(16)).toBe(widthPx * 2);
      await page.goto("about:blank");
    });

    it("gives the rows in view of the published table", async () => {
      await begin("?s=CN.women&y=2010-2012");
      await expect.poll(() => page.locator(".stage > svg").count()).toBe(1);
      const { name, content } = await save("csv");
      expect(name).toBe(`${INDICATOR}-figures.csv`);
      const [header, ...rows] = content.toString().trimEnd().split("\n");
      expect(header).toMatch(/^\uFEFF?figure_id,/);
      expect(rows).toHaveLength(3);
      expect(rows.every((row) => row.includes(",women,"))).toBe(true);
      await page.route(/\.csv$/, (route) => route.fulfill({ status: 503, body: "" }));
      await page.locator('[data-take="csv"]').click();
      await expect
        .poll(() => part(page, "taken").textContent())
        .toMatch(language === "en" ? /could not/ : /无法/);
      await page.unroute(/\.csv$/);
      errors.splice(0, errors.length, ...errors.filter((error) => !error.includes("503")));
    });

    it("gives the comparisons in view of changes and growth", async () => {
      await begin("?v=growth&s=CN.women&y=2010-2012");
      await expect.poll(() => page.locator(".stage > svg").count()).toBe(1);
      const { name, content } = await save("csv");
      expect(name).toBe(`${INDICATOR}-changes.csv`);
      expect(await part(page, "taken").textContent()).toContain(name);
      const [header, ...rows] = content.toString().trimEnd().split("\n");
      expect(header).toMatch(/^\uFEFF?indicator,.*growth_low,growth,growth_high/);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.startsWith(`${INDICATOR},women,CN,`))).toBe(true);
      const marked = await pictures(page).evaluate(
        (svg) => (svg as SVGSVGElement).dataset.places!.split(" ").length,
      );
      expect(rows).toHaveLength(marked);
    });

    it("gives a citation and the code of a frame, with the address of the view", async () => {
      await begin("?v=growth");
      expect(await take("cite")).not.toBe("");
      const indicator = language === "en" ? "Party members" : "党员总数";
      await expect.poll(() => part(page, "text").inputValue()).toContain(indicator);
      expect((await part(page, "text").inputValue()).split(indicator)).toHaveLength(2);
      const text = part(page, "text");
      await expect.poll(() => text.inputValue()).toContain("?v=growth");
      await take("embed");
      await expect.poll(() => text.inputValue()).toContain(`embed/${INDICATOR}/?v=growth`);
      expect(await text.inputValue()).toContain("reported-figures:height");
    });
  });

  it("has no barriers, whatever is open and shown, in light and dark and in forced colours", async () => {
    await visit(`${SOME}&f=CN.women`);
    await page.locator(".choose summary").click();
    await page.locator(".taking summary").click();
    await part(page, "stage").focus();
    await page.keyboard.press("ArrowLeft");
    const axe = async (): Promise<string[]> => {
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .include(".workbench")
        .analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    };
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      expect(await axe()).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: "active" });
    const seen = await page.evaluate(() => {
      const style = (selector: string): CSSStyleDeclaration =>
        getComputedStyle(document.querySelector(selector)!);
      return {
        ring: style(".ring").stroke !== style("body").backgroundColor,
        tab: style(".tabs input:checked + span").borderBottomColor !== style("body").backgroundColor,
      };
    });
    expect(seen).toEqual({ ring: true, tab: true });
    await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
    const small = await page
      .locator(".workbench :is(button, select, summary, .check, .tabs label, input[type=search]):visible")
      .evaluateAll((all) =>
        all
          .map((element) => ({ text: element.textContent, ...element.getBoundingClientRect().toJSON() }))
          .filter(({ width, height }) => Math.min(width, height) < 24),
      );
    expect(small).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it("is not printed with its controls", async () => {
    await visit();
    await page.emulateMedia({ media: "print" });
    for (const selector of [".controls", ".workbench .pointed", ".taking"])
      expect(await page.locator(selector).isHidden()).toBe(true);
    expect(await pictures(page).count()).toBe(1);
    await page.emulateMedia({ media: "screen" });
  });

  describe("in a frame of another page", () => {
    it("fits its width, tells its height, and keeps nothing", async () => {
      const own = await openPage();
      await own.evaluate((src) => {
        const heard: unknown[] = [];
        Object.assign(window, { heard });
        addEventListener("message", ({ data }) => heard.push(data));
        document.body.innerHTML = `<iframe src="${src}" style="width:100%;height:400px;border:0"></iframe>`;
      }, `${root}embed/${INDICATOR}/?v=growth`);
      const heard = (): Promise<{ type: string; id: string; height: number }[]> =>
        own.evaluate(
          () => (window as unknown as { heard: { type: string; id: string; height: number }[] }).heard,
        );
      await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
      const frame = own.frames().find((one) => one.url().includes("/embed/"))!;
      const [first] = await heard();
      expect([first?.type, first?.id]).toEqual(["reported-figures:height", INDICATOR]);
      expect(first?.height).toBeGreaterThan(400);
      // The view that the address asks for is drawn, and its height was told.
      await expect.poll(() => frame.locator(".stage > svg").count()).toBe(1);
      const heightPx = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      await expect.poll(async () => (await heard()).at(-1)?.height).toBe(heightPx);
      await frame.locator(".taking summary").click();
      await expect.poll(async () => (await heard()).at(-1)?.height).toBeGreaterThan(heightPx);
      expect(
        await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await own.context().storageState()).toEqual({ cookies: [], origins: [] });
      expect(await frame.locator("header, footer, nav").count()).toBe(0);
      expect(await frame.locator("h1 a").getAttribute("href")).toBe(`../../indicators/${INDICATOR}/`);
      await own.context().close();
    });
  });
}
