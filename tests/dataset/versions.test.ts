/** The changelog and the frozen releases of a data folder: what is read, and each thing that is refused. */
import { describe, expect, it } from "vitest";
import { buildDataset } from "../../src/dataset/build-dataset.ts";
import { collectionDigest } from "../../src/dataset/collection-digest.ts";
import { parseDataset } from "../../src/dataset/parse-dataset.ts";
import { serialiseDataset } from "../../src/dataset/serialise-dataset.ts";
import { formatIssue } from "../../src/issues/format-text.ts";
import { serialiseFrozenRelease } from "../../src/versions/parse-frozen-release.ts";
import { packRelease } from "../../src/versions/release-archive.ts";
import { EXTRACT_HEADER, issuesOf, SOUND_ROW, sha256, smallFolder } from "./small-folder.ts";

const OTHER = "1".repeat(64);
const digest = collectionDigest(smallFolder(), { sha256 });
const entry = (version: string, data = digest, date = "2026-01-01"): string =>
  `## ${version} - ${date}\n\nData: sha256:${data}\n\n- What changed.\n  更新内容。\n\n`;
const changelog = (...entries: string[]): Record<string, string> => ({
  "CHANGELOG.md": ["# Changelog\n\nFree text.\n\n", ...entries].join(""),
});

/** Gives the files of a frozen release with one table. */
function frozenFiles(version: string, data = digest): Record<string, string | Uint8Array> {
  const contents = new Map([["observations.csv", new TextEncoder().encode("figure_id\n")]]);
  const { frozen, archive } = packRelease({ version, date: "2026-01-01", digest: data }, contents, sha256);
  return {
    [`releases/${version}.zip`]: archive,
    [`releases/${version}.json`]: serialiseFrozenRelease(frozen),
  };
}

describe("the version of a dataset", () => {
  it("is that of the newest entry, and 0.0.0 without a date where there is no changelog", () => {
    const files = smallFolder({ ...changelog(entry("1.1.0"), entry("1.0.0")), ...frozenFiles("1.0.0") });
    const { dataset, issues } = buildDataset(files, { sha256 });
    expect(issues).toEqual([]);
    expect(dataset?.release).toEqual({ version: "1.1.0", date: "2026-01-01" });
    expect(dataset?.releases.map(({ version, frozen }) => [version, frozen?.files.length])).toEqual([
      ["1.1.0", undefined],
      ["1.0.0", 1],
    ]);
    expect(dataset?.releases[0]?.notes).toEqual([{ en: "What changed.", zh: "更新内容。" }]);
    const bare = buildDataset(smallFolder(), { sha256 }).dataset;
    expect([bare?.release, bare?.releases]).toEqual([{ version: "0.0.0", date: "" }, []]);
  });

  it("goes through the hand-over file, which is refused without it", () => {
    const dataset = buildDataset(smallFolder(changelog(entry("1.0.0"))), { sha256 }).dataset!;
    const text = serialiseDataset(dataset);
    expect(parseDataset(text)).toEqual(dataset);
    const { releases: _, ...without } = JSON.parse(text);
    expect(() => parseDataset(JSON.stringify(without))).toThrow(/of another form/);
  });

  it("belongs to extracts, registries and corrections, not to what was accepted or leads the home page", () => {
    const digestOf = (over: Record<string, string>): string =>
      collectionDigest(smallFolder(over), { sha256 });
    expect(digestOf({ "exceptions.csv": "code,place,reason\n" })).toBe(digest);
    expect(digestOf({ "registry/headlines.csv": "id\n" })).toBe(digest);
    expect(digestOf(changelog(entry("1.0.0")))).toBe(digest);
    expect(digestOf({ "corrections.csv": "figure_id\n" })).not.toBe(digest);
    expect(digestOf({ "extracts/report.csv": `${EXTRACT_HEADER}\n` })).not.toBe(digest);
    expect(digestOf({ "registry/topics.csv": "id\n" })).not.toBe(digest);
  });
});

describe("version-not-stepped", () => {
  const edited = { "extracts/report.csv": `${EXTRACT_HEADER}\n${SOUND_ROW.replace("24期", "25期")}\n` };

  it("is silent while the entry names the data, and where there is no changelog", () => {
    expect(issuesOf(changelog(entry("1.0.0")))).toEqual([]);
    expect(issuesOf(edited)).toEqual([]);
  });

  it("is an error at the digest when the data is another, and tells the line to write", () => {
    const files = smallFolder({ ...changelog(entry("1.0.0")), ...edited });
    const { dataset, issues } = buildDataset(files, { sha256 });
    expect(dataset).toBeNull();
    expect(issues.map((issue) => formatIssue(issue)).join("\n")).toMatch(
      /^data\/CHANGELOG\.md:7:1: error version-not-stepped: The data is not the one for which the entry of 1\.0\.0 was written/,
    );
    expect(issues[0]?.hint).toContain(`Data: sha256:${collectionDigest(files, { sha256 })}`);
  });

  it("asks for a new entry once the version is frozen", () => {
    const over = { ...changelog(entry("1.0.0")), ...frozenFiles("1.0.0"), ...edited };
    const { issues } = buildDataset(smallFolder(over), { sha256 });
    expect(issues).toMatchObject([{ code: "version-not-stepped", severity: "error" }]);
    expect(issues[0]?.message).toContain("after version 1.0.0 was frozen");
    expect(issues[0]?.hint).toContain("npm run diff -- --entry");
  });

  it("is a warning while figures are edited, and waits until everything can be read", () => {
    const files = smallFolder({ ...changelog(entry("1.0.0")), ...edited });
    const draft = buildDataset(files, { sha256, isDraft: true });
    expect(draft.issues).toMatchObject([{ code: "version-not-stepped", severity: "warning" }]);
    expect(draft.dataset).not.toBeNull();
    const broken = { "extracts/report.csv": `${EXTRACT_HEADER}\n${SOUND_ROW.replace("24期", "24人")}\n` };
    expect(issuesOf({ ...changelog(entry("1.0.0")), ...broken })).toEqual([
      expect.stringContaining("unit-mismatch"),
    ]);
  });
});

describe("malformed-changelog", () => {
  it("is an error, and a warning while the folder is edited; the version is then left alone", () => {
    const over = changelog("## 1.0.0\n", entry("0.9.0"));
    const { issues } = buildDataset(smallFolder(over), { sha256 });
    expect(issues.length).toBeGreaterThan(1);
    expect(new Set(issues.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      new Set(["malformed-changelog error", "release-not-frozen error"]),
    );
    expect(issuesOf({ "CHANGELOG.md": "" })).toEqual([
      "data/CHANGELOG.md: error malformed-changelog: The changelog has no entry, expected the first version",
    ]);
    const alone = changelog("## 1.0.0\n");
    const draft = buildDataset(smallFolder(alone), { sha256, isDraft: true });
    expect(new Set(draft.issues.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      new Set(["malformed-changelog warning"]),
    );
    expect(draft.dataset?.release.version).toBe("0.0.0");
  });
});

describe("frozen releases", () => {
  const both = { ...changelog(entry("1.0.0")), ...frozenFiles("1.0.0") };

  it("may not be missing under a newer version: release-not-frozen", () => {
    expect(issuesOf(changelog(entry("1.0.1"), entry("1.0.0")))).toEqual([
      expect.stringMatching(/^data\/CHANGELOG\.md:12:1: error release-not-frozen: The files of 1\.0\.0/),
    ]);
  });

  it.each<[string, Record<string, string | Uint8Array | null>, string]>([
    ["another archive", { "releases/1.0.0.zip": "PK" }, "releases/1.0.0.zip: error release-damaged"],
    ["no archive", { "releases/1.0.0.zip": null }, "releases/1.0.0.json: error release-damaged"],
    ["no list", { "releases/1.0.0.json": null }, "releases/1.0.0.zip: error release-damaged"],
    ["a broken list", { "releases/1.0.0.json": "{}" }, "releases/1.0.0.json: error release-damaged"],
    ["no entry", changelog(entry("1.0.1")), "releases/1.0.0.json: error release-damaged"],
    ["no changelog", { "CHANGELOG.md": null }, "releases/1.0.0.json: error release-damaged"],
    [
      "another digest in its entry",
      changelog(entry("1.0.0", OTHER)),
      "CHANGELOG.md:5:1: error release-damaged",
    ],
    [
      "another date in its entry",
      changelog(entry("1.0.0", digest, "2026-01-02")),
      "CHANGELOG.md:5:1: error release-damaged",
    ],
  ])("are refused with %s: release-damaged", (_name, over, place) => {
    expect(issuesOf(both)).toEqual([]);
    expect(issuesOf({ ...both, ...over })).toEqual([expect.stringContaining(`data/${place}`)]);
  });
});
