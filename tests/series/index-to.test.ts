/** Index arithmetic: whatever the two true values are, their ratio lies within the ends. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDecimals, type Decimal, multiplyDecimals, toDecimal } from "../../src/model/decimal.ts";
import { type FigureEnds, indexTo } from "../../src/series/index-to.ts";

const ends = (low: number | null, value: number | null, high: number | null): FigureEnds => ({
  low,
  value,
  high,
});
const exact = (number: number): FigureEnds => ends(number, number, number);

const HUNDRED = toDecimal(100);

/** Compares `figure` / `base` × 100 with `end`, exactly. */
const compareIndex = (figure: number, base: number, end: number): number =>
  compareDecimals(
    multiplyDecimals(toDecimal(figure), HUNDRED),
    multiplyDecimals(toDecimal(end) as Decimal, toDecimal(base)),
  );

/** A number of few digits, as prints have, between two powers of ten. */
const digits = (min: number) =>
  fc
    .tuple(fc.integer({ min, max: 999_999_999 }), fc.integer({ min: -3, max: 6 }))
    .map(([int, power]) => Number(`${int}e${power}`));

/** Three numbers in order: the lower bound, the truth, the upper bound. */
const bounded = (min: number) =>
  fc.tuple(digits(min), digits(min), digits(min)).map((three) => three.toSorted((a, b) => a - b));

describe("indexTo()", () => {
  it("holds the true index within its ends, exactly, also below zero", () => {
    fc.assert(
      fc.property(
        bounded(-999_999_999),
        bounded(1),
        fc.boolean(),
        fc.tuple(fc.nat(2), fc.nat(2)),
        (figures, bases, isExact, [own, under]) => {
          // The truth may stand at an end of what is printed.
          const [[low, , high], [baseLow, , baseHigh]] = [figures, bases];
          const [truth, base] = [figures[own], bases[under]];
          const figure = isExact ? exact(truth!) : ends(low!, null, high!);
          fc.pre(!isExact || baseLow !== baseHigh);
          const found = indexTo(figure, ends(baseLow!, base!, baseHigh!))!;
          expect(compareIndex(truth!, base!, found.low!)).toBeGreaterThanOrEqual(0);
          expect(compareIndex(truth!, base!, found.high!)).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("holds the index of the printed numbers between the ends, which are no wider than they must be", () => {
    fc.assert(
      fc.property(bounded(0), bounded(1), ([low, value, high], [baseLow, base, baseHigh]) => {
        const found = indexTo(ends(low!, value!, high!), ends(baseLow!, base!, baseHigh!))!;
        expect(found.low!).toBeLessThanOrEqual(found.value!);
        expect(found.high!).toBeGreaterThanOrEqual(found.value!);
        expect(found.low!).toBeCloseTo((low! / baseHigh!) * 100, -Math.log10(found.low! + 1) + 9);
        expect(found.high!).toBeCloseTo((high! / baseLow!) * 100, -Math.log10(found.high! + 1) + 9);
      }),
    );
  });

  it("sets the base at exactly 100, whatever its bounds", () => {
    fc.assert(
      fc.property(bounded(1), fc.constantFrom("low", "value", "high", ""), ([low, value, high], missing) => {
        const base = { ...ends(low!, value!, high!), ...(missing === "" ? {} : { [missing]: null }) };
        expect(indexTo(base, base)).toEqual({ value: 100, low: 100, high: 100 });
      }),
    );
  });

  it("gives one number for two exact figures", () => {
    expect(indexTo(exact(150), exact(120))).toEqual({ value: 125, low: 125, high: 125 });
    expect(indexTo(exact(0), exact(7))).toEqual({ value: 0, low: 0, high: 0 });
  });

  it("leaves an end open where a bound is missing, or where the base may be next to nothing", () => {
    const figure = ends(90, 100, 110);
    expect(indexTo(figure, ends(50, 50, null))).toMatchObject({ low: null, value: 200 });
    expect(indexTo(figure, ends(null, 50, 60))).toMatchObject({ high: null, value: 200 });
    expect(indexTo(figure, ends(0, 50, 60))).toMatchObject({ high: null, value: 200 });
    expect(indexTo(ends(null, 100, null), exact(50))).toEqual({ value: 200, low: null, high: null });
    expect(indexTo(figure, ends(40, null, 60))!.value).toBeNull();
    expect(indexTo(ends(40, null, 60), exact(50))).toMatchObject({ value: null });
    expect(indexTo(ends(-10, -5, -1), ends(0, 5, 10))).toMatchObject({ low: null, value: -100 });
  });

  it("refuses a base that is not above zero, and one without a number", () => {
    for (const base of [
      exact(0),
      exact(-1),
      ends(-1, 5, 10),
      ends(0, 0, 0),
      ends(0, null, null),
      ends(null, null, null),
    ])
      expect(indexTo(exact(5), base)).toBeNull();
  });
});
