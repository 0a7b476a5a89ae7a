/** Numbers with the unit that belongs to them. */
import { describe, expect, it } from "vitest";
import { formatFixed, formatValue, isUnitWritten } from "../../src/text/format-value.ts";

describe("formatValue()", () => {
  it.each([
    [30.4, "percent", "30.4%", "30.4%"],
    [0.2, "percentage_points", "0.2 pp", "0.2个百分点"],
    [-0.2, "percentage_points", "−0.2 pp", "−0.2个百分点"],
    [17, "times", "17×", "17倍"],
    [67383000000, "yuan", "67.383 billion yuan", "673.83亿元"],
    [500000, "yuan", "500,000 yuan", "50万元"],
    [0, "yuan", "0 yuan", "0元"],
    [99185000, "persons", "99.185 million", "9,918.5万"],
    [1266000, "sessions", "1.266 million", "126.6万"],
    [100 / 3, "percent", "33.33%", "33.33%"],
    [0.0000001, "percent", "0.0000001%", "0.0000001%"],
  ])("writes %d %s as %s and %s", (number, unit, en, zh) => {
    expect([formatValue(number, unit, "en"), formatValue(number, unit, "zh")]).toEqual([en, zh]);
  });
});

describe("formatFixed()", () => {
  it.each([
    [21, 1, "percent", "21.0%"],
    [-27.58, 1, "percent", "−27.6%"],
    [-0.04, 1, "percent", "0.0%"],
    [0.05, 2, "percentage_points", "0.05 pp"],
    [12345.6, 1, "percent", "12,345.6%"],
    [2500000, 1, "percent", "2,500,000.0%"],
    [0, 1, "percent", "0.0%"],
  ])("writes %d with %d decimals of %s as %s", (number, places, unit, expected) => {
    expect(formatFixed(number, places, unit, "en")).toBe(expected);
  });
});

describe("isUnitWritten()", () => {
  it("is true exactly where the unit stands behind the number", () => {
    for (const unit of ["percent", "percentage_points", "times", "yuan", "persons", "sessions", "villages"]) {
      const isLonger = formatValue(5, unit, "en") !== "5";
      expect([unit, isUnitWritten(unit)]).toEqual([unit, isLonger]);
    }
  });
});
