/** Withheld figures that could be worked out from what is printed, and those that could not. */
import { describe, expect, it } from "vitest";
import type { IdentityMember } from "../../../src/model/registry.ts";
import { buildSeries } from "../../../src/series/build-series.ts";
import { derivableFigures } from "../../../src/series/coverage/derivable-figures.ts";
import { dataset, indicator, type ObservationPart, observation, source } from "../small-dataset.ts";

const member = (
  id: string,
  role: IdentityMember["role"],
  indicatorId: string,
  breakdown = "",
): IdentityMember => ({
  id,
  kind: id === "sum" ? "sum" : "ratio",
  role,
  indicator: indicatorId,
  breakdown,
});
const SUM = [
  member("sum", "result", "members"),
  member("sum", "term", "members", "women"),
  member("sum", "term", "members", "men"),
];
const RATIO = [
  member("ratio", "result", "share"),
  member("ratio", "numerator", "members", "women"),
  member("ratio", "denominator", "members"),
];

/** Gives the ids `f0`, `f1` … of derivable figures, numbered as the parts. */
function found(identities: IdentityMember[], ...parts: ObservationPart[]): string[] {
  const whole = dataset(
    parts.map((part, at) => observation({ ...part, figureId: `f${at}` })),
    {
      identities,
      indicators: [indicator(), indicator({ id: "share", unit: "percent", measure: "ratio" })],
      sources: [source(), source({ id: "t" })],
    },
  );
  const ids = [...derivableFigures(whole, buildSeries(whole))].sort();
  const reversed = { ...whole, observations: whole.observations.toReversed() };
  expect([...derivableFigures(reversed, buildSeries(reversed))].sort()).toEqual(ids);
  return ids;
}

const hidden = { status: "Q" } as const;
const women = { breakdown: "women" };
const men = { breakdown: "men", value: 70 };

describe("derivableFigures() by identities", () => {
  it("finds a withheld term and a withheld total of a sum", () => {
    expect(found(SUM, { ...women, ...hidden }, men, {})).toEqual(["f0"]);
    expect(found(SUM, { ...women, value: 30 }, men, hidden)).toEqual(["f2"]);
  });

  it("finds every withheld print of a level that nobody prints, and none of one that somebody does", () => {
    const twice = [
      { ...women, ...hidden },
      { ...women, ...hidden, source: "t" },
    ];
    expect(found(SUM, ...twice, men, {})).toEqual(["f0", "f1"]);
    expect(found(SUM, ...twice, { ...women, source: "t", value: 30 }, men, {})).toEqual([]);
  });

  it.each<[string, ObservationPart]>([
    ["withheld", hidden],
    ["of another period", { period: "2022" }],
    ["of another place", { area: "CN-11" }],
    ["without an upper bound", { high: null, relation: "ge", boundBasis: "literal" }],
    ["without a lower bound", { low: null, relation: "lt" }],
    ["known to be wrong", { status: "U" }],
    ["of another definition", { seriesBreak: "D" }],
    ["a change", { transformation: "change" }],
  ])("finds none where another member is %s", (_, part) => {
    expect(found(SUM, { ...women, ...hidden }, { ...men, ...part }, {})).toEqual([]);
  });

  it("finds none without a period, without the whole identity, or of another definition", () => {
    const none = { period: "" };
    expect(found(SUM, { ...women, ...hidden, ...none }, { ...men, ...none }, none)).toEqual([]);
    expect(found(SUM, { ...women, ...hidden }, {})).toEqual([]);
    expect(found([], { ...women, ...hidden }, men, {})).toEqual([]);
    expect(found(SUM, { ...women, ...hidden, seriesBreak: "D" }, men, {})).toEqual([]);
  });

  it("finds every withheld member of a ratio where the divisor is above zero", () => {
    const share = { indicator: "share", unit: "percent", value: 30 };
    const part = { ...women, value: 30 };
    expect(found(RATIO, { ...share, ...hidden }, part, {})).toEqual(["f0"]);
    expect(found(RATIO, share, { ...part, ...hidden }, {})).toEqual(["f1"]);
    expect(found(RATIO, share, part, hidden)).toEqual(["f2"]);
    expect(found(RATIO, { ...share, ...hidden }, part, { value: 1, low: 0 })).toEqual([]);
    expect(found(RATIO, { ...share, value: 0 }, part, hidden)).toEqual([]);
    expect(found(RATIO, { ...share, value: 0 }, { ...part, ...hidden }, {})).toEqual(["f1"]);
  });
});

describe("derivableFigures() by claims", () => {
  const claim = (
    transformation: "change" | "growth_rate" | "multiple",
    part: ObservationPart = {},
  ): ObservationPart => ({
    transformation,
    value: 5,
    ...part,
  });
  const before = { period: "2022" };

  it.each(["change", "growth_rate", "multiple"] as const)(
    "finds the level on either side of a %s, and it",
    (rule) => {
      expect(found([], hidden, before, claim(rule))).toEqual(["f0"]);
      expect(found([], {}, { ...before, ...hidden }, claim(rule))).toEqual(["f1"]);
      expect(found([], {}, before, claim(rule, hidden))).toEqual(["f2"]);
    },
  );

  it("takes the base that a claim names", () => {
    const named = claim("change", { basePeriod: "2019" });
    expect(found([], hidden, before, named)).toEqual([]);
    expect(found([], hidden, { period: "2019" }, named)).toEqual(["f0"]);
  });

  it("finds none without both other numbers, across a break, or where the base would be divided for by zero", () => {
    expect(found([], hidden, { ...before, ...hidden }, claim("change"))).toEqual([]);
    expect(found([], hidden, claim("change"))).toEqual([]);
    expect(found([], hidden, before, claim("change", hidden))).toEqual([]);
    expect(found([], hidden, before, claim("change", { high: null }))).toEqual([]);
    expect(found([], hidden, before, claim("change", { status: "U" }))).toEqual([]);
    expect(found([], hidden, before, claim("change", { seriesBreak: "B" }))).toEqual([]);
    expect(found([], { ...hidden, seriesBreak: "B" }, before, claim("change"))).toEqual([]);
    expect(found([], hidden, { ...before, seriesBreak: "D" }, claim("change"))).toEqual([]);
    expect(found([], {}, { ...before, ...hidden }, claim("growth_rate", { value: -100 }))).toEqual([]);
    expect(found([], {}, { ...before, ...hidden }, claim("multiple", { value: 0 }))).toEqual([]);
    expect(found([], {}, { ...before, value: 0 }, claim("growth_rate", hidden))).toEqual([]);
    expect(found([], {}, { ...before, value: 0 }, claim("change", hidden))).toEqual(["f2"]);
  });
});
