/** The change on the year before: a table worked by hand, and properties over random true values. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Relation } from "../../src/model/codes.ts";
import { change } from "../../src/series/change.ts";
import type { Cell, Change, Verdict } from "../../src/series/series.ts";
import { printedWithTruth } from "./printed-with-truth.ts";
import { observation } from "./small-dataset.ts";

/** As printed; value, low, high; relation: read by hand from the table of the data model. */
type Print = [
  asPrinted: string,
  value: number | null,
  low: number | null,
  high: number | null,
  relation: Relation,
];
type Range = [low: number | null, point: number | null, high: number | null];

const cell = ([asPrinted, value, low, high, relation]: Print, unit: string): Cell => ({
  period: { text: "", kind: "none", resolution: "none", start: "", end: "" },
  preferred: observation({ asPrinted, value, low, high, relation, unit }),
  others: [],
});

/** Worked with whole-number fractions outside this project's code; growth ends cut outward at four places. */
const PAIRS: [
  label: string,
  from: Print,
  to: Print,
  unit: string,
  difference: Range,
  growth: Range | null,
  verdict: Verdict,
][] = [
  [
    "secretaries trained 2021 → 2022",
    ["430.4万人次", 4304000, 4303500, 4304500, "eq"],
    ["510.1万人次", 5101000, 5100500, 5101500, "eq"],
    "person_times",
    [796000, 797000, 798000],
    [18.4922, 18.5177, 18.5431],
    "up",
  ],
  [
    "secretaries trained 2022 → 2023",
    ["510.1万人次", 5101000, 5100500, 5101500, "eq"],
    ["617.3万人次", 6173000, 6172500, 6173500, "eq"],
    "person_times",
    [1071000, 1072000, 1073000],
    [20.9938, 21.0155, 21.0372],
    "up",
  ],
  [
    "training sessions 2021 → 2022",
    ["177.3万期", 1773000, 1772500, 1773500, "eq"],
    ["128.4万期", 1284000, 1283500, 1284500, "eq"],
    "sessions",
    [-490000, -489000, -488000],
    [-27.629, -27.5804, -27.5317],
    "down",
  ],
  [
    "training sessions 2022 → 2023",
    ["128.4万期", 1284000, 1283500, 1284500, "eq"],
    ["126.6万期", 1266000, 1265500, 1266500, "eq"],
    "sessions",
    [-19000, -18000, -17000],
    [-1.4792, -1.4019, -1.3245],
    "down",
  ],
  [
    "party members 2022 → 2023",
    ["9804.1万名", 98041000, 98040500, 98041500, "eq"],
    ["9918.5万名", 99185000, 99184500, 99185500, "eq"],
    "persons",
    [1143000, 1144000, 1145000],
    [1.1658, 1.1669, 1.1679],
    "up",
  ],
  [
    "two plain counts, up",
    ["21909件", 21909, 21909, 21909, "eq"],
    ["22100件", 22100, 22100, 22100, "eq"],
    "cases",
    [191, 191, 191],
    [0.8717, 0.8718, 0.8718],
    "up",
  ],
  [
    "two plain counts, down",
    ["200人", 200, 200, 200, "eq"],
    ["150人", 150, 150, 150, "eq"],
    "persons",
    [-50, -50, -50],
    [-25, -25, -25],
    "down",
  ],
  [
    "two plain counts, equal",
    ["37个", 37, 37, 37, "eq"],
    ["37个", 37, 37, 37, "eq"],
    "villages",
    [0, 0, 0],
    [0, 0, 0],
    "no_change",
  ],
  [
    "two plain counts, up by one",
    ["3人", 3, 3, 3, "eq"],
    ["4人", 4, 4, 4, "eq"],
    "persons",
    [1, 1, 1],
    [33.3333, 33.3333, 33.3334],
    "up",
  ],
  [
    "a rounded print and the same again",
    ["2.6万人次", 26000, 25500, 26500, "eq"],
    ["2.6万人次", 26000, 25500, 26500, "eq"],
    "person_times",
    [-1000, 0, 1000],
    [-3.7736, 0, 3.9216],
    "cannot_tell",
  ],
  [
    "a difference that rounding alone explains",
    ["126.6万期", 1266000, 1265500, 1266500, "eq"],
    ["126.7万期", 1267000, 1266500, 1267500, "eq"],
    "sessions",
    [0, 1000, 2000],
    [0, 0.079, 0.1581],
    "cannot_tell",
  ],
  [
    "two steps of rounding apart",
    ["126.6万期", 1266000, 1265500, 1266500, "eq"],
    ["126.8万期", 1268000, 1267500, 1268500, "eq"],
    "sessions",
    [1000, 2000, 3000],
    [0.0789, 0.158, 0.2371],
    "up",
  ],
  [
    "an exact count beside a rounded print that holds it",
    ["25700人次", 25700, 25700, 25700, "eq"],
    ["2.6万人次", 26000, 25500, 26500, "eq"],
    "person_times",
    [-200, 300, 800],
    [-0.7783, 1.1673, 3.1129],
    "cannot_tell",
  ],
  [
    "an exact count below a rounded print",
    ["25000人次", 25000, 25000, 25000, "eq"],
    ["2.6万人次", 26000, 25500, 26500, "eq"],
    "person_times",
    [500, 1000, 1500],
    [2, 4, 6],
    "up",
  ],
  [
    "余 to 余, up",
    ["4000余人次", 4000, 4000, 5000, "gt"],
    ["6000余人次", 6000, 6000, 7000, "gt"],
    "person_times",
    [1000, 2000, 3000],
    [20, 50, 75],
    "up",
  ],
  [
    "余 to 余 a step on: touching ends, one excluded, are up",
    ["4000余人次", 4000, 4000, 5000, "gt"],
    ["5000余人次", 5000, 5000, 6000, "gt"],
    "person_times",
    [0, 1000, 2000],
    [0, 25, 50],
    "up",
  ],
  [
    "余 to the same 余",
    ["4000余人次", 4000, 4000, 5000, "gt"],
    ["4000余人次", 4000, 4000, 5000, "gt"],
    "person_times",
    [-1000, 0, 1000],
    [-20, 0, 25],
    "cannot_tell",
  ],
  [
    "余 to its own plain number: down, for 余 excludes it",
    ["4000余人次", 4000, 4000, 5000, "gt"],
    ["4000人次", 4000, 4000, 4000, "eq"],
    "person_times",
    [-1000, 0, 0],
    [-20, 0, 0],
    "down",
  ],
  [
    "a plain number to 余 on it: up",
    ["4000人次", 4000, 4000, 4000, "eq"],
    ["4000余人次", 4000, 4000, 5000, "gt"],
    "person_times",
    [0, 0, 1000],
    [0, 0, 25],
    "up",
  ],
  [
    "以上 to a larger plain count: the base has no upper bound",
    ["50万元以上", 500000, 500000, null, "ge"],
    ["800000元", 800000, 800000, 800000, "eq"],
    "yuan",
    [null, 300000, 300000],
    [null, 60, 60],
    "cannot_tell",
  ],
  [
    "以上 to its own number: may be equal",
    ["500000元以上", 500000, 500000, null, "ge"],
    ["500000元", 500000, 500000, 500000, "eq"],
    "yuan",
    [null, 0, 0],
    [null, 0, 0],
    "cannot_tell",
  ],
  [
    "以上 to less: certainly down",
    ["50万元以上", 500000, 500000, null, "ge"],
    ["300000元", 300000, 300000, 300000, "eq"],
    "yuan",
    [null, -200000, -200000],
    [null, -40, -40],
    "down",
  ],
  [
    "a plain count to 以上 on more: certainly up",
    ["300000元", 300000, 300000, 300000, "eq"],
    ["50万元以上", 500000, 500000, null, "ge"],
    "yuan",
    [200000, 200000, null],
    [66.6666, 66.6667, null],
    "up",
  ],
  [
    "a plain count to 以上 on the same: may be equal",
    ["500000元", 500000, 500000, 500000, "eq"],
    ["50万元以上", 500000, 500000, null, "ge"],
    "yuan",
    [0, 0, null],
    [0, 0, null],
    "cannot_tell",
  ],
  [
    "a plain count to 超过 the same: up, for 超过 excludes it",
    ["500000元", 500000, 500000, 500000, "eq"],
    ["超过50万元", 500000, 500000, null, "gt"],
    "yuan",
    [0, 0, null],
    [0, 0, null],
    "up",
  ],
  [
    "超过 its own number: down",
    ["超过50万元", 500000, 500000, null, "gt"],
    ["500000元", 500000, 500000, 500000, "eq"],
    "yuan",
    [null, 0, 0],
    [null, 0, 0],
    "down",
  ],
  [
    "以上 to 以上: unbounded on both sides",
    ["50万元以上", 500000, 500000, null, "ge"],
    ["60万元以上", 600000, 600000, null, "ge"],
    "yuan",
    [null, 100000, null],
    [null, 20, null],
    "cannot_tell",
  ],
  [
    "不足 as base: may be zero, so no growth",
    ["不足100人", 100, 0, 100, "lt"],
    ["150人", 150, 150, 150, "eq"],
    "persons",
    [50, 50, 150],
    null,
    "up",
  ],
  [
    "不足 to its own number: up",
    ["不足100人", 100, 0, 100, "lt"],
    ["100人", 100, 100, 100, "eq"],
    "persons",
    [0, 0, 100],
    null,
    "up",
  ],
  [
    "不超过 to its own number: may be equal",
    ["不超过100人", 100, 0, 100, "le"],
    ["100人", 100, 100, 100, "eq"],
    "persons",
    [0, 0, 100],
    null,
    "cannot_tell",
  ],
  [
    "a plain count to 不足 it: down",
    ["100人", 100, 100, 100, "eq"],
    ["不足100人", 100, 0, 100, "lt"],
    "persons",
    [-100, 0, 0],
    [-100, 0, 0],
    "down",
  ],
  [
    "近 to 近: a step on",
    ["近10部", 10, 9.5, 10, "lt"],
    ["近11部", 11, 10.5, 11, "lt"],
    "items",
    [0.5, 1, 1.5],
    [5, 10, 15.7895],
    "up",
  ],
  [
    "约 to 约, overlapping",
    ["约200人", 200, 150, 250, "approx"],
    ["约300人", 300, 250, 350, "approx"],
    "persons",
    [0, 100, 200],
    [0, 50, 133.3334],
    "cannot_tell",
  ],
  [
    "约 to 约, apart",
    ["约200人", 200, 150, 250, "approx"],
    ["约400人", 400, 350, 450, "approx"],
    "persons",
    [100, 200, 300],
    [40, 100, 200],
    "up",
  ],
  [
    "a range to a plain count inside it",
    ["3-5名", null, 3, 5, "range"],
    ["4名", 4, 4, 4, "eq"],
    "persons",
    [-1, null, 1],
    [-20, null, 33.3334],
    "cannot_tell",
  ],
  [
    "a range to a plain count above it",
    ["3-5名", null, 3, 5, "range"],
    ["8名", 8, 8, 8, "eq"],
    "persons",
    [3, null, 5],
    [60, null, 166.6667],
    "up",
  ],
  [
    "a range to a range below it",
    ["10-20名", null, 10, 20, "range"],
    ["3-5名", null, 3, 5, "range"],
    "persons",
    [-17, null, -5],
    [-85, null, -50],
    "down",
  ],
  [
    "percent in points, up",
    ["7.5%", 7.5, 7.45, 7.55, "eq"],
    ["8.4%", 8.4, 8.35, 8.45, "eq"],
    "percent",
    [0.8, 0.9, 1],
    null,
    "up",
  ],
  [
    "percent, equal prints",
    ["7.5%", 7.5, 7.45, 7.55, "eq"],
    ["7.5%", 7.5, 7.45, 7.55, "eq"],
    "percent",
    [-0.1, 0, 0.1],
    null,
    "cannot_tell",
  ],
  [
    "percent, a tenth apart: rounding alone explains it",
    ["99.5%", 99.5, 99.45, 99.55, "eq"],
    ["99.6%", 99.6, 99.55, 99.65, "eq"],
    "percent",
    [0, 0.1, 0.2],
    null,
    "cannot_tell",
  ],
  [
    "percent, whole points",
    ["85%", 85, 84.5, 85.5, "eq"],
    ["79%", 79, 78.5, 79.5, "eq"],
    "percent",
    [-7, -6, -5],
    null,
    "down",
  ],
  [
    "percent, words for all and for all again",
    ["均", 100, 100, 100, "eq"],
    ["全覆盖", 100, 100, 100, "eq"],
    "percent",
    [0, 0, 0],
    null,
    "no_change",
  ],
  [
    "zero in the base year",
    ["清零", 0, 0, 0, "eq"],
    ["12个", 12, 12, 12, "eq"],
    "villages",
    [12, 12, 12],
    null,
    "up",
  ],
  [
    "zero in both years",
    ["清零", 0, 0, 0, "eq"],
    ["清零", 0, 0, 0, "eq"],
    "villages",
    [0, 0, 0],
    null,
    "no_change",
  ],
  [
    "down to zero",
    ["12个", 12, 12, 12, "eq"],
    ["清零", 0, 0, 0, "eq"],
    "villages",
    [-12, -12, -12],
    [-100, -100, -100],
    "down",
  ],
  [
    "a negative base",
    ["-50元", -50, -50, -50, "eq"],
    ["20元", 20, 20, 20, "eq"],
    "yuan",
    [70, 70, 70],
    null,
    "up",
  ],
  [
    "a positive base and a negative figure",
    ["20元", 20, 20, 20, "eq"],
    ["-50元", -50, -50, -50, "eq"],
    "yuan",
    [-70, -70, -70],
    null,
    "down",
  ],
  [
    "negative and rising",
    ["-5.5", -5.5, -5.55, -5.45, "eq"],
    ["-5.2", -5.2, -5.25, -5.15, "eq"],
    "points",
    [0.2, 0.3, 0.4],
    null,
    "up",
  ],
  [
    "more than nothing as base: positive, but no bound to divide by",
    ["0余", 0, 0, 1, "gt"],
    ["4人", 4, 4, 4, "eq"],
    "persons",
    [3, 4, 4],
    [300, null, null],
    "up",
  ],
  [
    "decimals that binary numbers miss",
    ["0.3", 0.3, 0.3, 0.3, "eq"],
    ["0.1", 0.1, 0.1, 0.1, "eq"],
    "points",
    [-0.2, -0.2, -0.2],
    [-66.6667, -66.6667, -66.6666],
    "down",
  ],
  [
    "thirds are rounded outward on both sides",
    ["3人", 3, 3, 3, "eq"],
    ["1人", 1, 1, 1, "eq"],
    "persons",
    [-2, -2, -2],
    [-66.6667, -66.6667, -66.6666],
    "down",
  ],
  [
    "hundred millions",
    ["1.26亿", 126000000, 125500000, 126500000, "eq"],
    ["1.31亿", 131000000, 130500000, 131500000, "eq"],
    "views",
    [4000000, 5000000, 6000000],
    [3.162, 3.9683, 4.7809],
    "up",
  ],
  [
    "a negative base with an open lower end",
    ["-50余元", -50, -60, -50, "lt"],
    ["20元", 20, 20, 20, "eq"],
    "yuan",
    [70, 70, 80],
    null,
    "up",
  ],
  [
    "a base above a negative number",
    ["超过-5元", -5, -5, null, "gt"],
    ["20元", 20, 20, 20, "eq"],
    "yuan",
    [null, 25, 25],
    null,
    "cannot_tell",
  ],
];

describe("change()", () => {
  it.each(PAIRS)("works out: %s", (_, from, to, unit, difference, growth, verdict) => {
    const found = change(cell(from, unit), cell(to, unit));
    const rangeOf = (range: Change["difference"]): Range => [range.low, range.point, range.high];
    expect(rangeOf(found.difference)).toEqual(difference);
    expect(found.growth && rangeOf(found.growth)).toEqual(growth);
    expect(found.verdict).toBe(verdict);
    expect(found.unit).toBe(unit === "percent" ? "percentage_points" : unit);
  });

  it("has at least 40 worked pairs, with every verdict among them", () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(PAIRS.map((pair) => pair[6]))).toEqual(
      new Set(["up", "down", "no_change", "cannot_tell"]),
    );
  });

  it("mirrors: what is up one way is down the other, with the difference's sign turned", () => {
    const opposite: Record<Verdict, Verdict> = {
      up: "down",
      down: "up",
      no_change: "no_change",
      cannot_tell: "cannot_tell",
    };
    const minus = (end: number | null): number | null => (end === null ? null : 0 - end);
    for (const [, from, to, unit] of PAIRS) {
      const [there, back] = [
        change(cell(from, unit), cell(to, unit)),
        change(cell(to, unit), cell(from, unit)),
      ];
      expect(back.verdict).toBe(opposite[there.verdict]);
      expect([back.difference.low, back.difference.high]).toEqual([
        minus(there.difference.high),
        minus(there.difference.low),
      ]);
    }
  });

  it("refuses different units and withheld figures as bugs of the caller", () => {
    const plain = cell(["1人", 1, 1, 1, "eq"], "persons");
    expect(() => change(plain, cell(["1人次", 1, 1, 1, "eq"], "person_times"))).toThrow(RangeError);
    const withheld: Cell = { ...plain, preferred: observation({ status: "Q" }) };
    expect(() => change(plain, withheld)).toThrow(RangeError);
    expect(() => change(withheld, plain)).toThrow(RangeError);
  });

  it("keeps the true difference and growth within the range, and never contradicts the truth", () => {
    fc.assert(
      fc.property(printedWithTruth(), printedWithTruth(), ([a, trueA], [b, trueB]) => {
        const found = change(cell(["", ...a], "persons"), cell(["", ...b], "persons"));
        const { difference, growth, verdict } = found;
        // Truths are whole numbers of thousandths, so that they are subtracted and set in proportion exactly.
        const trueDifference = trueB - trueA;
        const holds = (end: number | null, isHeld: (end: number) => boolean): boolean =>
          end === null || isHeld(end);
        expect(holds(difference.low, (low) => Math.round(low * 1000) <= trueDifference)).toBe(true);
        expect(holds(difference.high, (high) => Math.round(high * 1000) >= trueDifference)).toBe(true);
        if (growth) {
          // (b / a - 1) * 100 against an end of four places, as whole numbers.
          const scaled = BigInt(trueDifference) * 1_000_000n;
          const endTimesBase = (end: number): bigint => BigInt(Math.round(end * 10_000)) * BigInt(trueA);
          expect(trueA).toBeGreaterThan(0);
          expect(holds(growth.low, (low) => endTimesBase(low) <= scaled)).toBe(true);
          expect(holds(growth.high, (high) => endTimesBase(high) >= scaled)).toBe(true);
        }
        if (verdict === "up") expect(trueDifference).toBeGreaterThan(0);
        if (verdict === "down") expect(trueDifference).toBeLessThan(0);
        if (verdict === "no_change") expect(trueDifference).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("is not vague without need: it decides whenever the bounds leave only one answer", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (a, b) => {
        const found = change(cell(["", a, a, a, "eq"], "persons"), cell(["", b, b, b, "eq"], "persons"));
        expect(found.verdict).toBe(b > a ? "up" : b < a ? "down" : "no_change");
      }),
    );
  });

  it("rounds ends outward where a number cannot hold them", () => {
    const found = change(
      cell(["", 0.123456, 0.123456, 0.123456, "eq"], "yuan"),
      cell(["", 123456789012345, 123456789012345, 123456789012345, "eq"], "yuan"),
    );
    expect(found.difference.low).toBe(123456789012344);
    expect(found.difference.high).toBe(123456789012345);
  });
});
