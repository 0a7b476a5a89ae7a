/** Where periods stand on an axis of years. */
import { describe, expect, it } from "vitest";
import type { Measure } from "../../../src/model/codes.ts";
import { parsePeriod } from "../../../src/model/period.ts";
import { timePosition } from "../../../src/views/charts/time-position.ts";

const at = (text: string, measure: Measure): number | undefined => timePosition(parsePeriod(text)!, measure);

describe("timePosition()", () => {
  it.each(["flow", "stock", "ratio"] as const)("sets a year and its end at its number (%s)", (measure) => {
    for (const year of [1949, 2000, 2023, 2024]) {
      expect(at(`${year}`, measure)).toBe(year);
      expect(at(`${year}-12-31`, measure)).toBe(year);
    }
  });

  it.each<[string, Measure, number]>([
    ["2023-06", "flow", 2022.956],
    ["2023-06", "stock", 2022.496],
    ["2023-12", "stock", 2023],
    ["2023-H1", "flow", 2022.749],
    ["2023-H2", "flow", 2023.249],
    ["2023-H1", "stock", 2022.496],
    ["2023-Q1", "flow", 2022.625],
    ["2023-Q4", "flow", 2023.375],
    ["2023-Q4", "stock", 2023],
    ["2021-06-05", "stock", 2020.427],
    ["2024-02-29", "stock", 2023.164],
    ["2023-02-28", "stock", 2022.162],
    ["2024-01-01", "stock", 2023.003],
    ["2023-04/2024-03", "flow", 2023.247],
    ["2023-01/2023-12", "flow", 2023],
  ])("sets %s of a %s at about %d", (text, measure, place) => {
    expect(at(text, measure)).toBeCloseTo(place, 2);
  });

  it.each(["", "2022/..", "2019/2023", "2023-01/2024-02", "2022-12-31/2024-12-31"])(
    "has no place for %j",
    (text) => {
      expect(at(text, "flow")).toBeUndefined();
      expect(at(text, "stock")).toBeUndefined();
    },
  );

  it("keeps dates, months and quarters in their order", () => {
    for (const texts of [
      ["2022-12-31", "2023-01-31", "2023-02-28", "2023-06-30", "2023-12-31", "2024-02-29"],
      ["2023-01", "2023-02", "2023-03", "2023-12", "2024-01"],
      ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1"],
    ]) {
      const places = texts.map((text) => at(text, "stock")!);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(new Set(places).size).toBe(places.length);
    }
  });
});
