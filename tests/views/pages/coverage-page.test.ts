/** The page of coverage and the matrices on indicator pages, over the real figures. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/model/codes.ts";
import { buildCoveragePage } from "../../../src/views/pages/coverage-page.ts";
import { buildIndicatorPage } from "../../../src/views/pages/indicator-page.ts";
import { buildReportPage } from "../../../src/views/pages/report-page.ts";
import { readRealCollection } from "../real-collection.ts";

const collection = readRealCollection();
const { dataset } = collection;

describe.each(LANGUAGES)("buildCoveragePage() in %s", (language) => {
  const page = buildCoveragePage(collection, language);

  it("adds up to all figures by topic, by kind of source and by report", () => {
    for (const rows of [page.byTopic, page.byKind, page.byReport]) {
      expect(rows.reduce((sum, { figures }) => sum + figures, 0)).toBe(dataset.observations.length);
      for (const { figures, printed, bounded, withheld } of rows)
        expect(printed + bounded + withheld).toBe(figures);
    }
    for (const { figures, shares } of page.byReport) {
      const sum = shares.printed + shares.bounded + shares.withheld;
      expect(figures === 0 ? sum : Math.abs(sum - 100) < 0.2).toBe(figures === 0 ? 0 : true);
    }
  });

  it("has a row for every indicator with figures, newest year first, and no empty column", () => {
    const rows = page.overview.flatMap((topic) => topic.rows);
    expect(rows).toHaveLength(new Set(dataset.observations.map(({ indicator }) => indicator)).size);
    for (const { columns, rows: own } of page.overview) {
      const years = columns.filter((column) => /^\d{4}$/.test(column));
      expect(years).toEqual(years.toSorted().reverse());
      for (const index of columns.keys()) expect(own.some(({ cells }) => cells[index] !== null)).toBe(true);
    }
  });
});

describe("coverage elsewhere", () => {
  it("leads from a cell to a row of the same page, and to the report where there is no level", () => {
    const { coverage, table } = buildIndicatorPage(collection, "en", "party_members");
    const anchors = new Set(table.groups.flatMap(({ rows }) => rows.map(({ anchor }) => `#${anchor}`)));
    const links = coverage!.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.href ?? []));
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) expect(anchors.has(link) || link.startsWith("../../reports/")).toBe(true);
  });

  it("says what still shows of a withheld figure", () => {
    const withheld = dataset.observations.find(({ asPrinted }) => asPrinted === "*万余名")!;
    const { rows } = buildReportPage(collection, "en", withheld.source);
    expect(rows.find(({ figure }) => figure.figureId === withheld.figureId)?.magnitude).toBe(
      "tens of thousands or more, unknown",
    );
    const plain = dataset.observations.find(({ asPrinted }) => asPrinted === "*名")!;
    const others = buildReportPage(collection, "en", plain.source).rows;
    expect(others.find(({ figure }) => figure.figureId === plain.figureId)?.magnitude).toBe("");
  });
});
