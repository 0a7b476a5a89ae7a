/** Numbers in both languages: every printed digit kept, none added. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatTick } from "../../src/text/format-number.ts";
import { parseNumberText } from "./parse-number-text.ts";

describe("formatNumber()", () => {
  it.each([
    [0, "0", "0"],
    [-0, "0", "0"],
    [0.05, "0.05", "0.05"],
    [-0.2, "−0.2", "−0.2"],
    [0.0000001, "0.0000001", "0.0000001"],
    [999, "999", "999"],
    [4000, "4,000", "4,000"],
    [-1234, "−1,234", "−1,234"],
    [9999, "9,999", "9,999"],
    [10000, "10,000", "1万"],
    [12500, "12,500", "1.25万"],
    [21909, "21,909", "21,909"],
    [123456, "123,456", "123,456"],
    [999999, "999,999", "999,999"],
    [1e6, "1 million", "100万"],
    [1000001, "1,000,001", "1,000,001"],
    [1000100, "1.0001 million", "100.01万"],
    [99185000, "99.185 million", "9,918.5万"],
    [-825000, "−825,000", "−82.5万"],
    [99999999, "99,999,999", "99,999,999"],
    [1e8, "100 million", "1亿"],
    [999999999, "999,999,999", "999,999,999"],
    [1e9, "1 billion", "10亿"],
    [67383000000, "67.383 billion", "673.83亿"],
    [1.1e12, "1.1 trillion", "1.1万亿"],
    [1234560000000, "1,234.56 billion", "12,345.6亿"],
    [1e13, "10 trillion", "10万亿"],
    [1234567890123, "1,234,567,890,123", "1,234,567,890,123"],
    [3e21, "3,000,000,000 trillion", "3,000,000,000万亿"],
  ])("writes %d as %s and %s", (number, en, zh) => {
    expect([formatNumber(number, "en"), formatNumber(number, "zh")]).toEqual([en, zh]);
  });

  it("writes a text that reads back as the same number", () => {
    const number = fc
      .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: -4, max: 6 }))
      .map(([int, exp]) => Number(`${int}e${exp}`));
    fc.assert(
      fc.property(number, fc.constantFrom("en" as const, "zh" as const), (value, language) => {
        expect(parseNumberText(formatNumber(value, language)).value + 0).toBe(value + 0);
      }),
    );
  });

  it("refuses what is no number", () => {
    expect(() => formatNumber(Number.NaN, "en")).toThrow();
    expect(() => formatNumber(Number.POSITIVE_INFINITY, "zh")).toThrow();
  });
});

describe("formatTick()", () => {
  it("leaves out the noise of binary fractions", () => {
    expect(formatTick(0.1 + 0.2, "en")).toBe("0.3");
    expect(formatTick(5e7, "zh")).toBe("5,000万");
  });
});
