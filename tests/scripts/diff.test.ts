/** The way of a curator from a change to a frozen version: check, diff, the entry, the release, and what the site keeps of it. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { entryHead } from "../../scripts/diff/entry-head.ts";
import { freezeRelease } from "../../scripts/diff/freeze-release.ts";
import { readReleaseState } from "../../scripts/diff/read-release-state.ts";
import { loadDataset } from "../../scripts/load-dataset.ts";
import { readCheckedData } from "../../scripts/read-checked-data.ts";
import { writePublishedFiles } from "../../scripts/write-published-files.ts";
import { writeReleaseFiles } from "../../scripts/write-release-files.ts";
import { TABLE_RELATIONS } from "../../src/exports/table-relations.ts";
import { compareReleases } from "../../src/versions/compare-releases.ts";
import { EXTRACT_HEADER, SOUND_ROW, smallFolder } from "../dataset/small-folder.ts";

const top = mkdtempSync(join(tmpdir(), "versions-"));
afterAll(() => rmSync(top, { recursive: true }));

let count = 0;
let data = "";
const put = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(data, path)), { recursive: true });
  writeFileSync(join(data, path), content);
};
const textOf = (path: string): string => readFileSync(join(data, path), "utf8");
const setRows = (...rows: string[]): void =>
  put("extracts/report.csv", [EXTRACT_HEADER, ...rows, ""].join("\n"));
const second = SOUND_ROW.replace("p1", "p2").replace("2023", "2022");
/** Writes the entry that the data asks for on top of the changelog, as a curator does. */
const writeEntry = (): string => {
  const { place, text } = entryHead(readReleaseState(data, data), "2026-12-05");
  const head = text.replace("- \n  \n", "- Changed.\n  更新。\n");
  const { version = "" } = /^## (?<version>\S+)/.exec(head)?.groups ?? {};
  const older = readdirSync(data).includes("CHANGELOG.md") ? textOf("CHANGELOG.md") : "";
  const { old } =
    /^In CHANGELOG\.md, replace the head of (?<old>\S+) and its line Data: by this/.exec(place)?.groups ?? {};
  if (old !== undefined) expect(older.startsWith(`## ${old} - `)).toBe(true);
  put("CHANGELOG.md", old === undefined ? `${head}\n${older}` : older.replace(/^## .*\n\nData: .*\n/, head));
  return version;
};
const complaintsOf = (isDraft = false): string[] =>
  readCheckedData(data, { isDraft }).issues.map(
    ({ severity, code, message }) => `${severity} ${code}: ${message}`,
  );

const runDiff = (...args: string[]): { status: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "../../scripts/diff.ts"), "--data", data, ...args],
    { encoding: "utf8" },
  );
  return { status, out: stdout, err: stderr };
};

beforeEach(() => {
  count += 1;
  data = join(top, String(count));
  for (const { path, bytes } of smallFolder()) put(path, bytes);
  setRows(SOUND_ROW, second);
});

describe("a first version", () => {
  it("is asked for by nobody, and begins with 1.0.0", () => {
    expect(complaintsOf()).toEqual([]);
    expect(writeEntry()).toBe("1.0.0");
    expect(complaintsOf()).toEqual([]);
    expect(() => readReleaseState("1.0.0", data)).toThrow(/none is frozen yet/);
    expect(freezeRelease(data)).toMatch(/^Froze 1\.0\.0: \d+ files/);
    expect(readdirSync(join(data, "releases"))).toEqual(["1.0.0.json", "1.0.0.zip"]);
    expect(complaintsOf()).toEqual([]);
    expect(() => freezeRelease(data)).toThrow(/1\.0\.0 is frozen already/);
  });

  it("needs a new digest alone while it is not frozen", () => {
    writeEntry();
    setRows(SOUND_ROW);
    expect(complaintsOf()).toEqual([
      expect.stringMatching(/^error version-not-stepped: The data is not the one/),
    ]);
    expect(() => freezeRelease(data)).toThrow(/version-not-stepped/);
    expect(writeEntry()).toBe("1.0.0");
    expect(complaintsOf()).toEqual([]);
  });
});

describe("a frozen version", () => {
  beforeEach(() => {
    writeEntry();
    freezeRelease(data);
  });

  it.each<[string, string[], string, RegExp]>([
    [
      "a figure put right",
      [SOUND_ROW.replace("24期", "25期"), second],
      "1.0.1",
      /1 figure changed: a PATCH step, to 1\.0\.1/,
    ],
    ["a figure withdrawn", [SOUND_ROW], "1.0.1", /1 figure withdrawn: a PATCH step/],
    [
      "a figure added",
      [SOUND_ROW, second, SOUND_ROW.replace("p1", "p3")],
      "1.1.0",
      /1 figure added: a MINOR step, to 1\.1\.0/,
    ],
    ["rows in another order", [second, SOUND_ROW], "1.0.1", /no published figure or row differs/],
  ])("is followed after %s by the step that it asks for", (_name, rows, version, words) => {
    setRows(...rows);
    const [complaint, ...more] = complaintsOf();
    expect(complaint).toMatch(
      /^error version-not-stepped: The data changed after version 1\.0\.0 was frozen/,
    );
    expect(complaint).toMatch(words);
    expect(more).toEqual([]);
    expect(complaintsOf(true)).toEqual([complaint?.replace("error", "warning")]);
    const [issue] = readCheckedData(data).issues;
    const { digest } = /(?<digest>Data: sha256:[0-9a-f]{64})/.exec(issue?.hint ?? "")?.groups ?? {};
    expect(issue?.hint).toContain(`the head ## ${version} - YYYY-MM-DD and the line ${digest}`);
    expect(loadDataset(data, { isDraft: true }).dataset?.observations).toHaveLength(rows.length);
    expect(writeEntry()).toBe(version);
    expect(complaintsOf()).toEqual([]);
    expect(textOf("CHANGELOG.md")).toContain(digest);
  });

  it("refuses a step that is too small, and keeps one that is larger", () => {
    setRows(SOUND_ROW, second, SOUND_ROW.replace("p1", "p3"));
    writeEntry();
    const entry = textOf("CHANGELOG.md");
    put("CHANGELOG.md", entry.replace("## 1.1.0", "## 1.0.1"));
    expect(complaintsOf()).toEqual([
      "error version-not-stepped: Version 1.0.1 is too small a step after 1.0.0: 1 figure added: a MINOR step, to 1.1.0",
    ]);
    expect(loadDataset(data).dataset).toBeNull();
    put("CHANGELOG.md", entry.replace("## 1.1.0", "## 2.0.0"));
    expect(complaintsOf()).toEqual([]);
    expect(entryHead(readReleaseState(data, data), "2026-12-06").text).toMatch(
      /^## 2\.0\.0 - 2026-12-06\n\nData: sha256:[0-9a-f]{64}\n$/,
    );
  });

  it("needs no entry while nothing changed", () => {
    expect(() => entryHead(readReleaseState(data, data), "2026-12-06")).toThrow(
      "No entry is needed: nothing changed since 1.0.0 was frozen",
    );
  });

  it("has one entry above it, of which one hint names all lines when a further change asks for a larger step", () => {
    setRows(SOUND_ROW.replace("24期", "25期"), second);
    expect(writeEntry()).toBe("1.0.1");
    setRows(...[SOUND_ROW, second, SOUND_ROW.replace("p1", "p3")].map((row) => row.replace("24期", "25期")));
    const [issue, ...more] = readCheckedData(data).issues;
    expect(more).toEqual([]);
    expect(issue?.message).toContain(
      "(since 1.0.0: 1 figure added; 2 figures changed: a MINOR step, to 1.1.0)",
    );
    const { head = "", line = "" } =
      /^replace the head of 1\.0\.1 by (?<head>## 1\.1\.0 - 2026-12-05) and the line here by (?<line>Data: \S+),/.exec(
        issue?.hint ?? "",
      )?.groups ?? {};
    const begun = textOf("CHANGELOG.md");
    put("CHANGELOG.md", begun.replace(/^## .*\n\nData: .*\n/, `${head}\n\n${line}\n`));
    expect(complaintsOf()).toEqual([]);
    put("CHANGELOG.md", begun);
    expect(writeEntry()).toBe("1.1.0");
    expect(complaintsOf()).toEqual([]);
    expect(textOf("CHANGELOG.md").match(/^## .*$/gm)).toEqual([
      "## 1.1.0 - 2026-12-05",
      "## 1.0.0 - 2026-12-05",
    ]);
  });

  it("is not proposed again: an older one is compared, and the newest is followed", () => {
    setRows(SOUND_ROW, second, SOUND_ROW.replace("p1", "p3"));
    expect(writeEntry()).toBe("1.1.0");
    freezeRelease(data);
    setRows(SOUND_ROW.replace("24期", "25期"), second, SOUND_ROW.replace("p1", "p3"));
    const older = runDiff("1.0.0");
    expect(older.out).toMatch(/\nThis asks for a MINOR step:\n/);
    expect(older.out).toMatch(
      /\nAfter the newest release 1\.1\.0 the data asks for a PATCH step, to 1\.1\.1\.\n$/,
    );
    expect(JSON.parse(runDiff("--format", "json", "1.0.0").out)).toMatchObject({
      step: "minor",
      after: "1.1.0",
      version: "1.1.1",
    });
    expect(runDiff("1.0.0", "1.1.0").out).not.toContain(", to ");
  });

  it("is what `npm run diff` compares with, and what it tells as text, as JSON and as an entry", () => {
    setRows(SOUND_ROW.replace("24期", "25期"), SOUND_ROW.replace("p1", "p3"));
    const text = runDiff();
    expect([text.status, text.err]).toEqual([0, ""]);
    expect(text.out).toMatch(
      /^release 1\.0\.0 → .*\nFigures: 1 added, 1 changed, 0 under another id, 1 withdrawn\n/,
    );
    expect(text.out).toContain("    as_printed: 24期 → 25期\n");
    expect(text.out).toMatch(
      /This asks for a MINOR step, to 1\.1\.0:\n {2}MINOR: 1 figure added\n {2}PATCH: /,
    );
    const json = JSON.parse(runDiff("--format", "json", "1.0.0", data).out);
    expect(json).toMatchObject({
      step: "minor",
      version: "1.1.0",
      figures: { added: [{ locator: "p3" }], moved: [] },
    });
    const entry = runDiff("--entry");
    expect(entry.err).toBe("In CHANGELOG.md, write this above the other entries:\n");
    expect(entry.out).toMatch(/^## 1\.1\.0 - \d{4}-\d{2}-\d{2}\n\nData: sha256:[0-9a-f]{64}\n\n- \n {2}\n$/);
    const nothing = runDiff("1.0.0", "9.9.9");
    expect([nothing.status, nothing.out]).toEqual([1, ""]);
    expect(nothing.err).toContain("There is no frozen release 9.9.9");
  });

  it("can be compared from its archive, a site, a folder of files, and the data: all the same", () => {
    const site = join(data, "../site");
    const { dataset } = loadDataset(data);
    writePublishedFiles(dataset!, site);
    const zip = join(data, "../all.zip");
    const files = readdirSync(join(site, "data")).filter((name) => name.endsWith(".csv"));
    writeFileSync(
      zip,
      zipSync(
        Object.fromEntries(
          files.map((name) => [`data/${name}`, new Uint8Array(readFileSync(join(site, "data", name)))]),
        ),
      ),
    );
    const places = ["1.0.0", data, site, join(site, "data"), zip, join(data, "releases/1.0.0.zip")];
    const [first, ...others] = places.map((place) => readReleaseState(place, data).tables);
    expect(first?.get("observations")?.rows).toHaveLength(2);
    for (const tables of others) {
      const { figures, ...rest } = compareReleases(first!, tables, TABLE_RELATIONS);
      expect(figures).toEqual({ added: [], changed: [], moved: [], withdrawn: [] });
      expect(Object.values(rest).flat()).toEqual([]);
    }
    expect(() => readReleaseState(join(data, "registry"), data)).toThrow(
      /^Cannot compare .*: expected a data folder/,
    );
    expect(() => readReleaseState(join(data, "CHANGELOG.md"), data)).toThrow(/no ZIP archive/);
    expect(() => readReleaseState(join(data, "none"), data)).toThrow(/There is no file or folder/);
    rmSync(site, { recursive: true });
  });

  it("stays on the site as it was, byte for byte, and what the build publishes under its number must equal it", () => {
    const site = join(data, "../site");
    const publish = (): ReturnType<typeof writeReleaseFiles> => {
      rmSync(site, { recursive: true, force: true });
      const { dataset } = loadDataset(data);
      writePublishedFiles(dataset!, site);
      return writeReleaseFiles(dataset!, data, site);
    };
    expect(publish()).toEqual({ fault: "", notice: "" });
    const first = join(data, "../first");
    cpSync(join(site, "v/1.0.0"), first, { recursive: true });
    expect(readFileSync(join(first, "observations.csv"))).toEqual(
      readFileSync(join(site, "data/observations.csv")),
    );
    expect(spawnSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], { cwd: first }).status).toBe(0);

    // The code reads a print otherwise: the table is another under the same number.
    writeFileSync(join(site, "data/observations.csv"), "figure_id\n");
    const { fault, notice } = writeReleaseFiles(loadDataset(data).dataset!, data, site);
    expect(fault).toMatch(
      /^The tables of version 1\.0\.0 are not those that were frozen with it: observations\.csv\./,
    );
    expect(notice).toContain("datapackage.json");

    setRows(SOUND_ROW.replace("24期", "25期"), second);
    writeEntry();
    expect(publish()).toEqual({ fault: "", notice: "" });
    for (const name of readdirSync(first)) {
      expect([
        name,
        readFileSync(join(site, "v/1.0.0", name)).equals(readFileSync(join(first, name))),
      ]).toEqual([name, true]);
    }
    expect(readFileSync(join(site, "v/1.0.1/observations.csv"), "utf8")).toContain("25期");
    expect(readdirSync(join(site, "v/1.0.1"))).not.toContain("reported-figures-1.0.1.zip");
    rmSync(site, { recursive: true });
    rmSync(first, { recursive: true });
  });
});
