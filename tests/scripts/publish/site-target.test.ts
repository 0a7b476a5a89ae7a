/** Where links lead, and how they are written. */
import { describe, expect, it } from "vitest";
import {
  findSiteTarget,
  isElsewhere,
  relateAddress,
  rootAddress,
} from "../../../src/site/publish/site-target.ts";

describe("findSiteTarget()", () => {
  it.each([
    ["index.html", "reports/", "reports/index.html", ""],
    ["a/b/index.html", "../../reports/x/#f1", "reports/x/index.html", "f1"],
    ["a/b/index.html", "#top", "a/b/index.html", "top"],
    ["a/b/index.html", "./", "a/b/index.html", ""],
    ["a/b/index.html", "/data/x.csv?v=1", "data/x.csv", ""],
    ["404.html", "/", "index.html", ""],
    ["zh/index.html", "../%E6%95%B0/", "数/index.html", ""],
  ])("takes %s + %s to %s", (page, link, file, anchor) => {
    expect(findSiteTarget(page, link)).toEqual({ file, anchor });
  });

  it.each([
    ["index.html", "../x/"],
    ["a/b/index.html", "../../../x/"],
    ["index.html", "https://example.org/"],
    ["index.html", "//example.org/"],
    ["index.html", "mailto:a@example.org"],
  ])("gives nothing for %s + %s, which leads out of the site", (page, link) => {
    expect(findSiteTarget(page, link)).toBeUndefined();
  });
});

describe("relateAddress()", () => {
  it.each([
    ["index.html", "/", "./"],
    ["index.html", "/assets/a.css", "assets/a.css"],
    ["index.html", "/#x", "./#x"],
    ["a/b/index.html", "/", "../../"],
    ["a/b/index.html", "/assets/a.css", "../../assets/a.css"],
    ["zh/index.html", "/zh/reports/", "../zh/reports/"],
  ])("leads from %s to %s by %s", (page, address, link) => {
    expect(relateAddress(page, address)).toBe(link);
    expect(findSiteTarget(page, link)).toEqual(findSiteTarget(page, address));
  });
});

describe("rootAddress()", () => {
  it.each([
    ["404.html", "reports/", "/sub/reports/"],
    ["404.html", "/assets/a.css", "/sub/assets/a.css"],
    ["404.html", "./#x", "/sub/#x"],
    ["404.html", "https://example.org/", "https://example.org/"],
  ])("makes %s + %s hold anywhere as %s", (page, link, expected) => {
    expect(rootAddress(page, link, "/sub/")).toBe(expected);
  });
});

describe("isElsewhere()", () => {
  it.each(["https://a.b", "//a.b", "\\\\a.b", "mailto:a", "data:image/png,x", " javascript:0"])(
    "knows %s",
    (link) => {
      expect(isElsewhere(link)).toBe(true);
    },
  );
  it.each(["a/b", "/a", "#a", "?a", "../a:b"])("knows that %s stays", (link) => {
    expect(isElsewhere(link)).toBe(false);
  });
});
