/** Addresses and relative links: one folder works under any base path. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/model/codes.ts";
import { hrefFrom, otherLanguagePath, paths, type SitePath } from "../../src/views/paths.ts";

const id = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,12}$/);
const language = fc.constantFrom(...LANGUAGES);
const page: fc.Arbitrary<SitePath> = fc
  .tuple(language, id, fc.integer({ min: 0, max: 11 }))
  .map(([lang, name, kind]) => {
    const all = [
      ...[paths.home, paths.topics, paths.indicators, paths.areas, paths.reports].map((path) => path(lang)),
      ...[paths.downloads, paths.methods, paths.about].map((path) => path(lang)),
      ...[paths.topic, paths.indicator, paths.area, paths.report].map((path) => path(lang, name)),
    ];
    return all[kind]!;
  });
const file = id.map((name) => paths.file(`data/indicators/${name}.csv`));
const base = fc.constantFrom(
  "https://example.org/",
  "https://example.org/figures/",
  "http://localhost:4321/a/b/c/",
  "file:///home/reader/site/",
);

describe("hrefFrom()", () => {
  it.each([
    ["", "", "", "./"],
    ["", "", "f1", "#f1"],
    ["", "zh/", "", "zh/"],
    ["zh/", "", "", "../"],
    ["reports/a/", "reports/a/", "f1", "#f1"],
    ["reports/a/", "reports/b/", "f1", "../b/#f1"],
    ["reports/a/", "reports/", "", "../"],
    ["reports/", "reports/a/", "", "a/"],
    ["zh/indicators/grids/", "data/indicators/grids.csv", "", "../../../data/indicators/grids.csv"],
    ["data/", "data/observations.csv", "", "observations.csv"],
    ["data/", "", "top", "../#top"],
  ])("leads from %j to %j with fragment %j by %s", (from, to, fragment, href) => {
    expect(hrefFrom(from, to, fragment)).toBe(href);
  });

  it("gives the target when a browser resolves it, from any page under any base", () => {
    fc.assert(
      fc.property(
        base,
        page,
        fc.oneof(page, file),
        fc.constantFrom("", "f0123456789ab"),
        (root, from, to, fragment) => {
          const resolved = new URL(hrefFrom(from, to, fragment), root + from).href;
          expect(resolved).toBe(`${root}${to}${fragment === "" ? "" : `#${fragment}`}`);
        },
      ),
    );
  });

  it("is never absolute and never empty", () => {
    fc.assert(
      fc.property(page, fc.oneof(page, file), (from, to) => {
        expect(hrefFrom(from, to)).toMatch(/^(?!\/|[a-z]+:).+/);
      }),
    );
  });
});

describe("otherLanguagePath()", () => {
  it("leads to the other language, and back when asked twice", () => {
    fc.assert(
      fc.property(page, (path) => {
        const other = otherLanguagePath(path);
        expect(other.startsWith("zh/")).toBe(!path.startsWith("zh/"));
        expect(otherLanguagePath(other)).toBe(path);
      }),
    );
  });

  it("keeps a page whose id begins like the folder of the other language", () => {
    expect(otherLanguagePath("zhejiang/")).toBe("zh/zhejiang/");
  });
});
