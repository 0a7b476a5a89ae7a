/** Settings of a build, and the dataset that pages read by them. */
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDataset } from "../../scripts/load-dataset.ts";
import { serialiseDataset } from "../../src/dataset/serialise-dataset.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { readDataset } from "../../src/site/dataset.ts";
import {
  readSettings,
  SETTINGS_VARIABLE,
  type Settings,
  toBasePath,
  toSiteUrl,
} from "../../src/site/settings.ts";

describe("toBasePath()", () => {
  it.each([
    ["", "/"],
    ["/", "/"],
    ["a", "/a/"],
    ["/a/b", "/a/b/"],
    ["//a//", "/a/"],
  ])("makes %s into %s", (text, expected) => {
    expect(toBasePath(text)).toBe(expected);
  });
  it.each(["/a b/", "/../", "/a/./b", "/a?b", "/数/"])("refuses %s", (text) => {
    expect(() => toBasePath(text)).toThrow(RangeError);
  });
});

describe("toSiteUrl()", () => {
  it.each([
    ["", ""],
    ["https://example.org", "https://example.org"],
    ["https://example.org/", "https://example.org"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
  ])("makes %s into %s", (text, expected) => {
    expect(toSiteUrl(text)).toBe(expected);
  });
  it.each([
    "example.org",
    "ftp://example.org",
    "https://example.org/a/",
    "https://a@example.org",
    "https://example.org?x",
  ])("refuses %s", (text) => {
    expect(() => toSiteUrl(text)).toThrow(RangeError);
  });
});

describe("readSettings()", () => {
  it("has defaults for everything", () => {
    expect(readSettings({})).toEqual({
      datasetPath: resolve(".reported-figures/dataset.json"),
      dataDir: resolve("data"),
      digest: "",
      siteUrl: "",
      basePath: "/",
      downloadsDir: "",
      isLive: false,
    });
  });
  it.each(["{", "[]", "null", '{"digest":1}'])("refuses %s", (text) => {
    expect(() => readSettings({ [SETTINGS_VARIABLE]: text })).toThrow(SyntaxError);
  });
});

describe("readDataset()", () => {
  const scratch = mkdtempSync(join(tmpdir(), "dataset-"));
  let dataset: Dataset;
  beforeAll(() => {
    dataset = loadDataset("data").dataset!;
  });
  afterAll(() => rmSync(scratch, { recursive: true }));

  const settingsFor = (name: string, change: Partial<Settings> = {}): Settings => ({
    ...readSettings({}),
    datasetPath: join(scratch, name),
    digest: dataset.digest,
    ...change,
  });

  it("gives what was written, the same object each time", () => {
    writeFileSync(join(scratch, "a.json"), serialiseDataset(dataset));
    const read = readDataset(settingsFor("a.json"));
    expect(read).toEqual(dataset);
    expect(readDataset(settingsFor("a.json"))).toBe(read);
  });

  it("refuses a stale dataset, also after it was read once, and names the command that renews it", () => {
    writeFileSync(join(scratch, "b.json"), serialiseDataset(dataset));
    readDataset(settingsFor("b.json"));
    expect(() => readDataset(settingsFor("b.json", { digest: "0".repeat(64) }))).toThrow(
      /stale.*npm run build/,
    );
    expect(() => readDataset(settingsFor("b.json", { digest: "" }))).toThrow("stale");
  });

  it("says what to run when there is none", () => {
    expect(() => readDataset(settingsFor("none.json"))).toThrow(/Cannot find the dataset.*npm run build/);
  });

  it("reads a file anew in a live session when it has changed", () => {
    const path = join(scratch, "c.json");
    const settings = settingsFor("c.json", { isLive: true, digest: "" });
    writeFileSync(path, serialiseDataset(dataset));
    const first = readDataset(settings);
    expect(readDataset(settings)).toBe(first);
    writeFileSync(path, serialiseDataset({ ...dataset, digest: "other" }));
    utimesSync(path, 1, 1);
    expect(readDataset(settings).digest).toBe("other");
  });
});
