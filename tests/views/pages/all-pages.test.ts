/** What holds on every page over the real data: no text of a machine, no empty label, no id for a name, only relative links. */

import { describe, expect, it } from "vitest";
import { findAddress } from "../../../src/exports/address-list.ts";
import { SOURCE_KINDS } from "../../../src/model/codes.ts";
import { readRealCollection } from "../real-collection.ts";
import { buildAllPages, textsOf, type ViewText } from "./all-pages.ts";

const collection = readRealCollection();
const { dataset } = collection;
const pages = buildAllPages(collection);
/** Attributes of tables are for charts to read, and citations follow rules of their own. */
const texts = pages
  .flatMap(textsOf)
  .filter(({ way }) => !/\.attributes\.|\.citation\.(?:forms|files)\[/.test(way));
/** Anchors that pages set by themselves, by path; those of figures, kinds and versions are known from the data. */
const anchors = new Map(
  pages.map((page) => [
    page.view.frame.path,
    new Set(textsOf(page).flatMap(({ key, text }) => (key === "anchor" ? [text] : []))),
  ]),
);

/** Keys whose texts are codes, addresses or quotations, and not words of the site. */
const CODED = new Set([
  ...["href", "sourceHref", "againstHref", "homeHref", "rootHref", "csvHref", "allReportsHref"],
  ...["path", "figureId", "id", "key", "form", "kind", "language", "lang", "otherLang", "printedLang"],
  ...["value", "low", "high", "verdict", "code", "name", "snippet", "query"],
]);

const LABELS = new Set([
  "label",
  "title",
  "windowTitle",
  "name",
  "source",
  "leadName",
  "latestPeriod",
  "siteName",
]);

const describeText = ({ way, text }: ViewText): string => `${way} = ${JSON.stringify(text)}`;

describe("every view", () => {
  it("is there for each entry of the registries in both languages", () => {
    const { indicators, areas, sources, topics, releases } = dataset;
    const records = [topics, indicators, areas, sources, releases];
    // Of every indicator with a series there is a page to be framed.
    const framed = collection.seriesByIndicator.size;
    expect(pages).toHaveLength(2 * (14 + framed + records.reduce((sum, { length }) => sum + length, 0)));
    const paths = pages.map(({ view }) => view.frame.path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(texts.length).toBeGreaterThan(100_000);
  });

  it("has no text that a program left in", () => {
    const faults = texts.filter(
      ({ key, text }) =>
        /\b(?:undefined|NaN|null|Infinity)\b|\[object |\bfunction ?\(|=>/.test(text) &&
        !["read", "meaning", "fix", "code", "pattern"].includes(key),
    );
    expect(faults.map(describeText).slice(0, 10)).toEqual([]);
  });

  it("has no text that begins or ends with a space or a separator, or has two in a row", () => {
    const faults = texts.filter(
      ({ key, text }) =>
        !CODED.has(key) &&
        ![
          "printed",
          "whyNoChange",
          "nameComma",
          "listComma",
          "seriesComma",
          "andMore",
          "colon",
          "ofThemDrawn",
        ].includes(key) &&
        text !== "" &&
        /^[\s·,，、]|[\s·,，、：]$| {2}|· ·|,,|，，/.test(text),
    );
    expect(faults.map(describeText).slice(0, 10)).toEqual([]);
  });

  it("has no empty label, title, name or link text", () => {
    const linkTexts = texts.filter(
      ({ way, key }) =>
        key === "text" &&
        /(?:navigation|trail|parents|within|related|downloads|ways|topics|indicator)\[?\d*\]?\.text$/.test(
          way,
        ),
    );
    expect(linkTexts.length).toBeGreaterThan(1000);
    const labels = texts.filter(
      ({ key, way }) =>
        LABELS.has(key) &&
        !/\.(?:x|y)\.label$|\.whole\[\d+\]\.label$|\.(?:level|chart|charts\[\d\])\.series\[0\]\.label$|^\w+ compare: \.words\.words\.title$/.test(
          way,
        ),
    );
    const faults = [...labels, ...linkTexts].filter(({ text }) => text.trim() === "");
    expect(faults.map(describeText).slice(0, 10)).toEqual([]);
  });

  it("shows no id of a registry where a reader expects a name", () => {
    const ids = new Set(
      [
        dataset.indicators,
        dataset.breakdowns,
        dataset.areas,
        dataset.units,
        dataset.sources,
        dataset.topics,
        dataset.headlines,
      ]
        .flatMap((registry) => registry.map(({ id }) => id))
        .filter((id) => /_|-\d|[a-z]-[a-z]/.test(id)),
    );
    expect(ids.size).toBeGreaterThan(500);
    const shown = texts.filter(
      ({ key, way, page }) =>
        !CODED.has(key) &&
        !["downloads", "codebook", "addresses"].includes(page.name) &&
        !/\.facts\[\d+\]|\.examples\[/.test(way),
    );
    const faults = shown.filter(
      ({ text }) =>
        ids.has(text) ||
        (text.match(/[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)+/g) ?? []).some(
          (word) => word.includes("_") && ids.has(word),
        ),
    );
    expect(faults.map(describeText).slice(0, 10)).toEqual([]);
  });

  it("has only relative links, except to the addresses of reports", () => {
    const links = texts.filter(({ key }) => /href$/i.test(key));
    expect(links.length).toBeGreaterThan(10_000);
    const urls = new Set(dataset.sources.map(({ url }) => url));
    const faults = links.filter(
      ({ text, way }) =>
        text !== "" && /^(?:[a-z]+:|\/)/i.test(text) && !(way.includes(".facts[") && urls.has(text)),
    );
    expect(faults.map(describeText).slice(0, 10)).toEqual([]);
  });

  it("leads by every link to a page, a published file or a figure that is there", () => {
    const addresses = new Set(pages.map(({ view }) => view.frame.path));
    const reportOf = new Map(dataset.observations.map(({ figureId, source }) => [figureId, source]));
    const isKind = (anchor: string): boolean => SOURCE_KINDS.some((kind) => kind === anchor);
    const faults = texts.filter(({ key, text, page }) => {
      if (!/href$/i.test(key) || text === "" || /^https?:/.test(text)) return false;
      const url = new URL(text, `http://host.invalid/base/${page.view.frame.path}`);
      const path = url.pathname.replace(/^\/base\//, "");
      const isThere = addresses.has(path) || findAddress(path) !== undefined;
      const anchor = url.hash.slice(1);
      const isFigure = path.endsWith(`reports/${reportOf.get(anchor)}/`);
      const isSection = /indicators\/\w+\/$/.test(path) ? anchor === "coverage" : isKind(anchor);
      const isVersion = path.endsWith("changes/") && /^v\d+\.\d+\.\d+$/.test(anchor);
      const isOwn =
        anchors.get(path)?.has(anchor) ||
        (path.endsWith("codebook/") && ["codes", "all-units", "read"].includes(anchor)) ||
        (path.endsWith("changes/") && anchor === "corrections");
      const isRow = path === page.view.frame.path && reportOf.has(anchor.replace(/^row-/, ""));
      return !isThere || !(anchor === "" || isFigure || isSection || isVersion || isOwn || isRow);
    });
    expect(faults.map(describeText).slice(0, 10)).toEqual([]);
  });

  it("has keys of charts that are unique on their page and fit for ids", () => {
    for (const page of pages) {
      const keys = textsOf(page)
        .filter(({ key }) => key === "key")
        .map(({ text }) => text);
      expect(keys.filter((key) => !/^[a-z0-9-]+$/.test(key))).toEqual([]);
      expect([page.name, keys.filter((key, place) => keys.indexOf(key) !== place)]).toEqual([page.name, []]);
    }
  });

  it("sets no ASCII comma, colon or full stop between Chinese characters on Chinese pages", () => {
    const shown = texts.filter(
      ({ page, key, way }) =>
        page.language === "zh" &&
        !CODED.has(key) &&
        !["printed", "asPrinted"].includes(key) &&
        !/notes|otherTitle|\.facts|source$|comparability|title$|Title$|description$|codes\[/.test(way),
    );
    expect(shown.length).toBeGreaterThan(10_000);
    const faults = shown.filter(({ text }) =>
      /[\u4e00-\u9fff][,:;] ?[\u4e00-\u9fff]|[\u4e00-\u9fff]\. /.test(text),
    );
    expect(faults.map(describeText).slice(0, 10)).toEqual([]);
  });

  it("joins sentences of a description in the manner of its language", () => {
    const faults = pages.filter(
      ({ language, view }) => language === "zh" && /[\u4e00-\u9fff》”]\. /.test(view.frame.description),
    );
    expect(faults.map(({ name }) => name).slice(0, 10)).toEqual([]);
    expect(
      pages
        .filter(({ view }) => view.frame.title === "" || view.frame.description === "")
        .map(({ name }) => name),
    ).toEqual([]);
  });
});
