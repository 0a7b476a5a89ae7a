/** Ranges with excluded ends: exact quotients, divisors that may be zero, digits cut off, ends rounded outward. */
import { describe, expect, it } from "vitest";
import {
  addRanges,
  divideRanges,
  hasOverlap,
  type Range,
  subtractRanges,
  toBounds,
  toCutRange,
  toRange,
} from "../../../src/series/audit/range.ts";
import { observation } from "../small-dataset.ts";

const range = (low: number | null, high: number | null, relation: "eq" | "gt" | "lt" = "eq"): Range =>
  toRange(observation({ value: low ?? high, low, high, relation }));
const exactly = (number: number): Range => range(number, number);
const shown = ({ low, high }: Range): string =>
  [
    low?.isOpen ? "(" : "[",
    toBounds({ low, high }).low ?? "none",
    ", ",
    toBounds({ low, high }).high ?? "none",
    high?.isOpen ? ")" : "]",
  ].join("");

describe("divideRanges()", () => {
  it.each<[Range, Range, string]>([
    [range(10, 20), range(2, 5), "[2, 10]"],
    [range(-10, 20), range(2, 5), "[-5, 10]"],
    [range(-20, -10), range(2, 5), "[-10, -2]"],
    [range(10, 20), range(-5, -2), "[-10, -2]"],
    [range(10, 20, "gt"), range(2, 5), "(2, 10]"],
    [range(10, 20), range(2, 5, "lt"), "(2, 10]"],
    [range(10, 20), range(0, 5), "[2, none]"],
    [range(-20, -10), range(0, 5), "[none, -2]"],
    [range(10, 20), range(-1, 5), "[none, none]"],
    [range(10, 20), range(2, null), "[none, 10]"],
    [range(10, null), range(2, 5), "[2, none]"],
    [exactly(1), exactly(3), "(0.3333, 0.3334)"],
    [exactly(-1), exactly(3), "(-0.3334, -0.3333)"],
  ])("gives quotient %#: $2", (a, b, quotient) => {
    expect(shown(divideRanges(a, b, 4))).toBe(quotient);
  });

  it("compares a quotient that does not end exactly with what has as many places", () => {
    const third = divideRanges(exactly(1), exactly(3), 4);
    expect(hasOverlap(third, exactly(0.3333))).toBe(false);
    expect(hasOverlap(third, exactly(0.3334))).toBe(false);
    expect(hasOverlap(third, range(0.3333, 0.3334))).toBe(true);
    expect(hasOverlap(divideRanges(exactly(1), exactly(4), 4), exactly(0.25))).toBe(true);
  });

  it("throws RangeError for zero", () => {
    expect(() => divideRanges(exactly(1), exactly(0), 4)).toThrow(RangeError);
  });
});

describe("addRanges() and subtractRanges()", () => {
  it.each<[Range, string]>([
    [addRanges([]), "[0, 0]"],
    [addRanges([exactly(0.1), exactly(0.2)]), "[0.3, 0.3]"],
    [addRanges([range(1, 2), range(3, null)]), "[4, none]"],
    [subtractRanges(range(5, 6), range(1, 2, "lt")), "(3, 5]"],
    [subtractRanges(exactly(99.55), exactly(98.45)), "[1.1, 1.1]"],
  ])("gives sum %#: $1", (sum, expected) => {
    expect(shown(sum)).toBe(expected);
  });
});

describe("toCutRange()", () => {
  const cutOf = (value: number, step: number, part = {}): string =>
    shown(
      toCutRange(
        observation({
          value,
          low: value - step / 2,
          high: value + step / 2,
          boundBasis: "rounding",
          ...part,
        }),
      ),
    );
  it("reaches one step further from zero, and not to its end", () => {
    expect(cutOf(54, 1)).toBe("[54, 55)");
    expect(cutOf(-54, 1)).toBe("(-55, -54]");
    expect(cutOf(0, 1)).toBe("(-1, 1)");
  });

  it("leaves counts, conventions and literal bounds alone", () => {
    expect(shown(toCutRange(observation({ value: 54 })))).toBe("[54, 54]");
    expect(cutOf(54, 1, { boundBasis: "convention", relation: "approx" })).toBe("[53.5, 54.5]");
    expect(cutOf(54, 1, { boundBasis: "literal", relation: "gt", low: 54, high: null })).toBe("(54, none]");
  });

  it("throws RangeError for a withheld figure", () => {
    expect(() => toCutRange(observation({ status: "Q" }))).toThrow(RangeError);
  });
});

describe("toBounds()", () => {
  it("rounds outward at four places and fifteen digits", () => {
    expect(toBounds(range(0.12345, 0.12345))).toEqual({ low: 0.1234, high: 0.1235 });
    expect(toBounds(range(-0.12345, -0.12345))).toEqual({ low: -0.1235, high: -0.1234 });
    const third = divideRanges(exactly(1e12), exactly(3), 4);
    expect(toBounds(third)).toEqual({ low: 333333333333.333, high: 333333333333.334 });
  });
});
