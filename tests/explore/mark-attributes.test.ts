/** Marks and series in the attributes of a table, and back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markAttributes, parseMarkAttributes } from "../../src/explore/mark-attributes.ts";
import type { PlottedMark } from "../../src/explore/plotted-series.ts";
import { parseSeriesAttributes, seriesAttributes } from "../../src/explore/series-attributes.ts";
import { randomMark, randomSeries, yearly } from "./random-series.ts";

const reader = (attributes: Record<string, string>) => (name: string) => attributes[name] ?? null;
const plain = (number: number | null): string => (number === null ? "" : String(number));

const throughTable = (mark: PlottedMark): PlottedMark =>
  parseMarkAttributes(reader(markAttributes(mark)), {
    ...{ id: mark.id, period: mark.period, printed: mark.printed, reason: mark.reason },
    ...{ value: plain(mark.value), low: plain(mark.low), high: plain(mark.high) },
  });

describe("markAttributes()", () => {
  it("gives back every mark, with what its row says", () => {
    fc.assert(
      fc.property(randomMark, (mark) => void expect(throughTable(mark)).toEqual(mark)),
      { numRuns: 500 },
    );
  });

  it("writes little of a plain mark, and nothing that its row says already", () => {
    const [first, second] = yearly(2020, [10, 20]) as [PlottedMark, PlottedMark];
    expect(markAttributes(first)).toEqual({ "data-at": "2020" });
    expect(markAttributes(second)).toEqual({
      "data-at": "2021",
      "data-joined": "",
      "data-change": "up|10|100|d|g",
    });
    const withheld = yearly(2020, [null])[0]!;
    expect(markAttributes(withheld)).toEqual({ "data-at": "2020" });
    expect(markAttributes({ ...withheld, kind: "bounded" })).toMatchObject({ "data-kind": "bounded" });
  });
});

describe("seriesAttributes()", () => {
  it("gives back every series, its marks in order of their place", () => {
    fc.assert(
      fc.property(randomSeries, (all) => {
        for (const { marks, ...head } of all)
          expect(parseSeriesAttributes(reader(seriesAttributes(head)), marks.toReversed())).toEqual({
            ...head,
            marks,
          });
      }),
    );
  });
});
