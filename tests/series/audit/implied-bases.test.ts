/** Levels that no report prints, as claims and spans imply them, and how they check each other. */
import { describe, expect, it } from "vitest";
import { audit } from "../../../src/series/audit/audit.ts";
import { dayAfter } from "../../../src/series/audit/day-after.ts";
import { type ImpliedBase, impliedBases } from "../../../src/series/audit/implied-bases.ts";
import { buildSeries } from "../../../src/series/build-series.ts";
import { dataset, indicator, type ObservationPart, observation } from "../small-dataset.ts";

function basesOf(parts: readonly ObservationPart[], measure: "flow" | "stock" = "flow"): ImpliedBase[] {
  const whole = dataset(parts.map(observation), { indicators: [indicator({ measure })] });
  const series = buildSeries(whole);
  return impliedBases(audit(whole, series), series, whole.indicators);
}

const summaryOf = ({ rule, cell, bounds, agreesWith, differsFrom }: ImpliedBase): unknown[] => [
  rule,
  cell.period,
  bounds.low,
  bounds.high,
  agreesWith.length,
  differsFrom.length,
];

const level: ObservationPart = { value: 100, low: 99.5, high: 100.5, boundBasis: "rounding" };
const change: ObservationPart = { transformation: "change", value: 20, low: 19, high: 21 };
const span = (period: string, value: number): ObservationPart => ({ period, value });

describe("impliedBases()", () => {
  it.each<[ObservationPart, number, number]>([
    [change, 78.5, 81.5],
    [{ transformation: "growth_rate", value: 25, unit: "percent" }, 79.6, 80.4],
    [{ transformation: "growth_rate", value: -50, unit: "percent" }, 199, 201],
    [{ transformation: "multiple", value: 3, unit: "times" }, 33.1666, 33.5],
  ])("works the base out of %j", (claim, low, high) => {
    const [base, ...rest] = basesOf([level, claim]);
    expect(rest).toEqual([]);
    expect([base?.cell.period, base?.bounds]).toEqual(["2022", { low, high }]);
  });

  it("leaves out claims whose base is printed, also as withheld, and those without a level", () => {
    expect(basesOf([level, change, { period: "2022", value: 80 }])).toEqual([]);
    expect(basesOf([level, change, { period: "2022", status: "Q" }])).toEqual([]);
    expect(basesOf([change])).toEqual([]);
    expect(basesOf([level, { transformation: "growth_rate", value: -100 }])).toEqual([]);
  });

  it("works a flow out of two spans, and finds both to agree", () => {
    const spans = [span("2022-01-01/2023-06-05", 130), span("2023-01-01/2023-06-05", 50)];
    expect(basesOf([level, change, ...spans]).map(summaryOf)).toEqual([
      ["change", "2022", 78.5, 81.5, 1, 0],
      ["spans", "2022", 80, 80, 1, 0],
    ]);
    const off = [span("2022-01-01/2023-06-05", 132), span("2023-01-01/2023-06-05", 50)];
    expect(basesOf([level, change, ...off]).map(summaryOf)).toEqual([
      ["change", "2022", 78.5, 81.5, 0, 1],
      ["spans", "2022", 82, 82, 0, 1],
    ]);
  });

  it.each<[string, string]>([
    ["2022-02-01/2023-06-05", "2023-01-01/2023-06-05"],
    ["2022-01-01/2023-06-05", "2023-01-02/2023-06-05"],
    ["2022-01-01/2023-06-05", "2023-01-01/2023-06-04"],
  ])("does not take %s and %s for such spans", (longer, shorter) => {
    expect(basesOf([level, change, span(longer, 130), span(shorter, 50)])).toHaveLength(1);
  });

  it("does not subtract stocks, withheld spans or misprints", () => {
    const spans = [span("2022-01-01/2023-06-05", 130), span("2023-01-01/2023-06-05", 50)] as const;
    expect(basesOf([level, change, ...spans], "stock")).toHaveLength(1);
    expect(basesOf([level, change, { ...spans[0], status: "Q" }, spans[1]])).toHaveLength(1);
    expect(basesOf([level, change, spans[0], { ...spans[1], status: "U" }])).toHaveLength(1);
  });

  it("holds claims about one base against each other only where they share no figure", () => {
    const growth: ObservationPart = { transformation: "growth_rate", value: 25, unit: "percent" };
    expect(basesOf([level, change, growth]).map(summaryOf)).toEqual([
      ["change", "2022", 78.5, 81.5, 0, 0],
      ["growth_rate", "2022", 79.6, 80.4, 0, 0],
    ]);
    const later = { period: "2024", value: 110 };
    const fromLater = { transformation: "change" as const, basePeriod: "2022", period: "2024", value: 31 };
    expect(basesOf([level, change, later, fromLater]).map(summaryOf)).toEqual([
      ["change", "2022", 78.5, 81.5, 1, 0],
      ["change", "2022", 79, 79, 1, 0],
    ]);
  });

  it("keeps an end without a bound open", () => {
    const [base] = basesOf([{ value: 300, low: 300, high: null, relation: "gt" }, change]);
    expect(base?.bounds).toEqual({ low: 279, high: null });
  });
});

describe("dayAfter()", () => {
  it.each([
    ["2022-12-31", "2023-01-01"],
    ["2024-02-28", "2024-02-29"],
    ["2023-02-28", "2023-03-01"],
    ["2023-06-05", "2023-06-06"],
  ])("of %s is %s", (date, next) => {
    expect(dayAfter(date)).toBe(next);
  });
});
