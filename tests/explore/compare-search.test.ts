/** The search of the compare page: by words of both languages, Chinese characters, initials and sounds, the best first. */
import { describe, expect, it } from "vitest";
import type { CompareName } from "../../src/explore/compare-index.ts";
import { searchNames, toSearchEntries } from "../../src/explore/compare-search.ts";

const name = (id: string, label: string, other: string, sounds: string): CompareName => ({
  ...{ id, label, other, sounds },
});
const entries = toSearchEntries([
  name("trained", "Party members trained", "培训党员人数", "pei xun dang yuan ren shu"),
  name("members", "Party members", "党员总数", "dang yuan zong shu"),
  name("hotline", "Hotline cases received", "12345热线受理量", "1 2 3 4 5 re xian shou li liang"),
  name("grids", "Grids", "网格", "wang ge"),
  name("applicants", "Applicants for membership", "入党申请人", "ru dang shen qing ren"),
]);
const find = (text: string): string[] => searchNames(entries, text).map(({ id }) => id);

describe("searchNames()", () => {
  it.each([
    ["party", ["members", "trained"]],
    ["PARTY mem", ["members", "trained"]],
    ["trained party", ["trained"]],
    ["members", ["members", "trained", "applicants"]],
    ["党员", ["members", "trained"]],
    ["党员培训", ["trained"]],
    ["dyzs", ["members"]],
    ["pxdy", ["trained"]],
    ["dangyuan", ["members", "trained"]],
    ["dangyu", ["members", "trained"]],
    ["12345", ["hotline"]],
    ["１２３４５", ["hotline"]],
    ["wg", ["grids"]],
    ["wangge", ["grids"]],
    ["热线，受理", ["hotline"]],
    ["申请人", ["applicants"]],
    ["nothing", []],
    ["angyuan", []],
  ])("finds by %s", (text, ids) => {
    expect(find(text)).toEqual(ids);
  });

  it("gives all in their order for an empty text", () => {
    expect(find("  ")).toEqual(["trained", "members", "hotline", "grids", "applicants"]);
  });

  it("takes a single letter for a beginning only", () => {
    expect(find("w")).toEqual(["grids"]);
    expect(find("z")).toEqual([]);
  });

  it("puts names before those that only sound so, and beginnings before insides", () => {
    const two = toSearchEntries([
      name("sound", "Other", "是", "grid"),
      name("inside", "Some grids", "是", "shi"),
      name("begin", "Grids", "是", "shi"),
    ]);
    expect(searchNames(two, "grid").map(({ id }) => id)).toEqual(["begin", "inside", "sound"]);
  });
});
