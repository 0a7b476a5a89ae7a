/** The form of the changelog: what is read, and every line that is refused, at its place. */
import { describe, expect, it } from "vitest";
import { parseChangelog } from "../../src/versions/parse-changelog.ts";

const D = "a".repeat(64);
const faultsOf = (...lines: string[]): string[] =>
  parseChangelog(lines.join("\n")).issues.map(({ line, code, message, hint, severity }) => {
    expect([code, severity, hint === ""]).toEqual(["malformed-changelog", "error", false]);
    return `${line}: ${message}`;
  });
const sound = ["## 1.0.0 - 2026-11-21", "", `Data: sha256:${D}`, "", "- Begins.", "  开始。"];

describe("parseChangelog()", () => {
  it("reads entries with their places, whatever stands before the first and however lines end", () => {
    const text = [
      "# Title",
      "- free",
      "",
      "## 1.0.1 - 2026-11-22",
      `Data: sha256:${D}`,
      "- A.",
      "  甲。",
      "- B.",
      "  乙。",
      ...sound,
    ];
    const { entries, issues } = parseChangelog(text.join("\r\n"));
    expect(issues).toEqual([]);
    expect(entries).toEqual([
      {
        version: "1.0.1",
        date: "2026-11-22",
        digest: D,
        notes: [
          { en: "A.", zh: "甲。" },
          { en: "B.", zh: "乙。" },
        ],
        line: 4,
        digestLine: 5,
      },
      {
        version: "1.0.0",
        date: "2026-11-21",
        digest: D,
        notes: [{ en: "Begins.", zh: "开始。" }],
        line: 10,
        digestLine: 12,
      },
    ]);
  });

  it.each<[string, string[], string[]]>([
    ["no entry", ["# Changelog"], ["0: The changelog has no entry, expected the first version"]],
    [
      "a head of another form",
      ["## v1.0.0 - 2026-11-21", ...sound.slice(1)],
      ['1: "## v1.0.0 - 2026-11-21" is no version with its date'],
    ],
    [
      "a day that is none",
      ["## 1.0.0 - 2026-02-30", ...sound.slice(1)],
      ['1: "## 1.0.0 - 2026-02-30" is no version with its date'],
    ],
    [
      "no digest",
      [sound[0]!, ...sound.slice(3)],
      ["1: The entry names no data, expected a line Data: sha256:…"],
    ],
    [
      "a short digest",
      [sound[0]!, "Data: sha256:abc", ...sound.slice(3)],
      ["2: No digest of data stands here"],
    ],
    [
      "two digests",
      [...sound.slice(0, 3), `Data: sha256:${D}`, ...sound.slice(4)],
      ["4: The digest of the data stands here again"],
    ],
    ["no change", sound.slice(0, 4), ["1: The entry tells no change"]],
    ["no Chinese", sound.slice(0, 5), ['1: "Begins." has no Chinese']],
    [
      "Chinese that is none",
      [...sound.slice(0, 5), "  Begins."],
      ['6: "  Begins." is no part of an entry', '1: "Begins." has no Chinese'],
    ],
    ["prose", [...sound, "And so on."], ['7: "And so on." is no part of an entry']],
  ])("refuses %s", (_name, lines, faults) => {
    expect(faultsOf(...lines)).toEqual(faults);
  });

  it("lets a version follow by one step alone, and dates go forward", () => {
    const after = (version: string, date = "2026-11-22"): string[] =>
      faultsOf(`## ${version} - ${date}`, ...sound.slice(1), ...sound);
    expect(["1.0.1", "1.1.0", "2.0.0"].flatMap((version) => after(version))).toEqual([]);
    expect(["1.0.0", "1.0.2", "1.1.1", "0.9.9", "3.0.0"].map((version) => after(version).length)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(after("1.0.1", "2026-11-20")).toEqual(["1: 1.0.1 is dated before 1.0.0"]);
  });
});
