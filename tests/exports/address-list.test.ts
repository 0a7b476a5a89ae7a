/** The list of addresses: every published file is in it, and every example is a file that is written. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDataset } from "../../scripts/load-dataset.ts";
import { writeDownloads } from "../../scripts/write-downloads.ts";
import {
  ADDRESS_GROUPS,
  ADDRESS_LIST,
  findAddress,
  PROMISES,
  toAddressPattern,
} from "../../src/exports/address-list.ts";
import { TABLES } from "../../src/exports/tables.ts";
import { buildSeries } from "../../src/series/build-series.ts";
import { listFiles } from "../../src/site/publish/finish-site.ts";
import { buildCollection } from "../../src/views/collection.ts";
import { findAddressExample } from "../../src/views/pages/api-page.ts";

const { dataset } = loadDataset(join(import.meta.dirname, "../../data"));
const collection = buildCollection(dataset!, buildSeries(dataset!));
const folder = mkdtempSync(join(tmpdir(), "addresses-"));
let written: string[];

beforeAll(async () => {
  await writeDownloads(dataset!, folder, { address: "", isPartitioned: true });
  written = listFiles(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("ADDRESS_LIST", () => {
  it("speaks of every file that is written for readers, and of each once", () => {
    expect(written.length).toBeGreaterThan(500);
    expect(written.filter((path) => findAddress(path) === undefined)).toEqual([]);
    expect(new Set(ADDRESS_LIST.map(({ form }) => form)).size).toBe(ADDRESS_LIST.length);
  });

  it("has examples that are written, for every address of data that does not hang on how a site is built", () => {
    const examples = ADDRESS_LIST.filter(({ form }) => form.startsWith("data/")).map((entry) => ({
      form: entry.form,
      isOptional: entry.isOptional,
      example: findAddressExample(entry, collection),
    }));
    const shown = examples.filter(({ example }) => example !== undefined);
    expect(shown.length).toBeGreaterThanOrEqual(13);
    expect(shown.filter(({ example }) => !written.includes(example!))).toEqual([]);
    expect(examples.filter(({ example, isOptional }) => example === undefined && !isOptional)).toEqual([]);
  });

  it("has examples of their own form", () => {
    for (const entry of ADDRESS_LIST) {
      const example = findAddressExample(entry, collection);
      if (example !== undefined) expect(example).toMatch(toAddressPattern(entry.form));
    }
  });

  it("names tables and schemas that are there", () => {
    const tables = ["", ...TABLES.map(({ name }) => name)];
    for (const { form, table, schema } of ADDRESS_LIST) {
      if (table !== undefined) expect([form, tables.includes(table)]).toEqual([form, true]);
      const path = schema?.replace("<table>", "changes");
      if (path !== undefined) expect([form, written.includes(path)]).toEqual([form, true]);
    }
  });

  it("uses every group and promise, and says what it gives in both languages", () => {
    expect([...new Set(ADDRESS_LIST.map(({ group }) => group))]).toEqual([...ADDRESS_GROUPS]);
    expect([...new Set(ADDRESS_LIST.map(({ promise }) => promise))].sort()).toEqual([...PROMISES].sort());
    for (const { gives } of ADDRESS_LIST) {
      expect(gives.en).toMatch(/^[^\u3400-\u9fff]+$/);
      expect(gives.zh).toMatch(/[\u3400-\u9fff]/);
    }
  });

  it.each<[string, string | undefined]>([
    ["data/observations.csv", "data/observations.csv"],
    ["data/changes.csv", "data/<table>.csv"],
    ["data/indicators/grids.json", "data/indicators/<indicator>.json"],
    ["zh/charts/grids.svg", "[zh/]charts/<indicator>.svg"],
    ["v/1.0.0/observations.csv", "v/<version>/<file>"],
    ["v/next/observations.csv", undefined],
    ["dataXobservations.csv", undefined],
    ["data/indicators/a/b.csv", undefined],
    ["data/indicators/", undefined],
  ])("finds %s under %s", (path, form) => {
    expect(findAddress(path)?.form).toBe(form);
  });
});
