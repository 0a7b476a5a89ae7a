/** The table of ids against a Map, and ids that collide. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractParser } from "../../src/ingest/extract-parser.ts";
import { figureIds } from "../../src/ingest/figure-ids.ts";
import { EXTRACT_HEADER, SOUND_ROW } from "../dataset/small-folder.ts";

const id = (number: number): string => `f${number.toString(16).padStart(12, "0")}`;

describe("figureIds()", () => {
  it("keeps the first number of every id, as a Map does", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 48 - 1 }), { maxLength: 3_000 }), (numbers) => {
        const table = figureIds();
        const map = new Map<number, number>();
        numbers.concat(numbers.slice(0, 50)).forEach((number, index) => {
          expect(table.add(id(number), index)).toBe(map.get(number));
          if (!map.has(number)) map.set(number, index);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("takes the smallest and the largest id", () => {
    const table = figureIds();
    expect(table.add(id(0), 7)).toBeUndefined();
    expect(table.add(id(2 ** 48 - 1), 8)).toBeUndefined();
    expect(table.add(id(0), 9)).toBe(7);
    expect(table.add(id(2 ** 48 - 1), 9)).toBe(8);
  });

  it("throws a TypeError for text that is no id", () => {
    expect(() => figureIds().add("fxyz", 0)).toThrow(TypeError);
  });
});

describe("extractParser()", () => {
  const context = { indicators: new Map(), units: new Map(), hasUnits: true };
  const bytes = (...rows: string[]) => new TextEncoder().encode([EXTRACT_HEADER, ...rows, ""].join("\n"));
  const sound = SOUND_ROW.replace("24期", "24");

  it("refuses two figures that get one id by chance, in one file and across files", () => {
    const parse = extractParser({ ...context, sha256: () => "a".repeat(64) });
    const first = parse({ path: "extracts/a.csv", bytes: bytes(sound, sound.replace("p1", "p2")) }, "a");
    expect(first.issues.map(({ code, line }) => [code, line])).toEqual([["figure-id-collision", 3]]);
    const second = parse({ path: "extracts/b.csv", bytes: bytes(sound) }, "b");
    expect(second.issues.map(({ code, line }) => [code, line])).toEqual([["figure-id-collision", 2]]);
    expect(second.table).toMatchObject({ rows: 1, records: [] });
  });
});
