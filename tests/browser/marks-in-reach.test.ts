/** Which mark a pointer or a key means. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findNearestMark,
  findNextMark,
  type MarkKey,
  type ReachedMark,
} from "../../src/browser/marks-in-reach.ts";

const mark = (series: string, at: number, yPx: number, xPx = at * 10): ReachedMark => ({
  id: `${series}${at}`,
  ...{ series, at, xPx, yPx },
});

/** Three lines; `c` has figures at its own times, and its last one stands where that of `b` does. */
const LINES = [
  ...[1, 2, 3].map((at) => mark("a", at, 90)),
  ...[1, 2, 4].map((at) => mark("b", at, 50)),
  ...[2.4, 4].map((at) => mark("c", at, 50)),
];
const follow = (marks: readonly ReachedMark[], from: string, ...keys: MarkKey[]): string | undefined => {
  let current = marks.find(({ id }) => id === from);
  for (const key of keys) current = findNextMark(marks, current, key) ?? current;
  return current?.id;
};

describe("findNearestMark()", () => {
  it("takes the shortest way, and of equal ones the first", () => {
    expect(findNearestMark(LINES, 21, 80)?.id).toBe("a2");
    expect(findNearestMark(LINES, 500, 0)?.id).toBe("b4");
    expect(findNearestMark([], 0, 0)).toBeUndefined();
  });
});

describe("findNextMark()", () => {
  it("begins at the last mark of the first series, with Home at its first", () => {
    expect(follow(LINES, "", "ArrowLeft")).toBe("a3");
    expect(follow(LINES, "", "Home")).toBe("a1");
    expect(findNextMark([], undefined, "ArrowLeft")).toBeUndefined();
  });

  it("goes along a series by time, and stays at its ends", () => {
    expect(follow(LINES, "b1", "ArrowRight", "ArrowRight")).toBe("b4");
    expect(follow(LINES, "b4", "ArrowRight")).toBe("b4");
    expect(follow(LINES, "b4", "Home")).toBe("b1");
    expect(follow(LINES, "b1", "End")).toBe("b4");
  });

  it("goes to another series at the nearest time, upwards to the one above", () => {
    expect(follow(LINES, "a2", "ArrowUp")).toBe("c2.4");
    expect(follow(LINES, "a2", "ArrowUp", "ArrowUp")).toBe("b2");
    expect(follow(LINES, "b1", "ArrowUp")).toBe("b1");
  });

  it("goes over a map by its rows and columns", () => {
    const map = ["0,0", "0,40", "40,40", "80,80"].map((place) => {
      const [xPx = 0, yPx = 0] = place.split(",").map(Number);
      return { id: place, series: place, at: 2020, xPx, yPx };
    });
    expect(follow(map, "0,0", "ArrowDown")).toBe("0,40");
    expect(follow(map, "0,40", "ArrowRight")).toBe("40,40");
    expect(follow(map, "0,40", "ArrowLeft")).toBe("0,40");
    expect(follow(map, "80,80", "ArrowUp")).toBe("40,40");
    expect(follow(map, "80,80", "Home")).toBe("0,0");
  });

  it("moves within the series or out of it, as the key says, and never to where it is", () => {
    const marks = fc.uniqueArray(
      fc.record({ series: fc.constantFrom("a", "b", "c"), at: fc.nat(5), yPx: fc.nat(3) }),
      { minLength: 4, selector: ({ series, at }) => `${series}${at}` },
    );
    const keys = fc.constantFrom<MarkKey>("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown");
    fc.assert(
      fc.property(marks, fc.nat(), keys, (given, start, key) => {
        // Four marks of three series: at least one series has two.
        const all = given.map(({ series, at, yPx }) => mark(series, at, yPx));
        const current = all[start % all.length]!;
        const next = findNextMark(all, current, key);
        if (!next) return;
        expect(next.id).not.toBe(current.id);
        expect(next.series === current.series).toBe(key === "ArrowLeft" || key === "ArrowRight");
      }),
    );
  });
});
