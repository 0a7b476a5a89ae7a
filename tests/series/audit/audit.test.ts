/** Claims of small reports made by hand: what counts as a claim, which levels it takes, every verdict and every reason. */
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { IdentityMember } from "../../../src/model/registry.ts";
import { audit } from "../../../src/series/audit/audit.ts";
import { AUDIT_VERDICTS, type Claim, UNCHECKED_REASONS } from "../../../src/series/audit/claim.ts";
import { claimsByFigure } from "../../../src/series/audit/claims-by-figure.ts";
import { buildSeries } from "../../../src/series/build-series.ts";
import { dataset, indicator, type ObservationPart, observation, source } from "../small-dataset.ts";

/** Printed to a step: the bounds are half of it to either side. */
const rounded = (value: number, step: number): ObservationPart => ({
  value,
  low: Number((value - step / 2).toFixed(9)),
  high: Number((value + step / 2).toFixed(9)),
  boundBasis: "rounding",
});
const moreThan = (value: number): ObservationPart => ({
  value,
  low: value,
  high: null,
  relation: "gt",
  boundBasis: "literal",
});

const member = (
  id: string,
  role: IdentityMember["role"],
  indicatorId: string,
  breakdown = "",
): IdentityMember => ({
  id,
  kind: role === "term" || id === "total" ? "sum" : "ratio",
  role,
  indicator: indicatorId,
  breakdown,
});

function auditOf(parts: readonly ObservationPart[], rest: Partial<Dataset> = {}): Claim[] {
  const whole = dataset(parts.map(observation), {
    indicators: [
      indicator(),
      indicator({ id: "villages" }),
      indicator({ id: "income", unit: "yuan" }),
      indicator({ id: "income_per_village", unit: "yuan", measure: "ratio" }),
      indicator({ id: "share", unit: "percent", measure: "ratio" }),
    ],
    sources: ["s", "r", "t"].map((id) => source({ id, kind: id === "t" ? "bulletin" : "news" })),
    identities: [
      member("share_of_two", "result", "share", "both"),
      member("share_of_two", "numerator", "members", "one"),
      member("share_of_two", "numerator", "members", "two"),
      member("share_of_two", "denominator", "members"),
      member("total", "result", "members"),
      member("total", "term", "members", "one"),
      member("total", "term", "members", "two"),
      member("per_village", "result", "income_per_village"),
      member("per_village", "numerator", "income"),
      member("per_village", "denominator", "villages"),
    ],
    ...rest,
  });
  return audit(whole, buildSeries(whole));
}

function onlyClaim(...parts: ObservationPart[]): Claim {
  const claims = auditOf(parts);
  expect(claims).toHaveLength(1);
  return claims[0]!;
}
const outcomeOf = ({ verdict, reason }: Claim): [string, string] => [verdict, reason];
const base: ObservationPart = { period: "2022", value: 80 };
const change = (part: ObservationPart = {}): ObservationPart => ({
  transformation: "change",
  value: 20,
  ...part,
});

describe("audit() of transformations", () => {
  it.each<[string, ObservationPart[], Claim["worked"], string]>([
    ["change", [{}, base, change()], { low: 20, high: 20 }, "agrees"],
    ["change", [{}, base, change({ value: 21 })], { low: 20, high: 20 }, "differs"],
    ["change", [{ value: 70 }, base, change({ value: -10 })], { low: -10, high: -10 }, "agrees"],
    [
      "growth_rate",
      [{}, base, { transformation: "growth_rate", ...rounded(25, 1) }],
      { low: 25, high: 25 },
      "agrees",
    ],
    [
      "multiple",
      [{}, base, { transformation: "multiple", ...rounded(1.3, 0.1) }],
      { low: 1.25, high: 1.25 },
      "agrees",
    ],
    // 99.6 less 98.5 is 1.1 in tenths: floating arithmetic would miss the touching ends.
    [
      "change",
      [rounded(99.6, 0.1), { ...base, ...rounded(98.5, 0.1) }, change(rounded(1.3, 0.2))],
      { low: 1, high: 1.2 },
      "agrees",
    ],
    // Three equal parts: the quotient does not end, and its ends are cut outward.
    [
      "growth_rate",
      [{}, { ...base, value: 75 }, { transformation: "growth_rate", ...rounded(33.3, 0.1) }],
      { low: 33.3333, high: 33.3334 },
      "agrees",
    ],
  ])("works out a %s again", (rule, parts, worked, verdict) => {
    expect(onlyClaim(...parts)).toMatchObject({ rule, worked, verdict, reason: "", basePeriod: "2022" });
  });

  it("tells digits cut off from rounding: those of the claim alone, those of all, and neither", () => {
    const growth = (value: number, step: number) => ({
      transformation: "growth_rate" as const,
      ...rounded(value, step),
    });
    // 53.88… printed as 53.8.
    const levels = [{ value: 1565 }, { ...base, value: 1017 }];
    expect(onlyClaim(...levels, growth(53.8, 0.1))).toMatchObject({ verdict: "agrees_truncated" });
    expect(onlyClaim(...levels, growth(53.7, 0.1))).toMatchObject({ verdict: "differs" });
    // 29 rounded less 10 reaches from 18.5 to 19.5: 18.2 in steps of 0.4 follows only when it alone was cut off.
    expect(onlyClaim(rounded(29, 1), { ...base, value: 10 }, change(rounded(18.2, 0.4)))).toMatchObject({
      verdict: "agrees_truncated",
    });
    // 29.9 - 10 = 19.9: with 29 rounded at most 19.5, with 29 cut off below 20.
    const wide = [rounded(29, 1), { ...base, ...rounded(10, 1) }];
    expect(onlyClaim(...wide, change({ value: 19.9 }))).toMatchObject({ verdict: "agrees" });
    expect(onlyClaim(rounded(29, 1), { ...base, value: 10 }, change({ value: 19.9 }))).toMatchObject({
      verdict: "agrees_truncated",
    });
    expect(onlyClaim(rounded(29, 1), { ...base, value: 10 }, change({ value: 20 }))).toMatchObject({
      verdict: "differs",
    });
  });

  it.each([
    [2001, 2000, 0.1],
    [2001, 2000, 0],
    [1999, 2000, -0.1],
    [1999, 2000, 0],
    [2003, 2000, 0.2],
    [2003, 2000, 0.1],
  ])(
    "lets a growth half-way between two prints be rounded either way: %d on %d as %d%%",
    (later, before, growth) => {
      const claim: ObservationPart = { transformation: "growth_rate", ...rounded(growth, 0.1) };
      expect(onlyClaim({ value: later }, { ...base, value: before }, claim)).toMatchObject({
        verdict: "agrees",
      });
    },
  );

  it("lets closed ends touch, and open ones not", () => {
    expect(onlyClaim({}, base, change({ value: 25, low: 20, high: 30 }))).toMatchObject({
      verdict: "agrees",
    });
    expect(onlyClaim({}, base, change({ ...moreThan(20), high: 30 }))).toMatchObject({ verdict: "differs" });
  });

  it("tries a multiple as such first, and then as an increase", () => {
    const tripled = [{ value: 300 }, { ...base, value: 100 }];
    const multiple = (value: number, asPrinted: string): ObservationPart => ({
      transformation: "multiple",
      ...rounded(value, 1),
      asPrinted,
    });
    expect(outcomeOf(onlyClaim(...tripled, multiple(3, "3倍")))).toEqual(["agrees", ""]);
    expect(outcomeOf(onlyClaim(...tripled, multiple(2, "2倍")))).toEqual(["agrees", "read_as_increase"]);
    expect(outcomeOf(onlyClaim(...tripled, multiple(1, "1倍")))).toEqual(["differs", ""]);
    expect(outcomeOf(onlyClaim(...tripled, multiple(2, "翻一番")))).toEqual(["differs", ""]);
    expect(outcomeOf(onlyClaim(...tripled, multiple(5, "5倍")))).toEqual(["differs", ""]);
    expect(outcomeOf(onlyClaim(...tripled, multiple(2, "增长2倍")))).toEqual(["agrees", ""]);
    expect(outcomeOf(onlyClaim(...tripled, multiple(3, "增长3倍")))).toEqual(["agrees", "read_as_multiple"]);
    expect(outcomeOf(onlyClaim(...tripled, multiple(4, "增长4倍")))).toEqual(["differs", ""]);
  });

  it.each([
    ["2023", "2022"],
    ["2023-05", "2022-05"],
    ["2024-02-29", "2023-02-28"],
    ["2023-Q3", "2022-Q3"],
    ["2023-H2", "2022-H2"],
    ["2020/2023", "2019/2022"],
    ["2023-Q1/2023-Q3", "2022-Q1/2022-Q3"],
    ["2023-01-01/2023-06-30", "2022-01-01/2022-06-30"],
  ])("compares %s with %s where no base is named", (period, before) => {
    const claim = onlyClaim({ period }, { ...base, period: before }, change({ period }));
    expect(claim).toMatchObject({ basePeriod: before, verdict: "agrees" });
    expect(claim.operands.map(({ role, observation: { period: own } }) => [role, own])).toEqual([
      ["later", period],
      ["base", before],
    ]);
  });

  it("compares with the base that is named", () => {
    expect(
      onlyClaim({}, base, { ...base, period: "2020", value: 50 }, change({ basePeriod: "2020", value: 50 })),
    ).toMatchObject({ basePeriod: "2020", verdict: "agrees", worked: { low: 50, high: 50 } });
  });
});

describe("audit() takes levels", () => {
  const takenBy = (...parts: ObservationPart[]): (number | null)[] =>
    onlyClaim(...parts).operands.map(({ observation: { value } }) => value);

  it("from the claim's own report first, then as the series prefers", () => {
    const preferred = { source: "t", value: 101 };
    expect(takenBy({ value: 100 }, preferred, base, change())).toEqual([100, 80]);
    expect(takenBy({ source: "r", value: 100 }, preferred, base, change())).toEqual([101, 80]);
  });

  it("nearest by locator where a report prints a cell twice, else the first", () => {
    const twice = (one: string, two: string): ObservationPart[] => [
      { value: 1, locator: one },
      { value: 2, locator: two },
    ];
    expect(takenBy(...twice("p2", "p9"), base, change({ locator: "p8" }))).toEqual([2, 80]);
    expect(takenBy(...twice("p9", "p2"), base, change({ locator: "p8" }))).toEqual([1, 80]);
    expect(takenBy(...twice("p7", "p9"), base, change({ locator: "p8" }))).toEqual([1, 80]);
    expect(takenBy(...twice("t2", "p99"), base, change({ locator: "t3" }))).toEqual([1, 80]);
    expect(takenBy(...twice("概况", "结语"), base, change({ locator: "p8" }))).toEqual([1, 80]);
  });

  it("from another report where the own one withholds it", () => {
    expect(takenBy({ status: "Q" }, { source: "r", value: 101 }, base, change())).toEqual([101, 80]);
  });

  it("misprinted ones from the own report only", () => {
    const misprint = { status: "U" as const };
    expect(outcomeOf(onlyClaim(misprint, base, change()))).toEqual(["agrees", ""]);
    expect(outcomeOf(onlyClaim({ ...misprint, source: "r" }, base, change()))).toEqual([
      "cannot_check",
      "unreliable",
    ]);
    expect(outcomeOf(onlyClaim({}, base, change(misprint)))).toEqual(["agrees", ""]);
  });
});

const CANNOT: Record<(typeof UNCHECKED_REASONS)[number], ObservationPart[][]> = {
  no_period: [[change({ period: "" })], [{ period: "2022/.." }, change({ period: "2022/.." })]],
  withheld: [
    [{}, base, change({ status: "Q" })],
    [change({ status: "Q", period: "" })],
    [{ status: "Q" }, base, change()],
    [{ status: "Q" }, change()],
    [{}, { ...base, status: "Q" }, change()],
  ],
  level_not_printed: [[base, change()], [change()], [{ area: "CN-11" }, base, change()]],
  base_not_printed: [
    [{}, change()],
    [{}, { ...base, breakdown: "one" }, change()],
  ],
  break: [
    [{ seriesBreak: "B" }, base, change()],
    [{}, base, change({ seriesBreak: "B" })],
    [{}, { ...base, seriesBreak: "B" }, change({ basePeriod: "2021" }), { period: "2021" }],
  ],
  definition: [
    [{ seriesBreak: "D" }, base, change()],
    [{}, { ...base, seriesBreak: "D" }, change()],
    [{}, base, change({ seriesBreak: "D" })],
  ],
  unbounded: [
    [moreThan(100), base, change({ value: 30 })],
    [{}, { ...base, ...moreThan(80) }, change({ value: 10 })],
    [{}, { ...base, value: 1, low: 0, high: 5 }, { transformation: "growth_rate", value: 2000 }],
    [moreThan(100), { ...base, ...moreThan(80) }, change({ value: 10 })],
  ],
  unreliable: [[{}, { ...base, source: "r", status: "U" }, change()]],
  zero_base: [
    [{}, { ...base, value: 0 }, { transformation: "growth_rate", value: 20 }],
    [{}, { ...base, value: 0 }, { transformation: "multiple", value: 20 }],
  ],
  other_source: [[{}, { ...base, source: "r" }, change({ value: 99 })]],
};

describe("audit() cannot check", () => {
  it.each(UNCHECKED_REASONS.flatMap((reason) => CANNOT[reason].map((parts) => [reason, parts] as const)))(
    "%s",
    (reason, parts) => {
      expect(outcomeOf(onlyClaim(...parts))).toEqual(["cannot_check", reason]);
    },
  );

  it("what holds beyond the missing bound, and tells what holds without it", () => {
    // More than 100 less 80 is more than 20, whatever the missing bound.
    expect(outcomeOf(onlyClaim(moreThan(100), base, change({ value: 19 })))).toEqual(["differs", ""]);
    expect(outcomeOf(onlyClaim(moreThan(100), base, change({ value: 20 })))).toEqual(["differs", ""]);
    expect(outcomeOf(onlyClaim(moreThan(100), base, change(moreThan(15))))).toEqual(["agrees", ""]);
  });

  it("takes no convention for a proof", () => {
    const nearly = { low: 95, high: 100, relation: "lt", boundBasis: "convention" } as const;
    expect(outcomeOf(onlyClaim({ ...nearly }, base, change({ value: 10 })))).toEqual([
      "cannot_check",
      "unbounded",
    ]);
    expect(outcomeOf(onlyClaim({ ...nearly }, base, change({ value: 21 })))).toEqual(["differs", ""]);
  });

  it("does not let a break before the base hinder", () => {
    expect(outcomeOf(onlyClaim({}, { ...base, seriesBreak: "B" }, change()))).toEqual(["agrees", ""]);
  });
});

describe("audit() of identities", () => {
  const [one, two] = [
    { breakdown: "one", value: 30 },
    { breakdown: "two", value: 20 },
  ];
  const share = { indicator: "share", breakdown: "both", unit: "percent" };

  it("adds numerators up, and takes a percent times a hundred", () => {
    const claims = auditOf([one, two, { value: 60 }, { ...share, ...rounded(83.3, 0.1) }]);
    expect(claims.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ["total", "differs"],
      ["share_of_two", "agrees"],
    ]);
    expect(claims[1]).toMatchObject({ worked: { low: 83.3333, high: 83.3334 }, basePeriod: "" });
    expect(claims[1]?.operands.map(({ role }) => role)).toEqual(["numerator", "numerator", "denominator"]);
  });

  it("divides money by villages without a hundred", () => {
    const parts = [
      { indicator: "income", value: 850, unit: "yuan" },
      { indicator: "villages", value: 10 },
      { indicator: "income_per_village", value: 85, unit: "yuan" },
    ];
    expect(onlyClaim(...parts)).toMatchObject({
      rule: "per_village",
      worked: { low: 85, high: 85 },
      verdict: "agrees",
    });
  });

  it("makes every print of the result a claim of its own", () => {
    const claims = auditOf([one, two, { value: 50 }, { value: 51, source: "r" }]);
    expect(claims.map(({ figure, verdict }) => [figure.value, verdict])).toEqual([
      [50, "agrees"],
      [51, "cannot_check"],
    ]);
  });

  it("says that a claim differs from another report's level only where one issuer speaks in both", () => {
    const parts = [one, two, { value: 51, source: "r" }];
    const verdictFor = (issuers: Record<string, string>): string[] => {
      const sources = ["s", "r"].map((id) => source({ id, issuerEn: issuers[id] ?? "" }));
      return auditOf(parts, { sources }).flatMap(outcomeOf);
    };
    expect(verdictFor({ s: "Office", r: "Office" })).toEqual(["differs", ""]);
    expect(verdictFor({ s: "Office", r: "Bureau" })).toEqual(["cannot_check", "other_source"]);
    expect(verdictFor({})).toEqual(["cannot_check", "other_source"]);
  });

  it("makes no claim of what is not all printed at the same place and time, nor of a result with a transformation", () => {
    expect(auditOf([one, { value: 50 }])).toEqual([]);
    expect(auditOf([one, { ...two, area: "CN-11" }, { value: 50 }])).toEqual([]);
    expect(auditOf([one, { ...two, period: "2022" }, { value: 50 }])).toEqual([]);
    expect(auditOf([one, two, { value: 50 }].map((part) => ({ ...part, period: "" })))).toEqual([]);
    expect(auditOf([one, two, change({ value: 50 })]).map(({ rule }) => rule)).toEqual(["change"]);
  });

  it.each<[string, string, ObservationPart[]]>([
    ["cannot_check", "withheld", [one, { ...two, status: "Q" }, { value: 50 }]],
    ["cannot_check", "withheld", [one, two, { status: "Q" }]],
    ["cannot_check", "definition", [one, { ...two, seriesBreak: "D" }, { value: 50 }]],
    ["agrees", "", [one, { ...two, seriesBreak: "B" }, { value: 50, seriesBreak: "B" }]],
    ["cannot_check", "unreliable", [one, { ...two, status: "U", source: "r" }, { value: 50 }]],
    ["cannot_check", "unbounded", [one, { ...two, ...moreThan(10) }, { value: 50 }]],
    ["agrees", "", [one, { ...two, status: "Q" }, { ...two, source: "r" }, { value: 50 }]],
  ])("is %s %s", (verdict, reason, parts) => {
    expect(outcomeOf(onlyClaim(...parts))).toEqual([verdict, reason]);
  });

  it("divides by no villages as by zero", () => {
    const parts = [
      { indicator: "income", value: 850, unit: "yuan" },
      { indicator: "villages", value: 0 },
      { indicator: "income_per_village", value: 85, unit: "yuan" },
    ];
    expect(outcomeOf(onlyClaim(...parts))).toEqual(["cannot_check", "zero_base"]);
  });
});

describe("audit()", () => {
  it("has a verdict and a reason of the lists for everything above, and finds nothing in nothing", () => {
    expect(auditOf([])).toEqual([]);
    const seen = Object.values(CANNOT).flatMap((cases) => cases.flatMap((parts) => auditOf(parts)));
    expect(new Set(seen.map(({ reason }) => reason))).toEqual(new Set(UNCHECKED_REASONS));
    expect(seen.every(({ verdict }) => AUDIT_VERDICTS.includes(verdict))).toBe(true);
  });

  it("throws RangeError for a period that is none", () => {
    const whole = dataset([observation(change({ period: "2023/" }))]);
    expect(() => audit(whole, [])).toThrow(RangeError);
  });
});

describe("claimsByFigure()", () => {
  it("gives the claims that a figure makes or is worked into", () => {
    const claims = auditOf([
      {},
      base,
      change(),
      { breakdown: "one", value: 60 },
      { breakdown: "two", value: 40 },
    ]);
    const found = claimsByFigure(claims);
    const rulesOf = ({ figureId }: Observation): string[] =>
      (found.get(figureId) ?? []).map(({ rule }) => rule);
    const claim = claims.find(({ rule }) => rule === "change")!;
    const [later, before] = claim.operands.map(({ observation: own }) => own) as [Observation, Observation];
    expect([rulesOf(claim.figure), rulesOf(later), rulesOf(before)]).toEqual([
      ["change"],
      ["total", "change"],
      ["change"],
    ]);
    expect(found.get("f000000000000")).toBeUndefined();
  });
});
