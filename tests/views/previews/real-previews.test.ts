/** Previews and chart pictures of the real figures: one for each page, titled as the page, no character lost. */
import { beforeAll, describe, expect, it } from "vitest";
import { findDrawnCharacters } from "../../../src/images/find-drawn-characters.ts";
import { replaceUnknown } from "../../../src/images/replace-unknown.ts";
import { readImageFonts, subsetImageFont } from "../../../src/site/raster/image-fonts.ts";
import { listSiteImages } from "../../../src/site/raster/list-site-images.ts";
import { readFontCharacters } from "../../../src/site/raster/read-font-characters.ts";
import type { SiteImage } from "../../../src/site/raster/write-images.ts";
import { buildDefaultChart } from "../../../src/views/charts/default-chart.ts";
import type { Collection } from "../../../src/views/collection.ts";
import { buildPageContext } from "../../../src/views/page-context.ts";
import { buildIndicatorPage } from "../../../src/views/pages/indicator-page.ts";
import { paths } from "../../../src/views/paths.ts";
import { listPreviews, type PagePreview } from "../../../src/views/previews/list-previews.ts";
import { buildAllPages } from "../pages/all-pages.ts";
import { readRealCollection } from "../real-collection.ts";

let collection: Collection;
let previews: Map<string, PagePreview>;
let images: SiteImage[];
beforeAll(() => {
  collection = readRealCollection();
  previews = new Map([...listPreviews(collection, "")].map((preview) => [preview.page, preview]));
  images = [...listSiteImages(collection, "https://figures.example.org/", [])];
}, 60_000);

describe("previews", () => {
  it("stand for every page about one thing, under the page's own title", () => {
    const pages = buildAllPages(collection).filter(({ name }) =>
      /^(?:topic|indicator|area|report) /.test(name),
    );
    const faults = pages.filter(({ view }) => previews.get(view.frame.path)?.view.title !== view.frame.title);
    expect(faults.map(({ name }) => name)).toEqual([]);
    expect(pages.length).toBeGreaterThan(1500);
  });

  it("give the latest figure of an indicator with its print, and say where nothing can be compared", () => {
    const answers = [...previews.values()].flatMap(({ view }) => view.answer ?? []);
    expect(answers.length).toBeGreaterThan(300);
    for (const { figure, printed, change, source } of answers)
      expect([figure, printed, change.text, source]).not.toContain("");
    const verdicts = new Set(answers.map(({ change }) => change.verdict));
    expect([...verdicts].sort()).toEqual(["cannot_tell", "down", null, "up"]);
  });

  it("give counts and the date of a report", () => {
    const { view } = previews.get(paths.report("zh", "ccp-bulletin-2023"))!;
    expect(view.facts.map(({ label }) => label)).toEqual(["数字", "发布"]);
    expect(view.facts[1]?.text).toBe("2024年6月30日");
  });

  it("tell of pages of prose what their heads say, and of others no less than they know", () => {
    const given = { language: "en", title: "T", description: "D" } as const;
    const listed = [
      ...listPreviews(collection, "", [
        { page: "methods/", ...given },
        { page: "audit/", ...given },
      ]),
    ];
    const titles = (page: string) => listed.filter((one) => one.page === page).map(({ view }) => view.title);
    expect(titles("methods/")).toEqual(["T"]);
    expect(titles("audit/")).toEqual(["Reports held against their own figures"]);
  });
});

describe("buildDefaultChart()", () => {
  it("gives the chart that the page of the indicator shows first, and one of figures side by side where it has none", () => {
    const forms = new Set<string>();
    for (const { id } of collection.dataset.indicators.filter((_, index) => index % 4 === 0)) {
      const { level, sideBySide } = buildIndicatorPage(collection, "zh", id);
      const page = buildPageContext(collection, "zh", paths.indicator("zh", id));
      const own = buildDefaultChart("x", id, page);
      const shown = level ?? sideBySide;
      if (shown) expect({ ...own, key: shown.key }).toEqual(shown);
      else if (own) expect(own.form).toBe("ranking");
      forms.add(own?.form ?? "none");
    }
    expect([...forms].sort()).toEqual(["level", "ranking"]);
    const page = buildPageContext(collection, "zh", "zh/");
    expect(buildDefaultChart("x", "party_members_growth", page)).toBeUndefined();
  });
});

describe("pictures of a site", () => {
  it("are a preview for each page, and a chart as SVG and PNG for each indicator and language", () => {
    const expected = [
      ...[...previews.keys()].map((page) => paths.preview(page)),
      ...collection.dataset.indicators.flatMap(({ id }) =>
        (["en", "zh"] as const).flatMap((language) =>
          (["svg", "png"] as const).map((format) => paths.chart(language, id, format)),
        ),
      ),
    ];
    expect(images.map(({ path }) => path).sort()).toEqual(expected.sort());
    for (const { path, format, widthPx } of images)
      if (format === "png")
        expect([path, widthPx]).toEqual([path, path.startsWith("previews/") ? 1200 : 1440]);
  });

  it("have the address and a report beneath each chart", () => {
    const svg = images.find(({ path }) => path === "zh/charts/party_members.png")!.svg;
    expect(svg).toMatch(/见于：.*，2025年6月30日发布；另见其他\d+份报告/s);
    expect(svg.replace(/<[^>]*>/g, "")).toContain("https://figures.example.org/zh/indicators/party_members/");
  });

  it("hold nothing that only a page's style sheet would give", () => {
    const faults = images.filter(({ svg }) => /var\(|currentColor|class="halo"/.test(svg));
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  it("lose no character: each has a glyph in the fonts that they are drawn with", async () => {
    const { bytes, characters } = readImageFonts();
    const missing = new Set<string>();
    const drawn = { regular: new Set<string>(), bold: new Set<string>() };
    for (const { svg } of images) {
      const fitted = replaceUnknown(svg, (code) => characters.has(code));
      const found = findDrawnCharacters(fitted);
      for (const weight of ["regular", "bold"] as const)
        for (const character of found[weight]) drawn[weight].add(character);
      // The sign for a missing character is in no text of the site or the data itself.
      if (fitted.includes("〓"))
        for (const { 0: one } of svg.matchAll(/[^\0-\x7f]/gu))
          if (!characters.has(one.codePointAt(0)!)) missing.add(one);
    }
    expect([...missing].filter((character) => !/\p{Zs}|\p{Cf}/u.test(character))).toEqual([]);
    for (const weight of ["regular", "bold"] as const) {
      const subset = readFontCharacters(await subsetImageFont(bytes[weight], drawn[weight], "sfnt"));
      const tofu = [...drawn[weight]].filter((character) => !subset.has(character.codePointAt(0)!));
      expect(tofu).toEqual([]);
      expect(drawn[weight].size).toBeGreaterThan(300);
    }
  });
});
