/** Periods: what is one, what is none, and their order. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePeriods, daysInMonth, parsePeriod } from "../../src/model/period.ts";

const GOOD: [text: string, kind: string, resolution: string, start: string, end: string][] = [
  ["", "none", "none", "", ""],
  ["2023", "year", "year", "2023-01-01", "2023-12-31"],
  ["1959", "year", "year", "1959-01-01", "1959-12-31"],
  ["2023-H1", "half", "half", "2023-01-01", "2023-06-30"],
  ["2023-H2", "half", "half", "2023-07-01", "2023-12-31"],
  ["2024-Q1", "quarter", "quarter", "2024-01-01", "2024-03-31"],
  ["2024-Q3", "quarter", "quarter", "2024-07-01", "2024-09-30"],
  ["2023-05", "month", "month", "2023-05-01", "2023-05-31"],
  ["2023-02", "month", "month", "2023-02-01", "2023-02-28"],
  ["2024-02", "month", "month", "2024-02-01", "2024-02-29"],
  ["2023-12-31", "date", "date", "2023-12-31", "2023-12-31"],
  ["2000-02-29", "date", "date", "2000-02-29", "2000-02-29"],
  ["2019/2023", "span", "year", "2019-01-01", "2023-12-31"],
  ["2022-10/2023-02", "span", "month", "2022-10-01", "2023-02-28"],
  ["2022-Q4/2023-Q1", "span", "quarter", "2022-10-01", "2023-03-31"],
  ["2022-03-05/2022-03-11", "span", "date", "2022-03-05", "2022-03-11"],
  ["2022/..", "open", "year", "2022-01-01", ""],
  ["2022-11/..", "open", "month", "2022-11-01", ""],
];

const BAD = [
  ...["23", "20230", "2023-", "2023-13", "2023-00", "2023-5", "2023-02-29", "1900-02-29", "2023-04-31"],
  ...["2023-01-00", "2023-01-32", "2023-Q0", "2023-Q5", "2023-H3", "2023-q1", " 2023", "2023 ", "２０２３"],
  ...[
    "2023/2019",
    "2023/2023",
    "2019/2023-12",
    "2019/",
    "/2023",
    "../2023",
    "2019/2020/2021",
    "/..",
    "../..",
    "2023年",
  ],
];

describe("parsePeriod()", () => {
  it.each(GOOD)("reads %j as %s", (text, kind, resolution, start, end) => {
    expect(parsePeriod(text)).toEqual({ text, kind, resolution, start, end });
  });

  it.each(BAD)("does not take %j for a period", (text) => expect(parsePeriod(text)).toBeUndefined());

  it("takes exactly the dates that the calendar has", () => {
    const whole = {
      year: fc.integer({ min: 1900, max: 2100 }),
      month: fc.integer({ min: 0, max: 14 }),
      day: fc.integer({ min: 0, max: 33 }),
    };
    fc.assert(
      fc.property(fc.record(whole), ({ year, month, day }) => {
        const text = [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
        const date = new Date(Date.UTC(year, month - 1, day));
        const isReal =
          date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(parsePeriod(text) !== undefined).toBe(isReal);
      }),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string(), (text) => void parsePeriod(text)));
  });
});

describe("daysInMonth()", () => {
  it("agrees with the calendar from 1896 to 2104", () => {
    for (let year = 1896; year <= 2104; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }
    }
  });
});

describe("comparePeriods()", () => {
  it("orders by start, then end, then kind; open ones after closed, none last", () => {
    const order = [
      "2021/2022",
      "2022-01",
      "2022-H1",
      "2022",
      "2022-01/2022-12",
      "2022/2023",
      "2022/..",
      "2022-02",
      "2023",
      "",
    ];
    const parsed = order.map((text) => parsePeriod(text)!);
    // A span of the months of one year has the same ends as the year: kinds then go by name.
    expect(
      parsed
        .toReversed()
        .sort(comparePeriods)
        .map(({ text }) => text),
    ).toEqual([
      "2021/2022",
      "2022-01",
      "2022-H1",
      "2022-01/2022-12",
      "2022",
      "2022/2023",
      "2022/..",
      "2022-02",
      "2023",
      "",
    ]);
    expect(comparePeriods(parsed[0]!, parsed[0]!)).toBe(0);
  });
});
