/** What a card says that a chart plots: the change, growth or index with its bounds. */
import { describe, expect, it } from "vitest";
import { findPlottedValue } from "../../src/browser/plotted-value.ts";
import type { ChangeChartView, LevelChartView } from "../../src/charts/chart-views.ts";

const words = {
  plotted: { change: "Change", growth: "Growth", index: "Index" },
  beside: "{0} ({1})",
  fromTo: "{0} to {1}",
};
const axis = { domain: [0, 1] as [number, number], ticks: [], label: "" };
const head = { key: "k", language: "en" as const, text: { title: "", finding: "" }, x: axis, y: axis };

function toLevel(value: number | null, low: number | null, high: number | null, printed: string) {
  const mark = { id: "f1", at: 2020, kind: "bounded" as const, value, low, high, printed };
  const series = { label: "", colour: 0, leading: true, marks: [{ ...mark, period: "2020", joined: false }] };
  return [
    { ...head, form: "level", series: [series], breaks: [], withheldLabel: "" },
  ] satisfies LevelChartView[];
}

function toChange(low: number | null, point: number | null, high: number | null, label: string) {
  const mark = { id: "f1", at: 2020, low, point, high, label, verdict: "up" as const };
  return [{ ...head, form: "change", marks: [mark], gaps: [] }] satisfies ChangeChartView[];
}

describe("findPlottedValue()", () => {
  it("gives an index with its bounds, rounded outward", () => {
    const charts = toLevel(112.34, 111.87, 112.81, "112.3");
    expect(findPlottedValue(charts, "f1", "index", "persons", words, "en")).toEqual({
      head: "Index",
      text: "112.3 (111.8 to 112.9)",
    });
  });

  it("gives an index alone where it is exact, or where its text is a range", () => {
    const tell = (charts: LevelChartView[]) =>
      findPlottedValue(charts, "f1", "index", "persons", words, "en")?.text;
    expect(tell(toLevel(100, 100, 100, "100"))).toBe("100");
    expect(tell(toLevel(null, 90, 95, "90–95"))).toBe("90–95");
    expect(tell(toLevel(105.5, 105.31, null, "105.5"))).toBe("105.5 (≥ 105.3)");
  });

  it("gives a growth in percent and a change in its unit, both with bounds", () => {
    expect(
      findPlottedValue(toChange(-27.629, -27.58, -27.1, "−27.6%"), "f1", "growth", "sessions", words, "en"),
    ).toEqual({ head: "Growth", text: "−27.6% (−27.7% to −27.1%)" });
    expect(
      findPlottedValue(toChange(-19000, -18000, -17000, "−18,000"), "f1", "change", "sessions", words, "en"),
    ).toEqual({ head: "Change", text: "−18,000 (−19,000 to −17,000)" });
    expect(
      findPlottedValue(toChange(0.3, 0.5, 0.7, "+0.5 pp"), "f1", "change", "percent", words, "en")?.text,
    ).toBe("+0.5 pp (+0.3 pp to +0.7 pp)");
  });

  it("leaves out bounds of a share that its rounding says already, and keeps what doubles would push over", () => {
    const tell = (low: number, point: number, high: number, label: string) =>
      findPlottedValue(toChange(low, point, high, label), "f1", "growth", "persons", words, "en")?.text;
    expect(tell(2.4222, 2.4299, 2.4375, "+2.4%")).toBe("+2.4%");
    expect(tell(-1.4792, -1.4019, -1.3245, "−1.4%")).toBe("−1.4% (−1.5% to −1.3%)");
    expect(tell(1.05, 1.1, 1.1, "+1.10%")).toBe("+1.10% (+1.05% to +1.10%)");
  });

  it("gives the verdict where no number follows", () => {
    const charts = toChange(null, null, null, "cannot tell");
    expect(findPlottedValue(charts, "f1", "growth", "persons", words, "en")?.text).toBe("cannot tell");
  });

  it("gives nothing for levels, and for figures that are not drawn", () => {
    const charts = toLevel(100, 100, 100, "100");
    expect(findPlottedValue(charts, "f1", "level", "persons", words, "en")).toBeUndefined();
    expect(findPlottedValue(charts, "f2", "index", "persons", words, "en")).toBeUndefined();
  });
});
