/** The meanings of codes: there for every code of the model and of the tables, in both languages. */
import { describe, expect, it } from "vitest";
import { labelCodes } from "../../src/exports/code-labels.ts";
import { CODE_LISTS, findCodeList } from "../../src/exports/code-lists.ts";
import { TABLES } from "../../src/exports/tables.ts";
import * as codes from "../../src/model/codes.ts";

describe("CODE_LISTS", () => {
  it("explains every code of the model, the empty one too", () => {
    const lists = Object.entries(codes).filter(([, list]) => Array.isArray(list));
    expect(lists.length).toBeGreaterThanOrEqual(12);
    for (const [name, list] of lists) {
      const values: readonly string[] = list;
      const found = findCodeList(values.filter((code) => code !== ""));
      expect([name, found?.codes.map(({ code }) => code)]).toEqual([
        name,
        values.filter((code) => code !== ""),
      ]);
      expect([name, found?.empty !== undefined]).toEqual([name, values.includes("")]);
    }
  });

  it("has a list for every column with codes, and a column for every list but that of the languages", () => {
    const coded = TABLES.flatMap(({ columns }) => columns).filter(({ constraints }) => constraints.enum);
    expect(coded.length).toBeGreaterThanOrEqual(20);
    for (const column of coded)
      expect(labelCodes(column).map(({ code }) => code)).toEqual(column.constraints.enum);
    const used = new Set(coded.map(({ constraints }) => findCodeList(constraints.enum)?.id));
    expect(CODE_LISTS.map(({ id }) => id).filter((id) => !used.has(id))).toEqual(["language"]);
  });

  it("has texts in both languages, each in its own, and no two codes of a list with one meaning", () => {
    for (const { id, title, codes: own, empty } of CODE_LISTS) {
      expect(id).toMatch(/^[a-z-]+$/);
      for (const { en, zh } of [title, ...own.map(({ label }) => label), ...(empty ? [empty] : [])]) {
        expect(en).toMatch(/^[^\u3400-\u9fff]+$/);
        expect(zh).toMatch(/[\u3400-\u9fff]/);
      }
      for (const language of codes.LANGUAGES)
        expect(new Set(own.map(({ label }) => label[language])).size).toBe(own.length);
    }
    expect(new Set(CODE_LISTS.map(({ id }) => id)).size).toBe(CODE_LISTS.length);
  });

  it("refuses codes without labels", () => {
    const column = TABLES[0]!.columns.find(({ constraints }) => constraints.enum)!;
    expect(() => labelCodes({ ...column, constraints: { enum: ["x"] } })).toThrow(RangeError);
    expect(findCodeList(undefined)).toBeUndefined();
  });
});
