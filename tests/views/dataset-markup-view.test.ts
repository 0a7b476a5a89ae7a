/** The markup of pages with data: whole on every page that has figures, none elsewhere, light, and safe within a page. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/model/codes.ts";
import {
  buildDatasetMarkup,
  COLLECTION_FILES,
  type DatasetMarkup,
  findMarkupFaults,
  type MarkupSubject,
} from "../../src/views/dataset-markup-view.ts";
import { serialiseMarkup } from "../../src/views/serialise-markup.ts";
import { observation, source } from "../series/small-dataset.ts";
import { readRealCollection } from "./real-collection.ts";
import { smallCollection } from "./small-page.ts";

const address = "https://example.org/figures/";
const collection = readRealCollection();
const { dataset } = collection;
const whole: MarkupSubject = { kind: "collection", id: "" };
const subjects: MarkupSubject[] = [
  whole,
  ...dataset.indicators.map(({ id }): MarkupSubject => ({ kind: "indicator", id })),
  ...dataset.areas.map(({ id }): MarkupSubject => ({ kind: "area", id })),
];
const hasFigures = ({ kind, id }: MarkupSubject): boolean =>
  kind === "collection" ||
  (kind === "indicator" ? collection.observationsByIndicator : collection.observationsByArea).has(id);

const build = (subject: MarkupSubject, language: Language = "en"): DatasetMarkup => {
  const markup = buildDatasetMarkup(subject, collection, language, address);
  if (!markup) throw new RangeError(`No markup for ${subject.kind} ${subject.id}`);
  return markup;
};

describe.each<Language>(["en", "zh"])("buildDatasetMarkup() in %s", (language) => {
  it("gives every page with figures a whole markup, and no other", () => {
    for (const subject of subjects) {
      const markup = buildDatasetMarkup(subject, collection, language, address);
      expect([subject, markup !== undefined]).toEqual([subject, hasFigures(subject)]);
      if (!markup) continue;
      expect(findMarkupFaults(markup)).toEqual([]);
      expect(markup).toMatchObject({
        "@type": "Dataset",
        version: dataset.release.version,
        dateModified: dataset.release.date,
        inLanguage: language === "zh" ? "zh-CN" : "en",
      });
      expect(markup.temporalCoverage ?? "2000/..").toMatch(/^\d{4}\/(?:\d{4}|\.\.)$/);
      const { variableMeasured, spatialCoverage, isBasedOn } = markup as Record<string, unknown[]>;
      expect(variableMeasured?.length).toBeGreaterThan(0);
      expect(spatialCoverage?.length).toBeGreaterThan(0);
      expect(isBasedOn?.length).toBeLessThanOrEqual(20);
      // Relative addresses mean nothing to those who read the markup away from its page.
      const addresses = JSON.stringify(markup).matchAll(/"(?:url|@id|contentUrl|license)":"([^"]*)"/g);
      for (const [, found] of addresses) expect(found).toMatch(/^https?:\/\/\S+$/);
    }
  });

  it("stays light", () => {
    const bytes = (subject: MarkupSubject): number =>
      gzipSync(JSON.stringify(build(subject, language))).length;
    expect(bytes(whole)).toBeLessThan(8_000);
    const parts = subjects.filter((subject) => subject !== whole && hasFigures(subject));
    expect(Math.max(...parts.map(bytes))).toBeLessThan(4_000);
  });
});

describe("buildDatasetMarkup()", () => {
  it("names files that are published, the reports, and what is a part of what", () => {
    const files = (build(whole).distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
    expect(files).toEqual(COLLECTION_FILES.map((path) => address + path));
    const part = build({ kind: "indicator", id: "training_sessions" }, "zh");
    expect(part).toMatchObject({
      url: `${address}zh/indicators/training_sessions/`,
      license: `${address}data/LICENSE.txt`,
      isPartOf: { "@id": `${address}zh/#dataset` },
      distribution: [
        { contentUrl: `${address}data/indicators/training_sessions.csv`, encodingFormat: "text/csv" },
        {
          contentUrl: `${address}data/indicators/training_sessions.json`,
          encodingFormat: "application/json",
        },
      ],
    });
    expect(build(whole, "zh").hasPart).toContainEqual({ "@id": part["@id"] });
    expect(build(whole, "zh")["@id"]).toBe(`${address}zh/#dataset`);
  });

  it("says nothing where the address is not known, or nothing is printed", () => {
    expect(buildDatasetMarkup(whole, collection, "en", "")).toBeUndefined();
    expect(buildDatasetMarkup(whole, smallCollection([]), "en", address)).toBeUndefined();
  });

  it("knows no version and no year of a collection that has none", () => {
    const small = smallCollection([observation({ period: "" })]);
    const markup = buildDatasetMarkup(whole, small, "en", address);
    expect(markup).toBeDefined();
    for (const key of ["version", "dateModified", "temporalCoverage"]) expect(markup).not.toHaveProperty(key);
  });

  it("names the years of all figures, with an open end only where none has one", () => {
    const [open, closed] = [observation({ period: "2012/.." }), observation({ period: "2020-03" })];
    const years = [[open], [open, closed], [closed]].map(
      (rows) => buildDatasetMarkup(whole, smallCollection(rows), "en", address)?.temporalCoverage,
    );
    expect(years).toEqual(["2012/..", "2012/2020", "2020/2020"]);
  });

  it("names the newest reports first", () => {
    const rows = [observation(), observation({ source: "r" })];
    const sources = [
      source({ published: "2020" }),
      source({ id: "r", titleEn: "Newer", published: "2024-06" }),
    ];
    expect(buildDatasetMarkup(whole, smallCollection(rows, { sources }), "en", address)).toMatchObject({
      isBasedOn: [
        { name: "Newer", datePublished: "2024-06" },
        { name: "Report", datePublished: "2020" },
      ],
    });
  });

  it("names a publisher for what a body issues, and none for news about its figures", () => {
    const [markup, news] = (["bulletin", "news"] as const).map((kind) =>
      buildDatasetMarkup(
        whole,
        smallCollection([observation()], { sources: [source({ kind, issuerEn: "Bureau A" })] }),
        "en",
        address,
      ),
    );
    expect(markup).toMatchObject({ isBasedOn: [{ publisher: { name: "Bureau A" } }] });
    expect(JSON.stringify(news?.isBasedOn)).not.toContain("publisher");
  });

  it("lets the country stand for its provinces", () => {
    const areas = dataset.areas.filter(({ id }) => ["CN", "CN-11"].includes(id));
    const place = (ids: string[]): unknown => {
      const small = smallCollection(
        ids.map((area) => observation({ area })),
        { areas },
      );
      return buildDatasetMarkup(whole, small, "en", address)?.spatialCoverage;
    };
    expect(place(["CN", "CN-11"])).toEqual(place(["CN"]));
    expect(place(["CN-11"])).not.toEqual(place(["CN"]));
  });
});

describe("serialiseMarkup()", () => {
  it("gives JSON that no title can break out of", () => {
    const markup = { name: "</script><script>alert(1)</script><!-- <SCRIPT>" };
    const json = serialiseMarkup(markup);
    expect(json).not.toContain("<");
    expect(JSON.parse(json)).toEqual(markup);
  });
});

describe("findMarkupFaults()", () => {
  it.each<[string, object]>([
    ["name", { name: "" }],
    ["description", { description: "Too short." }],
    ["description", { description: "x".repeat(5001) }],
    ["license", { license: "data/LICENSE.txt" }],
    ["isBasedOn", { isBasedOn: [] }],
    ["measurementTechnique", { measurementTechnique: undefined }],
    ["distribution", { distribution: [{ contentUrl: "data/observations.csv" }] }],
    ["distribution", { distribution: [] }],
  ])("misses %s", (key, part) => {
    expect(findMarkupFaults({ ...build(whole), ...part })).toEqual([key]);
  });
});
