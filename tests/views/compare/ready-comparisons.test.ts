/** The comparisons that stand ready: one of each kind, the richest, from any figures; none where the figures allow none. */
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import { buildSeries } from "../../../src/series/build-series.ts";
import { buildCollection } from "../../../src/views/collection.ts";
import { readyComparisons } from "../../../src/views/compare/ready-comparisons.ts";
import { area, dataset, indicator, type ObservationPart, observation } from "../../series/small-dataset.ts";

const registries: Partial<Dataset> = {
  indicators: [
    indicator({ id: "members" }),
    indicator({ id: "offices", unit: "organizations" }),
    indicator({ id: "share", unit: "percent", measure: "ratio" }),
  ],
  breakdowns: [
    { id: "women", labelZh: "女", labelEn: "women" },
    { id: "young", labelZh: "青年", labelEn: "young" },
  ],
  areas: [area("CN", { level: "national", parent: "" }), area("CN-11"), area("CN-12")],
};
const years = (count: number, part: ObservationPart): ObservationPart[] =>
  Array.from({ length: count }, (_, index) => ({ ...part, period: String(2010 + index), value: 50 + index }));
const found = (...parts: ObservationPart[]): Record<string, string[]> => {
  const whole = dataset(parts.map(observation), registries);
  const ready = readyComparisons(buildCollection(whole, buildSeries(whole)));
  return Object.fromEntries(
    ready.map(({ kind, view, series }) => [
      `${kind} ${view}`,
      series.map(({ indicator: of, area: at, breakdown }) => [of, at, breakdown].filter(Boolean).join(" ")),
    ]),
  );
};

describe("readyComparisons()", () => {
  it("finds one of each kind", () => {
    const parts = [
      ...years(5, { indicator: "members" }),
      ...years(6, { indicator: "members", breakdown: "women" }),
      ...years(4, { indicator: "offices", unit: "organizations" }),
      ...years(5, { indicator: "share", unit: "percent", breakdown: "women" }),
      ...years(6, { indicator: "share", unit: "percent", breakdown: "young" }),
      ...years(2, { indicator: "offices", unit: "organizations", area: "CN-11" }),
      ...years(3, { indicator: "offices", unit: "organizations", area: "CN-12" }),
    ];
    expect(found(...parts)).toEqual({
      "groups index": ["members CN", "members CN women"],
      "units level": ["members CN", "offices CN"],
      "shares level": ["share CN young", "share CN women"],
      "places level": ["offices CN-12", "offices CN-11"],
    });
  });

  it("leaves out kinds that the figures do not allow", () => {
    expect(found(...years(3, { indicator: "members" }))).toEqual({});
    expect(found()).toEqual({});
  });

  it("does not set the country beside its places", () => {
    const parts = [
      ...years(3, { indicator: "members" }),
      ...years(3, { indicator: "members", area: "CN-11" }),
    ];
    expect(found(...parts)).toEqual({});
  });
});
