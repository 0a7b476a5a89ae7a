/** Which cells may be compared, and the reason where they may not. */
import { describe, expect, it } from "vitest";
import { buildSeries } from "../../src/series/build-series.ts";
import { REASONS, type Reason } from "../../src/series/series.ts";
import { dataset, type ObservationPart, observation } from "./small-dataset.ts";

/** For each period text, the period it is compared with, or the reason why there is none. */
function stepsOf(...parts: ObservationPart[]): Record<string, string> {
  const [series] = buildSeries(dataset(parts.map(observation)));
  return Object.fromEntries(
    series!.steps.map((step) => [
      step.cell.period.text,
      step.change ? `with ${step.change.from.period.text}` : step.reason,
    ]),
  );
}

const of = (...periods: string[]): ObservationPart[] => periods.map((period) => ({ period }));

/** Pairs one year apart, and pairs that look like it and are not. */
const PERIODS: [earlier: string, later: string, outcome: "compared" | Reason][] = [
  ["2022", "2023", "compared"],
  ["2021", "2023", "gap"],
  ["2022-H1", "2023-H1", "compared"],
  ["2022-H2", "2023-H1", "gap"],
  ["2022-Q3", "2023-Q3", "compared"],
  ["2022-Q4", "2023-Q1", "gap"],
  ["2022-05", "2023-05", "compared"],
  ["2023-04", "2023-05", "gap"],
  ["2022-12-31", "2023-12-31", "compared"],
  ["2022-12-30", "2023-12-31", "gap"],
  ["2022-06-30", "2023-12-31", "gap"],
  ["2023-02-28", "2024-02-29", "compared"],
  ["2024-02-29", "2025-02-28", "compared"],
  ["2023-02-28", "2024-02-28", "compared"],
  ["2024-02-28", "2025-02-28", "gap"],
  ["2012/2017", "2013/2018", "compared"],
  ["2012/2017", "2013/2017", "period_kind"],
  ["2012/2017", "2018/2023", "gap"],
  ["2022-01/2022-09", "2023-01/2023-09", "compared"],
  ["2022-01/2022-09", "2023-01/2023-10", "period_kind"],
  ["2022-01-01/2022-02-28", "2023-01-01/2023-02-28", "compared"],
  ["2023-01-01/2023-02-28", "2024-01-01/2024-02-29", "compared"],
  ["2022-03-05/2022-03-11", "2023-03-05/2023-03-11", "compared"],
  ["2022-03-05/2022-03-11", "2023-03-05/2023-03-12", "period_kind"],
  ["2022", "2023-12-31", "period_kind"],
  ["2022", "2023-01/2023-12", "period_kind"],
  ["2022-01/2022-06", "2023-H1", "period_kind"],
  ["2022/..", "2023/..", "open_span"],
  ["2022/..", "2023", "first"],
];

describe("comparability()", () => {
  it.each(PERIODS)("takes %s and %s as: %s", (earlier, later, outcome) => {
    expect(stepsOf(...of(later, earlier))[later]).toBe(outcome === "compared" ? `with ${earlier}` : outcome);
  });

  it("gives the reason that lies with the figure itself before any other", () => {
    const steps = stepsOf(
      { period: "2021" },
      { period: "2022", status: "Q", seriesBreak: "B" },
      { period: "2023", status: "U", seriesBreak: "D" },
      { period: "" },
    );
    expect(steps).toEqual({ "2021": "first", "2022": "withheld", "2023": "unreliable", "": "no_period" });
  });

  it("does not compare with a withheld or unreliable figure of the year before", () => {
    expect(stepsOf({ period: "2022", status: "Q" }, { period: "2023" })["2023"]).toBe("withheld");
    expect(stepsOf({ period: "2022", status: "U" }, { period: "2023" })["2023"]).toBe("unreliable");
    expect(stepsOf({ period: "2022", status: "E" }, { period: "2023", status: "P" })["2023"]).toBe(
      "with 2022",
    );
  });

  it("does not compare across a break that the later figure carries", () => {
    expect(stepsOf({ period: "2022" }, { period: "2023", seriesBreak: "B" })["2023"]).toBe("break");
  });

  it("compares a figure that carries a break with later ones: the new series starts there", () => {
    expect(stepsOf({ period: "2022", seriesBreak: "B" }, { period: "2023" })["2023"]).toBe("with 2022");
  });

  it.each([["2022-07"], ["2021-12-31"], ["2021-07"], ["2023-12-31"], ["2023/.."], [""]])(
    "does not let a break at %j, another kind of period, stand between whole years",
    (period) => {
      const steps = stepsOf(...of("2021", "2022", "2023"), { period, seriesBreak: "B" });
      expect([steps["2022"], steps["2023"]]).toEqual(["with 2021", "with 2022"]);
    },
  );

  it.each([
    ["2022-03", "break", "with 2022-03"],
    ["2021-09", "break", "with 2022-03"],
    ["2021-03", "with 2021-03", "with 2022-03"],
    ["2022-09", "with 2021-03", "break"],
    ["2023-09", "with 2021-03", "with 2022-03"],
  ])("lets a break in the month %j stand between the months it lies between", (period, in2022, in2023) => {
    const months = ["2021-03", "2022-03", "2023-03"].filter((month) => month !== period);
    const steps = stepsOf(...of(...months), { period, seriesBreak: "B" });
    expect([steps["2022-03"], steps["2023-03"]]).toEqual([in2022, in2023]);
  });

  it("does not compare where either definition differs, also where both do", () => {
    const steps = stepsOf(
      { period: "2021" },
      { period: "2022", seriesBreak: "D" },
      { period: "2023" },
      { period: "2024", seriesBreak: "D" },
      { period: "2025", seriesBreak: "D" },
    );
    expect(Object.values(steps)).toEqual(["first", "definition", "definition", "definition", "definition"]);
  });

  it("can give every reason there is", () => {
    const given = new Set<string>([
      ...PERIODS.map(([, , outcome]) => outcome),
      ...["withheld", "unreliable", "no_period", "break", "definition", "first"],
    ]);
    for (const reason of REASONS) expect(given).toContain(reason);
  });
});
