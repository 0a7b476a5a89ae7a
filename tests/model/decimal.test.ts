/** Exact decimals: tables for the traps of binary numbers, properties against whole-number arithmetic. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  formatPlain,
  multiplyDecimals,
  type Rounding,
  roundDecimal,
  subtractDecimals,
  toDecimal,
  toNumber,
} from "../../src/model/decimal.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const exponents = fc.integer({ min: -12, max: 12 });
const decimal: fc.Arbitrary<Decimal> = fc.record({
  int: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
  exp: exponents,
});

/** A decimal as a whole number of 10^-30, by which results are checked. */
const scaled = ({ int, exp }: Decimal): bigint => int * 10n ** BigInt(exp + 30);

describe("toDecimal()", () => {
  it.each<[number, bigint, number]>([
    [0, 0n, 0],
    [-0, 0n, 0],
    [12, 12n, 0],
    [0.1, 1n, -1],
    [-99.55, -9955n, -2],
    [1e21, 1n, 21],
    [1.5e-7, 15n, -8],
    [-2.5e300, -25n, 299],
  ])("takes %d for its shortest text", (number, int, exp) => expect(toDecimal(number)).toEqual({ int, exp }));

  it("refuses what is not finite", () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => toDecimal(number)).toThrow(RangeError);
    }
  });

  it("gives every finite number back through toNumber()", () => {
    fc.assert(
      fc.property(finite, (number) => {
        expect(toNumber(toDecimal(number)) + 0).toBe(number + 0);
      }),
    );
  });
});

describe("arithmetic", () => {
  it("is exact where binary numbers are not", () => {
    const [a, b] = [toDecimal(99.55), toDecimal(98.45)];
    expect(toNumber(subtractDecimals(a, b))).toBe(1.1);
    expect(toNumber(addDecimals(toDecimal(0.1), toDecimal(0.2)))).toBe(0.3);
    expect(toNumber(multiplyDecimals(toDecimal(1.1), toDecimal(1.1)))).toBe(1.21);
    expect(compareDecimals(addDecimals(toDecimal(0.1), toDecimal(0.2)), toDecimal(0.3))).toBe(0);
  });

  it("agrees with whole numbers", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(scaled(addDecimals(a, b))).toBe(scaled(a) + scaled(b));
        expect(scaled(subtractDecimals(a, b))).toBe(scaled(a) - scaled(b));
        expect(scaled(multiplyDecimals(a, b)) * 10n ** 30n).toBe(scaled(a) * scaled(b));
        expect(Math.sign(compareDecimals(a, b))).toBe(
          scaled(a) < scaled(b) ? -1 : scaled(a) > scaled(b) ? 1 : 0,
        );
      }),
    );
  });
});

const DIVISIONS: [a: number, b: number, places: number, rounding: Rounding, result: number][] = [
  [1, 3, 4, "floor", 0.3333],
  [1, 3, 4, "ceil", 0.3334],
  [-1, 3, 4, "floor", -0.3334],
  [-1, 3, 4, "ceil", -0.3333],
  [1, -3, 4, "floor", -0.3334],
  [2, 3, 2, "nearest", 0.67],
  [-2, 3, 2, "nearest", -0.67],
  [1, 8, 2, "nearest", 0.13],
  [-1, 8, 2, "nearest", -0.13],
  [1, 8, 3, "floor", 0.125],
  [1, 8, 3, "ceil", 0.125],
  [12345, 1, -2, "floor", 12300],
  [12345, 1, -2, "ceil", 12400],
  [0, 7, 2, "ceil", 0],
];

describe("divideDecimals()", () => {
  it.each(DIVISIONS)("divides %d by %d to %d places, %s", (a, b, places, rounding, result) => {
    expect(toNumber(divideDecimals(toDecimal(a), toDecimal(b), places, rounding))).toBe(result);
  });

  it("refuses to divide by zero", () => {
    expect(() => divideDecimals(toDecimal(1), toDecimal(0), 2, "floor")).toThrow(RangeError);
  });

  it("holds the true quotient between floor and ceil, one step apart at most, and nearest is one of them", () => {
    const divisor = decimal.filter(({ int }) => int !== 0n);
    fc.assert(
      fc.property(decimal, divisor, fc.integer({ min: -3, max: 8 }), (a, b, places) => {
        const [low, high, near] = (["floor", "ceil", "nearest"] as const).map((way) =>
          divideDecimals(a, b, places, way),
        );
        const sign = b.int < 0n ? -1n : 1n;
        const times = (quotient: Decimal): bigint => scaled(multiplyDecimals(quotient, b)) * sign;
        expect(times(low!) <= scaled(a) * sign).toBe(true);
        expect(times(high!) >= scaled(a) * sign).toBe(true);
        expect(high!.int - low!.int <= 1n).toBe(true);
        expect([low!.int, high!.int]).toContain(near!.int);
        const away = (quotient: Decimal): bigint => (times(quotient) - scaled(a) * sign) ** 2n;
        expect(away(near!) <= away(low!) && away(near!) <= away(high!)).toBe(true);
      }),
    );
  });
});

describe("roundDecimal()", () => {
  it.each<[number, number, Rounding, number]>([
    [1.25, 1, "nearest", 1.3],
    [-1.25, 1, "nearest", -1.3],
    [1.21, 1, "ceil", 1.3],
    [-1.21, 1, "ceil", -1.2],
    [-1.21, 1, "floor", -1.3],
    [1.2, 4, "ceil", 1.2],
    [987.6, -2, "floor", 900],
  ])("rounds %d to %d places, %s", (number, places, rounding, result) => {
    expect(toNumber(roundDecimal(toDecimal(number), places, rounding))).toBe(result);
  });
});

describe("formatPlain()", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [12.5, "12.5"],
    [-0.0000001, "-0.0000001"],
    [1.5e-7, "0.00000015"],
    [1.2e21, "1200000000000000000000"],
    [-1.234e22, "-12340000000000000000000"],
  ])("writes %d plainly", (number, text) => expect(formatPlain(number)).toBe(text));

  it("writes no exponent and loses nothing", () => {
    fc.assert(
      fc.property(finite, (number) => {
        const text = formatPlain(number);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text) + 0).toBe(number + 0);
      }),
    );
  });
});
