/** The real figures as series: counts as a stored table, and the pairs that the home page leads with. */
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readDataFolder } from "../../scripts/read-data-folder.ts";
import { buildDataset } from "../../src/dataset/build-dataset.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { buildSeries } from "../../src/series/build-series.ts";
import { leadingOrder } from "../../src/series/leading-series.ts";
import { REASONS, type Series, VERDICTS } from "../../src/series/series.ts";
import { stretches } from "../../src/series/stretches.ts";

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

let dataset: Dataset;
let series: Series[];

beforeAll(() => {
  const { files } = readDataFolder(`${import.meta.dirname}/../../data`);
  const built = buildDataset(files, { sha256 });
  if (!built.dataset) throw new RangeError(`data/ has errors: ${JSON.stringify(built.issues.slice(0, 3))}`);
  dataset = built.dataset;
  series = buildSeries(dataset);
});

/** The table of steps: topics down, verdicts and reasons across. */
function countTable(): string {
  const outcomes = [...VERDICTS, ...REASONS];
  const topicOf = new Map(dataset.indicators.map(({ id, topic }) => [id, topic]));
  const rows = [...dataset.topics.map(({ id }) => id), "all"].map((topic) => {
    const steps = series
      .filter(({ indicator }) => topic === "all" || topicOf.get(indicator) === topic)
      .flatMap((one) => one.steps);
    const counts = outcomes.map(
      (outcome) => steps.filter((step) => (step.change?.verdict ?? step.reason) === outcome).length,
    );
    return [topic, ...counts, steps.length].join("\t");
  });
  return `${[["topic", ...outcomes, "cells"].join("\t"), ...rows].join("\n")}\n`;
}

const of = (indicator: string): Series => {
  const found = series.filter(
    (one) => one.indicator === indicator && one.breakdown === "" && one.area === "CN",
  );
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe("series of the real figures", () => {
  it("hold every level figure exactly once", () => {
    const levels = dataset.observations.filter(({ transformation }) => transformation === "");
    const held = series.flatMap(({ cells }) =>
      cells.flatMap(({ preferred, others }) => [preferred, ...others]),
    );
    expect(held).toHaveLength(levels.length);
    expect(new Set(held).size).toBe(levels.length);
  });

  it("are compared as often as the stored table says", async () => {
    await expect(countTable()).toMatchFileSnapshot("snapshots/real-series.txt");
  });

  it.each([
    ["training_sessions", "2022", "down", [-490000, -489000, -488000], [-27.629, -27.5804, -27.5317]],
    ["training_sessions", "2023", "down", [-19000, -18000, -17000], [-1.4792, -1.4019, -1.3245]],
    ["secretaries_trained", "2022", "up", [796000, 797000, 798000], [18.4922, 18.5177, 18.5431]],
    ["secretaries_trained", "2023", "up", [1071000, 1072000, 1073000], [20.9938, 21.0155, 21.0372]],
  ])("say of %s in %s: %s", (indicator, period, verdict, difference, growth) => {
    const step = of(indicator).steps.find(({ cell }) => cell.period.text === period);
    expect(step?.change).toMatchObject({
      verdict,
      difference: { low: difference[0], point: difference[1], high: difference[2] },
      growth: { low: growth[0], point: growth[1], high: growth[2] },
    });
  });

  it("compare no grid workers of different places or years far apart", () => {
    const workers = series.filter(({ indicator }) => indicator === "grid_workers");
    expect(workers.length).toBeGreaterThan(5);
    expect(workers.flatMap(({ steps }) => steps).filter(({ change }) => change !== null)).toEqual([]);
  });

  it("lead with the country's sessions and join its three years in one line", () => {
    const levels = new Map(dataset.areas.map(({ id, level }) => [id, level]));
    const [leading] = series
      .filter(({ indicator }) => indicator === "training_sessions")
      .toSorted(leadingOrder((area) => levels.get(area)!)) as [Series];
    expect([leading.breakdown, leading.area]).toEqual(["", "CN"]);
    expect(stretches(leading).map((cells) => cells.map(({ period }) => period.text))).toContainEqual([
      "2021",
      "2022",
      "2023",
    ]);
  });
});
