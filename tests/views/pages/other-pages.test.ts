/** Home, topics, places, downloads and methods over the real data. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/model/codes.ts";
import { CONVENTIONS, NUMBER_WORDS } from "../../../src/reading/conventions.ts";
import { buildAreaPage } from "../../../src/views/pages/area-page.ts";
import type { AreaNodeView } from "../../../src/views/pages/areas-page.ts";
import { buildAreasPage } from "../../../src/views/pages/areas-page.ts";
import { buildHomePage } from "../../../src/views/pages/home-page.ts";
import { buildMethodsPage } from "../../../src/views/pages/methods-page.ts";
import { buildTopicPage, buildTopicsPage } from "../../../src/views/pages/topic-page.ts";
import { readRealCollection } from "../real-collection.ts";

const collection = readRealCollection();
const { dataset } = collection;

describe("buildHomePage()", () => {
  const home = buildHomePage(collection, "en");
  const headlineOf = (id: string) => home.headlines.find((headline) => headline.id === id)!;

  it("leads with four subjects, each with a series that is compared or with figures side by side and the reason", () => {
    expect(home.headlines.map(({ id }) => id)).toEqual([
      "training_sessions",
      "members_trained",
      "grid_workers",
      "collective_income",
    ]);
    for (const { lead, sideBySide, reason } of home.headlines) {
      expect(lead === undefined).toBe(sideBySide.length > 0);
      expect(reason === "").toBe(lead !== undefined);
      if (lead) expect(lead.spark!.marks.length).toBeGreaterThan(1);
    }
  });

  it("leads with the country's training sessions and the secretaries trained", () => {
    expect(headlineOf("training_sessions")).toMatchObject({
      href: "indicators/training_sessions/",
      leadName: "Training sessions, China",
      lead: {
        latest: { text: "1.266 million" },
        latestPeriod: "2023",
        step: { point: "−1.4%", range: "−1.5% to −1.3%" },
      },
    });
    expect(headlineOf("members_trained")).toMatchObject({
      href: "indicators/secretaries_trained/",
      lead: {
        latest: { text: "6.173 million", printed: expect.stringContaining("617.3万") },
        step: { verdict: "up" },
      },
    });
  });

  it("keeps attendances, heads and secretaries apart", () => {
    expect(headlineOf("members_trained").also.map(({ href }) => href)).toEqual(
      ["training_attendances", "members_trained", "persons_trained", "secretaries_trained_heads"].map(
        (id) => `indicators/${id}/`,
      ),
    );
  });

  it("sets grid workers side by side, the newest first, none withheld", () => {
    const { sideBySide, reason } = headlineOf("grid_workers");
    expect(sideBySide.length).toBeGreaterThan(3);
    expect(
      sideBySide.every(({ figure, name, period }) => !figure.isWithheld && name !== "" && period !== ""),
    ).toBe(true);
    expect(sideBySide[0]!.figure.text).toBe("over 500,000");
    expect(reason).toMatch(/no two of them/);
  });

  it("lists the newest reports, work reports before the others", () => {
    const kinds = home.newest.map(({ kind }) => kind === "work report");
    expect(kinds).toHaveLength(8);
    expect(kinds).toContain(true);
    expect(kinds).toEqual(kinds.toSorted((a, b) => Number(b) - Number(a)));
    const dates = dataset.sources
      .map(({ published }) => published)
      .toSorted()
      .slice(-8);
    const shown = home.newest.map(
      ({ href }) => dataset.sources.find(({ id }) => href === `reports/${id}/`)!.published,
    );
    expect(shown.toSorted()).toEqual(dates);
  });

  it("counts what there is", () => {
    expect(home.counts).toBe(
      "1,751 figures from 342 reports, on 116 indicators".replace("116", String(dataset.indicators.length)),
    );
    expect(home.topics).toHaveLength(dataset.topics.length);
  });
});

describe.each(LANGUAGES)("topic pages in %s", (language) => {
  it("list every indicator exactly once under its topic, with the figures of all its series", () => {
    const { sections } = buildTopicsPage(collection, language, "topics");
    expect(sections.map(({ id }) => id)).toEqual(dataset.topics.map(({ id }) => id));
    for (const { id, rows, empty, title, description } of sections) {
      const own = dataset.indicators.filter(({ topic }) => topic === id);
      const hrefs = [...rows, ...empty].map(({ href }) => /([^/]+)\/$/.exec(href)![1]);
      expect(hrefs.toSorted()).toEqual(own.map((indicator) => indicator.id).toSorted());
      expect([title, description]).not.toContain("");
      for (const row of rows) {
        const figures = dataset.observations.filter(({ indicator }) => row.href.endsWith(`/${indicator}/`));
        expect([row.figures, row.withheld]).toEqual([
          figures.length,
          figures.filter(({ status }) => status === "Q").length,
        ]);
      }
    }
  });

  it("show the same rows on the page of one topic", () => {
    for (const { id } of dataset.topics) {
      const all = buildTopicsPage(collection, language, "indicators").sections.find(
        (section) => section.id === id,
      )!;
      const { sections, frame } = buildTopicPage(collection, language, id);
      expect(sections).toHaveLength(1);
      expect(sections[0]!.rows.map(({ label }) => label)).toEqual(all.rows.map(({ label }) => label));
      expect(frame.title).toBe(all.title);
    }
  });
});

describe.each(LANGUAGES)("pages of places in %s", (language) => {
  it("hold every series of the place exactly once", () => {
    let count = 0;
    for (const { id } of dataset.areas) {
      const page = buildAreaPage(collection, language, id);
      const rows = page.topics.flatMap((topic) => topic.rows);
      expect(rows).toHaveLength((collection.seriesByArea.get(id) ?? []).length);
      expect(page.csvHref === "").toBe(!collection.observationsByArea.has(id));
      expect(page.reports).toHaveLength(dataset.sources.filter(({ area }) => area === id).length);
      count += rows.length;
    }
    expect(count).toBe(collection.series.length);
  });

  it("list the work reports of a place first", () => {
    for (const { id } of dataset.areas) {
      const kinds = buildAreaPage(collection, language, id).reports.map(({ kind }) =>
        ["work report", "工作报告"].includes(kind),
      );
      expect([id, kinds]).toEqual([id, kinds.toSorted((a, b) => Number(b) - Number(a))]);
    }
  });

  it("stand in one tree that holds every place once", () => {
    const hrefs: string[] = [];
    const walk = (nodes: readonly AreaNodeView[]): void => {
      for (const { href, children } of nodes) {
        hrefs.push(href);
        walk(children);
      }
    };
    walk(buildAreasPage(collection, language).roots);
    expect(hrefs.toSorted()).toEqual(dataset.areas.map(({ id }) => `${id}/`).toSorted());
  });
});

describe.each(LANGUAGES)("buildMethodsPage() in %s", (language) => {
  const page = buildMethodsPage(collection, language);

  it("prints the table that the reader uses, row by row", () => {
    expect(page.conventions).toHaveLength(CONVENTIONS.length + NUMBER_WORDS.length);
    for (const [index, row] of CONVENTIONS.entries()) {
      const shown = page.conventions[index]!;
      expect(shown.id).toBe(row.id);
      expect(new Set(shown.words.map(({ text }) => text))).toEqual(
        new Set<string>([...row.before, ...row.between, ...row.after]),
      );
      expect(shown.examples.map(({ printed }) => printed)).toEqual(row.examples);
      expect([shown.relation, shown.basis, shown.low, shown.high]).not.toContain("");
    }
    for (const [index, row] of NUMBER_WORDS.entries()) {
      const shown = page.conventions[CONVENTIONS.length + index]!;
      expect([shown.words.map(({ text }) => text), shown.low, shown.high]).toEqual([
        [...row.words],
        String(row.value),
        String(row.value),
      ]);
    }
  });

  it("reads every example", () => {
    const examples = page.conventions.flatMap((row) => row.examples);
    expect(examples.length).toBeGreaterThan(15);
    expect(examples.filter(({ read }) => !/\d/.test(read))).toEqual([]);
    expect(examples.find(({ printed }) => printed === "4000余人次")!.read).toBe(
      language === "zh" ? "4,000 (4,000–5,000)" : "4,000 (4,000–5,000)",
    );
  });

  it("names every code and every unit", () => {
    expect(page.codes.flatMap(({ title, meaning, fix }) => [title, meaning, fix])).not.toContain("");
    expect(page.units.map(({ id }) => id)).toEqual(dataset.units.map(({ id }) => id));
    expect(page.units.map(({ label }) => label)).not.toContain("");
  });
});
