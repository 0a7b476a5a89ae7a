/** Every page of the site as a view, for checks that hold on all of them. */
import { ADDRESS_LIST } from "../../../src/exports/address-list.ts";
import { CODE_LISTS, findCodeList } from "../../../src/exports/code-lists.ts";
import { readLines, readSnippets } from "../../../src/exports/snippets/read-snippets.ts";
import { TABLES } from "../../../src/exports/tables.ts";
import { LANGUAGES, type Language } from "../../../src/model/codes.ts";
import type { Collection } from "../../../src/views/collection.ts";
import { buildAboutPage } from "../../../src/views/pages/about-page.ts";
import { buildApiPage } from "../../../src/views/pages/api-page.ts";
import { buildAreaPage } from "../../../src/views/pages/area-page.ts";
import { buildAreasPage } from "../../../src/views/pages/areas-page.ts";
import { buildAuditPage } from "../../../src/views/pages/audit-page.ts";
import { buildChangesPage } from "../../../src/views/pages/changes-page.ts";
import { buildCodebookPage } from "../../../src/views/pages/codebook-page.ts";
import { buildComparePage } from "../../../src/views/pages/compare-page.ts";
import { buildCoveragePage } from "../../../src/views/pages/coverage-page.ts";
import { buildDownloadsPage } from "../../../src/views/pages/downloads-page.ts";
import { buildEmbedPage, embedIds } from "../../../src/views/pages/embed-page.ts";
import { buildHomePage } from "../../../src/views/pages/home-page.ts";
import { buildIndicatorPage } from "../../../src/views/pages/indicator-page.ts";
import { buildMethodsPage } from "../../../src/views/pages/methods-page.ts";
import { buildReportPage } from "../../../src/views/pages/report-page.ts";
import { buildReportsPage } from "../../../src/views/pages/reports-page.ts";
import { buildTopicPage, buildTopicsPage } from "../../../src/views/pages/topic-page.ts";
import { buildVersionPage } from "../../../src/views/pages/version-page.ts";

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
  const downloads = { files, tables: TABLES, lines: readLines(""), queries: [], root: "" };
  const examples = { figure_id: "f0123456789ab", value: "1500", as_printed: "1500人" };
  const codebook = {
    tables: TABLES,
    lists: CODE_LISTS,
    findList: findCodeList,
    facts: new Map([["observations", { rows: 5, examples }]]),
    snippets: readSnippets(""),
    isUnplaced: true,
  };
  const releases = dataset.releases.map((release) => ({
    release,
    files: [{ path: "observations.csv", bytes: 1234, sha256: "0".repeat(64) }],
    archive: null,
    counts: { figures: 1, sources: 1, indicators: 1, areas: 1 },
    difference: null,
  }));
  return LANGUAGES.flatMap((language) => {
    const views: [string, BuiltPage["view"]][] = [
      ["home", buildHomePage(collection, language)],
      ["topics", buildTopicsPage(collection, language, "topics")],
      ["indicators", buildTopicsPage(collection, language, "indicators")],
      ["areas", buildAreasPage(collection, language)],
      ["reports", buildReportsPage(collection, language)],
      ["downloads", buildDownloadsPage(collection, language, downloads)],
      ["codebook", buildCodebookPage(collection, language, codebook)],
      ["addresses", buildApiPage(collection, language, ADDRESS_LIST, "https://example.org/")],
      ["changes", buildChangesPage(collection, language, releases)],
      ...releases.map((record): [string, BuiltPage["view"]] => [
        `version ${record.release.version}`,
        buildVersionPage(collection, language, record),
      ]),
      ["compare", buildComparePage(collection, language)],
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
      ...embedIds(collection).map((id): [string, BuiltPage["view"]] => [
        `embed ${id}`,
        buildEmbedPage(collection, language, id),
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
