/** Axes: ticks inside the domain, few, each with its own label. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AxisView } from "../../src/charts/chart-views.ts";
import { buildValueAxis } from "../../src/explore/value-axis.ts";
import { buildYearAxis } from "../../src/explore/year-axis.ts";
import type { Language } from "../../src/model/codes.ts";

const MOST_GRIDLINES = 10;

function checkAxis({ domain: [low, high], ticks }: AxisView): void {
  expect(low).toBeLessThan(high);
  expect(ticks.length).toBeGreaterThan(0);
  for (const { at, label } of ticks) {
    expect(at).toBeGreaterThanOrEqual(low);
    expect(at).toBeLessThanOrEqual(high);
    expect(label).toMatch(/\d/);
  }
  expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
}

const labelsOf = ({ ticks }: AxisView): string[] => ticks.map(({ label }) => label);

describe("buildValueAxis()", () => {
  const value = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -4, max: 9 }))
    .map(([int, exp]) => Number(`${int}e${exp}`));

  it("holds every value between few ticks with unique labels, in both languages", () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 8 }),
        fc.constantFrom("persons", "percent", "percentage_points", "yuan"),
        fc.constantFrom<Language>("en", "zh"),
        fc.boolean(),
        (values, unit, language, fromZero) => {
          const axis = buildValueAxis(values, unit, "", language, fromZero);
          checkAxis(axis);
          expect(axis.ticks.length).toBeLessThanOrEqual(MOST_GRIDLINES);
          expect(axis.domain[0]).toBeLessThanOrEqual(Math.min(...values));
          expect(axis.domain[1]).toBeGreaterThanOrEqual(Math.max(...values));
          if (fromZero) expect(axis.domain[0] * axis.domain[1]).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("has no ticks without values", () => {
    expect(buildValueAxis([], "persons", "Persons", "en")).toEqual({
      domain: [0, 1],
      ticks: [],
      label: "Persons",
    });
  });

  it.each<[string, number[], boolean, [number, number]]>([
    ["begins at zero where the values reach down near it", [20, 100], false, [0, 100]],
    ["leaves zero out where they lie close together", [90, 100], false, [90, 100]],
    ["begins at zero when told so", [90, 100], true, [0, 100]],
    ["ends at zero where negative values reach up near it", [-100, -20], false, [-100, 0]],
    ["leaves zero out where negative values lie close together", [-100, -90], false, [-100, -90]],
    ["sets one value in the middle", [50], false, [20, 80]],
    ["sets equal values in the middle", [-50, -50], false, [-80, -20]],
    ["gives zero alone a height", [0], false, [-1, 1]],
    ["reaches ten trillion", [1e13, 2e12], false, [0, 1e13]],
  ])("%s", (_, values, fromZero, domain) => {
    expect(buildValueAxis(values, "persons", "", "en", fromZero).domain).toEqual(domain);
  });

  it("writes ticks as each language writes numbers, with the sign of percent", () => {
    expect(labelsOf(buildValueAxis([0, 1e13], "yuan", "", "zh"))).toContain("2万亿");
    expect(labelsOf(buildValueAxis([0, 1e13], "yuan", "", "en"))).toContain("2 trillion");
    expect(labelsOf(buildValueAxis([0, 60], "percent", "", "en"))).toContain("20%");
    expect(labelsOf(buildValueAxis([-0.3, 0.3], "percentage_points", "", "en"))).toContain("−0.2 pp");
  });
});

describe("buildYearAxis()", () => {
  it("holds every place between ticks at whole years, the nearest to both ends among them", () => {
    const place = fc.integer({ min: 1_900_000, max: 2_100_000 }).map((number) => number / 1000);
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 10 }), (places) => {
        const axis = buildYearAxis(places);
        const [first, last] = [Math.min(...places), Math.max(...places)];
        checkAxis(axis);
        expect(axis.ticks.length).toBeLessThanOrEqual(15);
        expect(axis.domain[0]).toBeLessThan(first);
        expect(axis.domain[1]).toBeGreaterThan(last);
        expect(axis.ticks[0]!.at).toBe(Math.round(first));
        expect(axis.ticks.at(-1)!.at).toBe(Math.round(last));
        expect(axis.ticks.every(({ at }) => Number.isInteger(at))).toBe(true);
      }),
    );
  });

  it("names every year while they are few, else round ones", () => {
    expect(labelsOf(buildYearAxis([2019, 2023]))).toEqual(["2019", "2020", "2021", "2022", "2023"]);
    expect(labelsOf(buildYearAxis([2000, 2020]))).toEqual(
      [2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020].map(String),
    );
    expect(labelsOf(buildYearAxis([1949, 2024]))).toEqual([
      "1949",
      "1960",
      "1970",
      "1980",
      "1990",
      "2000",
      "2010",
      "2024",
    ]);
    expect(labelsOf(buildYearAxis([2023]))).toEqual(["2023"]);
    expect(buildYearAxis([])).toEqual({ domain: [0, 1], ticks: [], label: "" });
  });
});
