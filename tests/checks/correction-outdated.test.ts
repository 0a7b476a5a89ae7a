/** Corrections of our own transcription: read into the dataset, and refused when the extract no longer holds what they expect. */
import { describe, expect, it } from "vitest";
import { buildSmall, EXTRACT_HEADER, issuesOf, SOUND_ROW } from "../dataset/small-folder.ts";

const HEADER = "figure_id,before,after,date,reason_zh,reason_en,expects";
const id = buildSmall().dataset?.observations[0]?.figureId ?? "";
const corrections = (...rows: string[]): Record<string, string> => ({
  "corrections.csv": [HEADER, ...rows, ""].join("\n"),
});
const row = (figureId: string, expects: string): string =>
  `${figureId},42期,24期,2025-03-01,两位数字颠倒。,Two digits were swapped.,${expects}`;

describe("corrections.csv", () => {
  it("is read into the dataset, in the order of its rows", () => {
    const over = corrections(row(id, "24期"), row(id, "24期").replace("2025-03-01", "2024-02-29"));
    expect(issuesOf(over)).toEqual([]);
    const read = buildSmall(over).dataset?.corrections;
    expect(read?.map(({ date }) => date)).toEqual(["2025-03-01", "2024-02-29"]);
    expect(read?.[0]).toEqual({
      figureId: id,
      before: "42期",
      after: "24期",
      date: "2025-03-01",
      reasonZh: "两位数字颠倒。",
      reasonEn: "Two digits were swapped.",
      expects: "24期",
    });
  });

  it("may hold its header alone, or be missing", () => {
    for (const over of [corrections(), {}]) {
      expect(issuesOf(over)).toEqual([]);
      expect(buildSmall(over).dataset?.corrections).toEqual([]);
    }
  });
});

describe("correctionOutdated()", () => {
  it("says no when the extract prints something else", () => {
    const over = corrections(row(id, "24期"), row(id, "42期"));
    expect(issuesOf(over)).toEqual([
      'data/corrections.csv:3:67: error correction-outdated: The correction expects "42期", but extracts/report.csv:2 holds "24期"',
    ]);
    expect(buildSmall(over).dataset).toBeNull();
    const moved = {
      ...corrections(row(id, "24期")),
      "extracts/report.csv": `${EXTRACT_HEADER}\n${SOUND_ROW.replace("24期", "25期")}\n`,
    };
    expect(issuesOf(moved)).toEqual([
      'data/corrections.csv:2:67: error correction-outdated: The correction expects "24期", but extracts/report.csv:2 holds "25期"',
    ]);
  });

  it("says no to a figure that no extract holds, unless it may be in a refused row", () => {
    const over = corrections(row("f0123456789ab", "24期"));
    expect(issuesOf(over)).toEqual([
      'data/corrections.csv:2:1: error correction-outdated: No extract holds the figure "f0123456789ab", expected the id of one',
    ]);
    const refused = `${EXTRACT_HEADER}\n${SOUND_ROW.replace("24期", "?")}\n`;
    expect(issuesOf({ ...over, "extracts/report.csv": refused }).map((text) => text.split(": ")[1])).toEqual([
      "error unreadable-print",
    ]);
  });

  it("cannot be accepted as an exception", () => {
    const over = {
      ...corrections(row(id, "42期")),
      "exceptions.csv": `code,place,reason\ncorrection-outdated,${id},later\n`,
    };
    expect(issuesOf(over).map((text) => text.split(": ")[1])).toEqual([
      "error correction-outdated",
      "error exception-not-allowed",
    ]);
  });
});
