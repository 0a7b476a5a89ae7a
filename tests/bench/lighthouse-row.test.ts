/** Reports of Lighthouse as rows: scores, medians, goals, and the cause of what is missed. */
import { describe, expect, it } from "vitest";
import {
  formatFaultsOfPages,
  formatGoals,
  type LighthouseRow,
  medianRow,
  parseLighthouseReport,
} from "../../scripts/bench/lighthouse-row.ts";

/** A report as Lighthouse writes it, as far as it is read, with one audit that every category counts. */
function report(performance: number, seo: number | null): string {
  const category = (score: number | null, ...auditRefs: { id: string; weight: number }[]) => ({
    score,
    auditRefs,
  });
  return JSON.stringify({
    environment: { benchmarkIndex: 1500 },
    categories: {
      performance: category(performance, { id: "speed", weight: 10 }),
      accessibility: category(1, { id: "speed", weight: 1 }),
      "best-practices": category(1),
      seo: category(
        seo,
        { id: "robots", weight: 1 },
        { id: "told", weight: 0 },
        { id: "skipped", weight: 3 },
      ),
    },
    audits: {
      speed: { title: "Speed", score: 0.8, displayValue: "1.4\u00a0s" },
      robots: {
        title: "robots.txt is not valid",
        score: 0,
        explanation: "CSP violation",
        details: { items: [{ node: { snippet: "<a>" } }, {}] },
      },
      told: { title: "Only told", score: 0 },
      skipped: { title: "Not for this page", score: null },
    },
  });
}

const row = (performance: number, fault = ""): LighthouseRow => ({
  scores: { performance, accessibility: 100, "best-practices": 100, seo: 100 },
  faults: { performance: fault === "" ? [] : [fault], accessibility: [], "best-practices": [], seo: [] },
  machineIndex: performance * 10,
});

describe("parseLighthouseReport()", () => {
  it("gives scores of 100, and the weighted audits of categories that miss their goal", () => {
    expect(parseLighthouseReport(report(0.99, 0.92))).toEqual({
      scores: { performance: 99, accessibility: 100, "best-practices": 100, seo: 92 },
      faults: {
        performance: [],
        accessibility: [],
        "best-practices": [],
        seo: ["robots: robots.txt is not valid (CSP violation; <a>), 2 places"],
      },
      machineIndex: 1500,
    });
    expect(parseLighthouseReport(report(0.98, 1)).faults.performance).toEqual(["speed: Speed (1.4 s)"]);
  });

  it("refuses a page that could not be judged, and a category without a score", () => {
    const failed = JSON.stringify({ runtimeError: { code: "NO_FCP", message: "Nothing was painted" } });
    expect(() => parseLighthouseReport(failed)).toThrow("Nothing was painted");
    expect(() => parseLighthouseReport(report(1, null))).toThrow("no score for seo");
  });
});

describe("medianRow()", () => {
  it("tells the faults of the best report that misses a goal, and none when the median meets it", () => {
    const missed = medianRow([row(90, "slow"), row(98, "a little slow"), row(100)]);
    expect([missed.scores.performance, missed.faults.performance, missed.machineIndex]).toEqual([
      98,
      ["a little slow"],
      980,
    ]);
    expect(medianRow([row(90, "slow"), row(99), row(100)]).faults.performance).toEqual([]);
  });
});

describe("what is said of all pages", () => {
  const judged = [
    { page: "", row: row(97, "slow") },
    { page: "zh/", row: row(99) },
  ];

  it("counts the pages that miss a goal", () => {
    const [performance, accessibility] = formatGoals(judged.map((one) => one.row));
    expect(performance).toBe("performance: lowest 97, goal at least 99: missed by 1 of 2 pages");
    expect(accessibility).toBe("accessibility: lowest 100, goal at least 100: met");
  });

  it("tells a fault once, with its pages", () => {
    expect(formatFaultsOfPages(judged)).toEqual(["/: slow"]);
    const both = [...judged, { page: "b/", row: row(97, "slow") }];
    expect(formatFaultsOfPages(both)).toEqual(["/, /b/: slow"]);
    expect(formatFaultsOfPages(both.filter(({ page }) => page !== "zh/"))).toEqual(["every page: slow"]);
  });
});
