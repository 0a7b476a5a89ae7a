/** The archive of everything: two readers accept it, and it holds what is published, dated by the collection and in both languages. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixArchiveTimes } from "../../src/exports/archive/fix-archive-times.ts";
import { openArchive } from "../../src/exports/archive/open-archive.ts";
import { TABLES } from "../../src/exports/tables.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { listFiles } from "../../src/site/publish/finish-site.ts";
import { findProgram } from "./readers/find-program.ts";
import { formatDosTime, readZip, type ZipFile } from "./readers/read-zip.ts";
import { TEST_ADDRESS, writeRealDownloads } from "./readers/real-downloads.ts";

const site = mkdtempSync(join(tmpdir(), "archive-"));
const place = (name: string): string => join(site, "data", name);

let dataset: Dataset;
let files: ZipFile[];

beforeAll(async () => {
  dataset = await writeRealDownloads(site, true);
  files = readZip(readFileSync(place("all.zip")));
}, 60_000);
afterAll(() => rmSync(site, { recursive: true, force: true }));

/** Packs texts by path, a MiB at most in all, and gives the bytes. */
function pack(date: string, contents: Record<string, string | Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const archive = openArchive(date, (chunk) => chunks.push(chunk));
  for (const [path, content] of Object.entries(contents))
    archive.add(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
  archive.end();
  return Buffer.concat(chunks);
}

describe("all.zip", () => {
  it("holds every table and description as published, sorted after a text that tells of them", () => {
    const [readme, ...rest] = files;
    expect(readme?.path).toBe("README.txt");
    const published = listFiles(join(site, "data")).filter(
      (path) => !/\.(?:parquet|xlsx|zip)$|^catalog\.jsonld$/.test(path),
    );
    expect(rest.map(({ path }) => path)).toEqual(published);
    for (const { path, content } of rest)
      expect(Buffer.compare(content, readFileSync(place(path))), path).toBe(0);
    for (const { name } of TABLES) expect(published).toContain(`${name}.csv`);
    for (const { id } of dataset.indicators) expect(published).toContain(`indicators/${id}.json`);
    expect(published).toContain("datapackage.json");
  });

  it("bears the date of the collection in all its times", () => {
    const times = new Set(files.map(({ time }) => formatDosTime(time)));
    expect([...times]).toEqual([`${dataset.release.date} 12:00:00`]);
  });

  it("tells in both languages what is in it, its version, its licence, how to read and cite it", () => {
    const text = new TextDecoder().decode(files[0]?.content);
    const [english = "", chinese = ""] = text.split(/\n-{20,}\n/);
    for (const part of [english, chinese]) {
      for (const { name } of TABLES) expect(part).toContain(`- ${name}.csv`);
      for (const word of [dataset.release.version, dataset.release.date, TEST_ADDRESS, "pandas", "DuckDB"])
        expect(part).toContain(word);
    }
    expect(english).toContain("Figures are facts: free to use; name the report that printed them. The code");
    expect(english).not.toMatch(/[，。；]/);
    expect(chinese).toContain("请注明印出它的报告");
    for (const part of [english, chinese]) expect(part).toContain("- citations/<language>/");
    expect(text).not.toMatch(/\r|\uFEFF|undefined/);
  });

  it("is accepted by unzip", ({ skip }) => {
    const unzip = findProgram("unzip");
    if (unzip === undefined) return skip("unzip is not installed");
    const said = execFileSync(unzip, ["-t", place("all.zip")], { encoding: "utf8" });
    expect(said).toContain("No errors detected");
    expect(said.match(/ {2}OK$/gm)).toHaveLength(files.length);
    execFileSync(unzip, ["-tqq", place("reported-figures.xlsx")]);
  });
});

describe("openArchive()", () => {
  it("packs nothing, empty files, Chinese names, and zeros that come early in a large file", () => {
    expect(readZip(pack("", {}))).toEqual([]);
    const large = Uint8Array.from({ length: 300_000 }, (_, index) => (index * index) >> 7);
    // Compressed in pieces, these refer to what would be before their first byte.
    const found = readZip(pack("2026-01-31", { "空.txt": "", "a/报数.csv": "一,二\n", large }));
    expect(found.map(({ path, content }) => [path, content.length])).toEqual([
      ["空.txt", 0],
      ["a/报数.csv", 8],
      ["large", 300_000],
    ]);
    expect(Buffer.compare(found[2]!.content, large)).toBe(0);
    expect(formatDosTime(found[2]!.time)).toBe("2026-01-31 12:00:00");
  });

  it("refuses more files or bytes than an archive can name", () => {
    const empty = new Uint8Array();
    const two = openArchive("", () => {}, { files: 2, bytes: 1000 });
    two.add("a", empty);
    two.add("b", empty);
    expect(() => two.add("c", empty)).toThrow("more than 2 files");
    const small = openArchive("", () => {}, { files: 9, bytes: 150 });
    small.add("a", empty);
    expect(() => {
      small.add(
        "b",
        Uint8Array.from({ length: 200 }, (_, index) => index * index * 7),
      );
      small.end();
    }).toThrow("more than 150 bytes");
  });
});

describe("fixArchiveTimes()", () => {
  const contents = {
    "a.txt": new TextEncoder().encode("a"),
    "b/报.txt": new TextEncoder().encode("报".repeat(500)),
  };

  it("changes the times and nothing else", () => {
    const [early, late] = [new Date(1999, 4, 5, 6, 7, 8), new Date(2031, 10, 12, 13, 14, 16)];
    const fixed = fixArchiveTimes(zipSync(contents, { mtime: early }), "2026-11-21");
    expect(fixed).toEqual(fixArchiveTimes(zipSync(contents, { mtime: late }), "2026-11-21"));
    expect(readZip(fixed).map(({ path, time }) => [path, formatDosTime(time)])).toEqual([
      ["a.txt", "2026-11-21 12:00:00"],
      ["b/报.txt", "2026-11-21 12:00:00"],
    ]);
    expect(formatDosTime(readZip(fixArchiveTimes(fixed, ""))[0]!.time)).toBe("1980-01-01 12:00:00");
  });

  it("refuses what is no archive", () => {
    const archive = zipSync(contents);
    for (const bytes of [new Uint8Array(), archive.slice(1), archive.slice(0, -1)])
      expect(() => fixArchiveTimes(bytes, "")).toThrow(SyntaxError);
  });
});

describe("readZip()", () => {
  it.each([
    ["a byte of a file", 40],
    ["the name in the header of a file", 30],
    ["the time in the header of a file", 11],
    ["the checksum in the directory", -60],
    ["the size in the directory", -48],
    ["the end", -20],
  ])("would not pass a fault in %s", (_, at) => {
    const archive = pack("2026-11-21", { "abc.txt": "x".repeat(100) });
    const broken = Uint8Array.from(archive);
    const index = at < 0 ? broken.length + at : at;
    broken[index] = (broken[index] ?? 0) ^ 0x11;
    expect(readZip(archive)).toHaveLength(1);
    expect(() => readZip(broken)).toThrow();
  });
});
