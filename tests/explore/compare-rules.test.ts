/** What is said of series side by side: same axis, own chart and why, what is not joined and not compared. */
import { describe, expect, it } from "vitest";
import type { CompareSeries } from "../../src/explore/compare-piece.ts";
import { judgeSeries, nameApart } from "../../src/explore/compare-rules.ts";
import type { PlottedMark } from "../../src/explore/plotted-series.ts";
import { messages } from "../../src/i18n/messages.ts";
import { buildSays } from "../../src/views/pages/compare-page.ts";

const mark = (at: number, part: Partial<PlottedMark> = {}): PlottedMark => ({
  id: `f${at}`,
  at,
  period: String(at),
  kind: "exact",
  value: 1,
  low: 1,
  high: 1,
  printed: "1",
  joined: false,
  breakCode: "",
  isDisputed: false,
  change: null,
  reason: "",
  ...part,
});
const change: PlottedMark["change"] = {
  difference: { low: 1, point: 1, high: 1 },
  growth: null,
  verdict: "up",
  differenceLabel: "+1",
  growthLabel: "",
};
const series = (key: string, part: Partial<CompareSeries> = {}): CompareSeries => ({
  key,
  name: `Name of ${key}`,
  label: key,
  indicator: "members",
  indicatorLabel: "Members",
  unit: "persons",
  unitLabel: "Persons",
  measure: "stock",
  marks: [mark(2020), mark(2021, { change })],
  periodKinds: ["date"],
  details: {},
  ...part,
});
const says = buildSays(messages("en"));
const textsOf = (...chosen: CompareSeries[]): string[][] =>
  judgeSeries(chosen, { says }).map(({ remarks }) =>
    remarks.map(({ footing, text }) => `${footing}: ${text}`),
  );

describe("judgeSeries()", () => {
  it("says nothing of a single sound series", () => {
    expect(textsOf(series("a"))).toEqual([[]]);
  });

  it("puts the same unit and measure on one axis", () => {
    expect(textsOf(series("a"), series("b"))).toEqual([
      ["together: Same axis as the others."],
      ["together: Same axis as the others."],
    ]);
  });

  it("gives another unit a chart of its own, and says that person-times are not persons", () => {
    const attendances = series("c", { unit: "person_times", unitLabel: "Person-times", measure: "flow" });
    const standings = judgeSeries([series("a"), series("b"), attendances], { says });
    expect(standings.map(({ chart }) => chart)).toEqual([0, 0, 1]);
    expect(standings.map(({ remarks }) => remarks.map(({ text }) => text))).toEqual([
      [
        "Same axis as b.",
        "Own chart: its unit is persons, not person-times.",
        "Person-times are not persons: one person may be counted several times.",
      ],
      [
        "Same axis as a.",
        "Own chart: its unit is persons, not person-times.",
        "Person-times are not persons: one person may be counted several times.",
      ],
      [
        "Own chart: its unit is person-times, not persons.",
        "Person-times are not persons: one person may be counted several times.",
      ],
    ]);
  });

  it("sets what is counted at a date apart from what is counted over a period", () => {
    const flow = series("b", { measure: "flow" });
    const [first, second] = judgeSeries([series("a"), flow], { says });
    expect([first!.chart, second!.chart]).toEqual([0, 1]);
    expect(second!.remarks[0]!.text).toBe(
      "Own chart: counted over a period, unlike the other figures in this unit.",
    );
  });

  it("names breaks, definitions, withheld figures and missing pairs", () => {
    const broken = series("a", {
      marks: [
        mark(2019),
        mark(2020, { breakCode: "B" }),
        mark(2021, { breakCode: "D" }),
        mark(2022, { kind: "withheld" }),
      ],
    });
    expect(textsOf(broken)).toEqual([
      [
        "care: Break at 2020: not joined across.",
        "care: Definition differs at 2021: neither joined nor compared.",
        "care: 1 of its 4 figures are withheld.",
        "care: No two of its figures are a year apart and comparable: no growth.",
      ],
    ]);
    expect(textsOf(series("a", { marks: [mark(2020)] }))).toEqual([
      ["care: One figure: no change and no index follow from it."],
    ]);
  });

  it("says what cannot be drawn, and then no more", () => {
    expect(textsOf(series("a", { marks: [] }), series("b"))[0]).toEqual([`nothing: ${says.noPlace}`]);
    const withheld = series("a", { marks: [mark(2020, { kind: "withheld" })] });
    expect(textsOf(withheld, series("b"))[0]).toEqual([`nothing: ${says.allWithheld}`]);
  });

  it("does not compare other kinds of period, nor years that are not shared", () => {
    const monthly = series("b", {
      periodKinds: ["month"],
      marks: [mark(2030), mark(2031, { change })],
    });
    expect(textsOf(series("a"), monthly)[0]).toEqual([
      "together: Same axis as the others.",
      "care: Other kind of period (dates, not months): side by side, not compared.",
      "care: No year in common with b.",
    ]);
    expect(textsOf(series("a", { periodKinds: ["date", "month"] }))[0]).toEqual([
      "care: Holds dates; months: compared only like with like.",
    ]);
  });
});

describe("nameApart()", () => {
  const labelsOf = (...chosen: CompareSeries[]): string[] => nameApart(chosen).map(({ label }) => label);
  const other = { indicator: "grids", indicatorLabel: "Grids" };

  it("labels by what differs", () => {
    expect(labelsOf(series("a"), series("b"))).toEqual(["a", "b"]);
    expect(labelsOf(series("a"), series("x", { ...other, label: "a" }))).toEqual(["Members", "Grids"]);
    expect(labelsOf(series("a"), series("b", other))).toEqual(["Name of a", "Name of b"]);
  });
});
