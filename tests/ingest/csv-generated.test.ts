/** Bad input that is better made than stored: other encodings, bytes, and files that are too large to keep. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDataFolder } from "../../scripts/read-data-folder.ts";
import { formatText } from "../../src/issues/format-text.ts";
import { summary } from "../../src/issues/summary.ts";
import { buildSmall, EXTRACT_HEADER, issuesOf, SOUND_ROW, smallFolder } from "../dataset/small-folder.ts";

const text = `${EXTRACT_HEADER}\n${SOUND_ROW}\n`;
const extract = (content: string | Uint8Array) => issuesOf({ "extracts/report.csv": content });
const PLACE = "data/extracts/report.csv";

function utf16(content: string, order: "LE" | "BE", mark: boolean): Uint8Array {
  const units = Array.from(mark ? `\ufeff${content}` : content, (character) => character.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (order === "LE" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe("decodeText()", () => {
  it.each([
    ["LE", true],
    ["LE", false],
    ["BE", true],
    ["BE", false],
  ] as const)("names UTF-16 %s (with mark: %s)", (order, mark) => {
    expect(extract(utf16(text, order, mark))).toEqual([
      `${PLACE}:1:1: error encoding: Cannot read the file as UTF-8: it looks like UTF-16 ${order}`,
    ]);
  });

  it("names GB18030 and points at the first byte that is not UTF-8", () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode(`${EXTRACT_HEADER}\np1,`),
      0xc5,
      0xe0,
      0xd1,
      0xb5,
    ]);
    expect(extract(bytes)).toEqual([
      `${PLACE}:2:4: error encoding: Cannot read the file as UTF-8: it looks like GB18030 (GBK)`,
    ]);
  });

  it("points at a broken sequence that is no encoding it knows", () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(`${EXTRACT_HEADER}\n期`), 0xff, 0x0a]);
    expect(extract(bytes)).toEqual([
      `${PLACE}:2:2: error encoding: Cannot read the file as UTF-8: the bytes here are not UTF-8`,
    ]);
  });

  it("points at a NUL byte", () => {
    expect(extract(text.replace("24期", "24\0期"))).toEqual([
      `${PLACE}:2:38: error nul-byte: A NUL byte stands here, expected text`,
    ]);
  });

  it("accepts nothing but a byte order mark as an empty file", () => {
    expect(extract("\ufeff")).toEqual([
      `${PLACE}: error empty-file: The file is empty, expected a header row`,
    ]);
  });
});

describe("large input", () => {
  it("reports a cell of 10 MB and prints it cut", () => {
    const row = SOUND_ROW.replace("24期", "9".repeat(10_000_000));
    const issues = extract(`${EXTRACT_HEADER}\n${row}\n${SOUND_ROW.replace("p1", "p2")}\n`);
    expect(issues[0]).toContain(`${PLACE}:2:36: error too-long: The cell holds 10,000,000 characters`);
    expect(issues.join("").length).toBeLessThan(1_000);
  });

  it("reports an unclosed quote before 10 MB", () => {
    expect(extract(`${EXTRACT_HEADER}\n${SOUND_ROW}"\n${"x,\n".repeat(3_000_000)}`)[0]).toContain(
      `${PLACE}:2:44: error stray-quote: A quoted cell does not close`,
    );
  });

  it("counts 100,000 bad rows, prints 100 and sums the rest up", () => {
    const bad = SOUND_ROW.replace("2023", "2O23");
    const built = buildSmall({ "extracts/report.csv": `${EXTRACT_HEADER}\n${`${bad}\n`.repeat(100_000)}` });
    expect(built).toMatchObject({ rows: 100_000, observations: 0, refused: 100_000, dataset: null });
    expect(built.issues).toHaveLength(100_000);
    expect(built.issues.at(-1)).toMatchObject({ line: 100_001, column: 31 });
    const printed = formatText(built.issues, summary(built.issues, built));
    expect(printed.split("\n")).toHaveLength(100 * 2 + 4);
    expect(printed).toContain(
      `… and 99,900 more:\n    99,900 × error malformed-period in ${PLACE}\n100,000 rows: 0 `,
    );
  });

  it("reads chunks that end within quotes, quotes and line ends as it reads one piece", () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, index) =>
        `p${index},training_sessions,,,,CN-43,2023,24期,,,,,"a ""${"x".repeat(index % 90)}"", b\n c"`,
    );
    const built = buildSmall({ "extracts/report.csv": [EXTRACT_HEADER, ...rows].join("\r\n") });
    expect(built.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(built.observations).toBe(30_000);
    expect(built.dataset?.observations[29_999]).toMatchObject({ locator: "p29999", line: 2 + 2 * 29_999 });
    expect(built.dataset?.observations[89]?.noteEn).toBe(`a "${"x".repeat(89)}", b\n c`);
  });
});

describe("readDataFolder()", () => {
  const folder = mkdtempSync(join(tmpdir(), "data-folder-"));
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), content);
  };

  it("reports folders where files should be and files that nobody reads, and passes over README.md", () => {
    try {
      for (const { path, bytes } of smallFolder()) write(path, bytes);
      mkdirSync(join(folder, "extracts/other.csv"));
      write("extracts/Report.CSV", text);
      write("extracts/deep/report.csv", text);
      write("registry/area.csv", "");
      write("README.md", "");
      write(".hidden", "");
      const { files, issues } = readDataFolder(folder);
      expect(files.map(({ path }) => path)).toEqual(
        smallFolder()
          .map(({ path }) => path)
          .sort(),
      );
      expect(issues.map(({ code, file }) => `${code} ${file}`)).toEqual([
        "unexpected-file extracts/Report.CSV",
        "unexpected-file extracts/deep",
        "not-a-file extracts/other.csv",
        "unexpected-file registry/area.csv",
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("throws for a folder that is not there", () => {
    expect(() => readDataFolder("/no such folder")).toThrow(RangeError);
  });
});

describe("missing registries", () => {
  it.each(["indicators", "breakdowns", "areas", "units", "sources"])(
    "reports %s.csv and nothing that follows from it",
    (name) => {
      const built = buildSmall({ [`registry/${name}.csv`]: null });
      expect(built.issues.map(({ code, file }) => `${code} ${file}`)).toEqual([
        `missing-file registry/${name}.csv`,
      ]);
      expect(built.rows).toBe(built.observations + built.refused);
    },
  );

  it("warns of missing topics and accepts missing headlines, identities and exceptions", () => {
    expect(issuesOf({ "registry/topics.csv": null })).toEqual([
      "data/registry/topics.csv: warning missing-topics: No topic is named, so topics go by their ids and stand in order of first use",
    ]);
    expect(buildSmall({ "registry/topics.csv": null }).dataset?.topics).toEqual([
      {
        id: "training",
        labelZh: "training",
        labelEn: "training",
        descriptionZh: "training",
        descriptionEn: "training",
      },
    ]);
  });
});
