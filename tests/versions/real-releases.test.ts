/** The versions of the real collection: the changelog is that of the data, and what pages tell of it is counted. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { datasetTables } from "../../scripts/diff/dataset-tables.ts";
import { TABLE_RELATIONS } from "../../src/exports/table-relations.ts";
import { readReleases } from "../../src/site/releases.ts";
import { askedStep } from "../../src/versions/asked-step.ts";
import { compareReleases } from "../../src/versions/compare-releases.ts";
import { buildChangesPage } from "../../src/views/pages/changes-page.ts";
import { buildVersionPage } from "../../src/views/pages/version-page.ts";
import { readRealCollection } from "../views/real-collection.ts";

const collection = readRealCollection();
const { dataset } = collection;
const records = readReleases(collection, join(import.meta.dirname, "../../data"));

describe("data/CHANGELOG.md", () => {
  it("begins with 1.0.0 and holds no number that the data could leave behind", () => {
    expect(dataset.releases.at(-1)).toMatchObject({ version: "1.0.0", date: "2026-11-21" });
    const notes = dataset.releases.flatMap((release) => release.notes.flatMap(({ en, zh }) => [en, zh]));
    // The name of the hotlines is a number.
    expect(notes.filter((note) => /\d/.test(note.replaceAll("12345", "")))).toEqual([]);
  });
});

describe("readReleases()", () => {
  it("counts the newest version as the dataset has it", () => {
    expect(records.map(({ release }) => release.version)).toEqual(
      dataset.releases.map(({ version }) => version),
    );
    const distinct = (field: "indicator" | "area"): number =>
      new Set(dataset.observations.map((row) => row[field])).size;
    expect(records[0]?.counts).toEqual({
      figures: dataset.observations.length,
      sources: dataset.sources.length,
      indicators: distinct("indicator"),
      areas: distinct("area"),
    });
    expect(records[0]?.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["observations.csv", "sources.csv"]),
    );
    expect(records.at(-1)?.difference).toBeNull();
  });

  it("tells them on the page of changes, in words of both languages", () => {
    const [newest] = buildChangesPage(collection, "en", records).releases;
    expect(newest?.counts).toMatch(
      /^It holds [\d,]+ reports with [\d,]+ figures, on [\d,]+ indicators in [\d,]+ places\.$/,
    );
    expect(newest?.counts).toContain(dataset.observations.length.toLocaleString("en"));
    const [chinese] = buildChangesPage(collection, "zh", records).releases;
    expect(chinese?.counts).toContain(`${dataset.observations.length.toLocaleString("en")} 个数字`);
    expect(chinese?.notes).toHaveLength(newest?.notes.length ?? 0);
  });
});

describe("buildVersionPage()", () => {
  it("calls a version released once it is frozen, and until then dated", () => {
    const [record] = records;
    const archive = { path: "x.zip", bytes: 1, sha256: "" };
    const descriptionOf = (language: "en" | "zh", isFrozen: boolean): string =>
      buildVersionPage(collection, language, { ...record!, archive: isFrozen ? archive : null }).frame
        .description;
    expect(descriptionOf("en", true)).toMatch(/^Released /);
    expect(descriptionOf("en", false)).toMatch(/^Dated /);
    expect(descriptionOf("zh", true)).toMatch(/发布$/);
    expect(descriptionOf("zh", false)).not.toContain("发布");
  });
});

describe("the real tables", () => {
  it("differ in nothing from themselves, and in what was taken away from those without", () => {
    const tables = datasetTables(dataset);
    expect(askedStep(compareReleases(tables, tables, TABLE_RELATIONS))).toEqual({
      step: "none",
      reasons: [],
    });
    const [left, ...rest] = dataset.observations;
    const fewer = datasetTables({ ...dataset, observations: rest });
    const { figures } = compareReleases(tables, fewer, TABLE_RELATIONS);
    expect(figures.withdrawn.map(({ id }) => id)).toEqual([left?.figureId]);
    expect([figures.added, figures.changed, figures.moved]).toEqual([[], [], []]);
  });
});
