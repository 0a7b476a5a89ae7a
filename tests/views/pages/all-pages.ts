/** Every page of the site as a view, for checks that hold on all of them. */
import { LANGUAGES, type Language } from "../../../src/model/codes.ts";
import type { Collection } from "../../../src/views/collection.ts";
import { buildAboutPage } from "../../../src/views/pages/about-page.ts";
import { buildAreaPage } from "../../../src/views/pages/area-page.ts";
import { buildAreasPage } from "../../../src/views/pages/areas-page.ts";
import { buildAuditPage } from "../../../src/views/pages/audit-page.ts";
import { buildCoveragePage } from "../../../src/views/pages/coverage-page.ts";
import { buildDownloadsPage } from "../../../src/views/pages/downloads-page.ts";
import { buildHomePage } from "../../../src/views/pages/home-page.ts";
import { buildIndicatorPage } from "../../../src/views/pages/indicator-page.ts";
import { buildMethodsPage } from "../../../src/views/pages/methods-page.ts";
import { buildReportPage } from "../../../src/views/pages/report-page.ts";
import { buildReportsPage } from "../../../src/views/pages/reports-page.ts";
import { buildTopicPage, buildTopicsPage } from "../../../src/views/pages/topic-page.ts";

export interface BuiltPage {
  name: string;
  language: Language;
  view: { frame: { path: string; title: string; description: string } };
}

/** Builds every page in both languages; the page of downloads with one file of each kind. */
export function buildAllPages(collection: Collection): BuiltPage[] {
  const { dataset } = collection;
  const files = ["data/observations.csv", "data/indicators/grids.csv", "data/areas/CN.csv"].map((path) => ({
    path,
    bytes: 1234,
    rows: 5,
  }));
  return LANGUAGES.flatMap((language) => {
    const views: [string, BuiltPage["view"]][] = [
      ["home", buildHomePage(collection, language)],
      ["topics", buildTopicsPage(collection, language, "topics")],
      ["indicators", buildTopicsPage(collection, language, "indicators")],
      ["areas", buildAreasPage(collection, language)],
      ["reports", buildReportsPage(collection, language)],
      ["downloads", buildDownloadsPage(collection, language, files, [])],
      ["audit", buildAuditPage(collection, language)],
      ["coverage", buildCoveragePage(collection, language)],
      ["methods", buildMethodsPage(collection, language)],
      ["about", { frame: buildAboutPage(collection, language) }],
      ...dataset.topics.map(({ id }): [string, BuiltPage["view"]] => [
        `topic ${id}`,
        buildTopicPage(collection, language, id),
      ]),
      ...dataset.indicators.map(({ id }): [string, BuiltPage["view"]] => [
        `indicator ${id}`,
        buildIndicatorPage(collection, language, id),
      ]),
      ...dataset.areas.map(({ id }): [string, BuiltPage["view"]] => [
        `area ${id}`,
        buildAreaPage(collection, language, id),
      ]),
      ...dataset.sources.map(({ id }): [string, BuiltPage["view"]] => [
        `report ${id}`,
        buildReportPage(collection, language, id),
      ]),
    ];
    return views.map(([name, view]) => ({ name, language, view }));
  });
}

/** A text of a view with the key that holds it and the way to it. */
export interface ViewText {
  page: BuiltPage;
  key: string;
  way: string;
  text: string;
}

/** Gives every text in a view; the texts of the site that a view carries along (functions among them) are passed over. */
export function textsOf(page: BuiltPage): ViewText[] {
  const found: ViewText[] = [];
  const walk = (value: unknown, key: string, way: string): void => {
    if (typeof value === "string") found.push({ page, key, way, text: value });
    else if (Array.isArray(value))
      for (const [index, entry] of value.entries()) walk(entry, key, `${way}[${index}]`);
    else if (typeof value === "object" && value !== null) {
      if ("siteName" in value && "finding" in value) return;
      for (const [name, entry] of Object.entries(value)) walk(entry, name, `${way}.${name}`);
    }
  };
  walk(page.view, "", `${page.language} ${page.name}: `);
  return found;
}
