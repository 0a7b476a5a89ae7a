/** Periods and dates in both languages. */
import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../src/model/period.ts";
import { formatDate, formatPeriod, formatPeriodShort } from "../../src/text/format-period.ts";

describe("formatPeriod()", () => {
  it.each([
    ["", "no year printed", "未印年份"],
    ["2023", "2023", "2023年"],
    ["2024-H1", "first half of 2024", "2024年上半年"],
    ["2024-H2", "second half of 2024", "2024年下半年"],
    ["2024-Q1", "Q1 2024", "2024年第一季度"],
    ["2024-Q4", "Q4 2024", "2024年第四季度"],
    ["2023-05", "May 2023", "2023年5月"],
    ["2023-12", "December 2023", "2023年12月"],
    ["2023-12-31", "end of 2023", "2023年末"],
    ["2021-06-05", "5 June 2021", "2021年6月5日"],
    ["2024-02-29", "29 February 2024", "2024年2月29日"],
    ["2019/2023", "2019–2023", "2019—2023年"],
    ["2020-05/2022-10", "May 2020 to October 2022", "2020年5月至2022年10月"],
    ["2023-Q1/2023-Q3", "Q1 2023 to Q3 2023", "2023年第一季度至2023年第三季度"],
    ["2019-H1/2020-H2", "first half of 2019 to second half of 2020", "2019年上半年至2020年下半年"],
    ["2023-01-01/2023-09-30", "1 January 2023 to 30 September 2023", "2023年1月1日至2023年9月30日"],
    ["2022/..", "since 2022", "2022年以来"],
    ["2022-03/..", "since March 2022", "2022年3月以来"],
    ["2022-03-05/..", "since 5 March 2022", "2022年3月5日以来"],
  ])("writes %s as %s and %s", (text, en, zh) => {
    expect([formatPeriod(text, "en"), formatPeriod(text, "zh")]).toEqual([en, zh]);
    expect(formatPeriod(parsePeriod(text)!, "en")).toBe(en);
  });

  it("refuses what is no period", () => {
    expect(() => formatPeriod("2023-13", "en")).toThrow(RangeError);
  });
});

describe("formatPeriodShort()", () => {
  it.each([
    ["2023", "2023"],
    ["2023-12-31", "2023"],
    ["2021-06-05", "2021-06-05"],
    ["2023-05", "2023-05"],
    ["2024-Q3", "2024 Q3"],
    ["2024-H1", "2024 H1"],
    ["2020-05/2020-10", "2020-10"],
  ])("writes %s as %s", (text, short) => {
    expect(formatPeriodShort(parsePeriod(text)!)).toBe(short);
  });
});

describe("formatDate()", () => {
  it.each([
    ["", "", ""],
    ["2024", "2024", "2024年"],
    ["2024-06", "June 2024", "2024年6月"],
    ["2024-06-30", "30 June 2024", "2024年6月30日"],
    ["2024-01-05", "5 January 2024", "2024年1月5日"],
  ])("writes %s as %s and %s", (text, en, zh) => {
    expect([formatDate(text, "en"), formatDate(text, "zh")]).toEqual([en, zh]);
  });
});
