/** Report pages: every figure in reading order, withheld ones as such, and the report that prints none. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/model/codes.ts";
import { buildReportPage } from "../../../src/views/pages/report-page.ts";
import { buildReportsPage } from "../../../src/views/pages/reports-page.ts";
import { readRealCollection } from "../real-collection.ts";

const collection = readRealCollection();
const { dataset } = collection;

describe.each(LANGUAGES)("buildReportPage() in %s", (language) => {
  const pages = dataset.sources.map((source) => ({
    source,
    page: buildReportPage(collection, language, source.id),
  }));

  it("shows every figure of the report exactly once, in reading order", () => {
    for (const { source, page } of pages) {
      const own = dataset.observations
        .filter((entry) => entry.source === source.id)
        .toSorted((a, b) => a.line - b.line);
      expect(page.rows.map(({ figure }) => figure.figureId)).toEqual(own.map(({ figureId }) => figureId));
    }
    expect(pages.flatMap(({ page }) => page.rows)).toHaveLength(dataset.observations.length);
  });

  it("leads from each figure to its own anchor, names what it counts and when, and its place where that is another", () => {
    for (const { source, page } of pages) {
      for (const row of page.rows) {
        expect(row.figure.href).toBe(`#${row.figure.figureId}`);
        expect([row.indicator.text, row.indicator.href, row.period]).not.toContain("");
        const { area } = dataset.observations.find(({ figureId }) => figureId === row.figure.figureId)!;
        expect(row.place === undefined).toBe(area === source.area);
      }
    }
  });

  it("states how many figures are printed and withheld", () => {
    const summaryOf = (id: string): string => pages.find(({ source }) => source.id === id)!.page.summary;
    const withheld = pages.filter(
      ({ page }) => page.rows.length > 0 && page.rows.every(({ figure }) => figure.isWithheld),
    );
    const none = pages.filter(({ page }) => page.rows.length === 0);
    expect(none.map(({ source }) => source.id)).toEqual(["grassroots-meeting-s06"]);
    expect(summaryOf("grassroots-meeting-s06")).toMatch(
      language === "zh" ? /没有印出数字/ : /prints no figures/,
    );
    expect(withheld.length).toBeGreaterThan(0);
    for (const { page } of withheld) {
      expect(page.summary).toContain("*");
      expect(page.hasChanges).toBe(false);
      expect(
        page.rows.every(
          ({ figure, relation }) => relation === "" && figure.text !== "" && figure.value === "",
        ),
      ).toBe(true);
    }
    const mixed = pages.find(({ page }) => {
      const count = page.rows.filter(({ figure }) => figure.isWithheld).length;
      return count > 0 && count < page.rows.length;
    })!;
    const count = mixed.page.rows.filter(({ figure }) => figure.isWithheld).length;
    expect(mixed.page.summary.match(/\d+/g)!.map(Number)).toEqual([
      mixed.page.rows.length,
      mixed.page.rows.length - count,
      count,
    ]);
  });

  it("tells the issuer, the place, the date and the address, or that they are not known", () => {
    for (const { source, page } of pages) {
      expect(page.facts.filter(({ label, text }) => label === "" || text === "")).toEqual([]);
      const address = page.facts.filter(({ href }) => /^https?:/.test(href));
      expect(address.map(({ href }) => href)).toEqual(source.url === "" ? [] : [source.url]);
    }
  });

  it("shows a change beneath every figure that has one", () => {
    const changed = pages.flatMap(({ page }) => page.rows).filter(({ step }) => step !== undefined);
    const real = collection.series.flatMap(({ steps }) => steps).filter(({ change }) => change !== null);
    expect(changed.map(({ figure }) => figure.figureId).sort()).toEqual(
      real.map(({ cell }) => cell.preferred.figureId).sort(),
    );
  });
});

describe("buildReportsPage()", () => {
  it.each(LANGUAGES)(
    "lists every report once, work reports first, each kind newest first (%s)",
    (language) => {
      const { groups } = buildReportsPage(collection, language);
      expect(groups[0]!.id).toBe("work_report");
      const hrefs = groups.flatMap(({ rows }) => rows.map(({ href }) => href));
      expect(new Set(hrefs).size).toBe(dataset.sources.length);
      expect(hrefs).toHaveLength(dataset.sources.length);
      const published = new Map(dataset.sources.map((source) => [`${source.id}/`, source.published]));
      for (const { rows } of groups) {
        const dates = rows.map(({ href }) => published.get(href)!);
        expect(dates).toEqual(dates.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
      }
    },
  );
});
