/** The data that benchmarks run over: sound, always the same, and as varied as real prints. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { planForPages, planForReading, planSeries } from "../../scripts/bench/data-plan.ts";
import { generateData } from "../../scripts/bench/generate-data.ts";
import { loadDataset } from "../../scripts/load-dataset.ts";

const scratch = mkdtempSync(join(tmpdir(), "reported-figures-generated-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const textsOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path.slice(folder.length)}\n${readFileSync(path, "utf8")}`);

describe("generateData()", () => {
  const plan = { ...planForReading(3000), sources: 7 };
  const folder = join(scratch, "first");
  const { prints } = generateData(plan, folder);
  const { dataset, issues } = loadDataset(folder);

  it("writes a folder without a single issue, in which every row is a figure of its own", () => {
    expect(issues).toEqual([]);
    expect(dataset?.observations.length).toBe(3000);
    expect(new Set(dataset?.observations.map(({ figureId }) => figureId)).size).toBe(3000);
    expect(dataset?.sources.length).toBe(7);
  });

  it("prints many different numbers, in every relation but the range, some withheld", () => {
    expect(prints).toBeGreaterThan(2000);
    const relations = new Set(dataset?.observations.map(({ relation }) => relation));
    expect([...relations].map(String).sort()).toEqual(["approx", "eq", "ge", "gt", "lt", "null"]);
    const units = new Set(dataset?.observations.map(({ unit }) => unit));
    expect(units.size).toBe(6);
  });

  it("writes the same bytes for the same plan, and others for another seed", () => {
    const [second, third] = [join(scratch, "second"), join(scratch, "third")];
    generateData(plan, second);
    generateData({ ...plan, seed: plan.seed + 1 }, third);
    expect(textsOf(second)).toEqual(textsOf(folder));
    expect(textsOf(third)).not.toEqual(textsOf(folder));
  });
});

describe("planSeries()", () => {
  it("gives different series, among which are every indicator and every area", () => {
    const plan = planForPages(1000);
    const series = planSeries(plan);
    expect(new Set(series.map((one) => JSON.stringify(one))).size).toBe(series.length);
    expect(new Set(series.map(({ indicator }) => indicator)).size).toBe(plan.indicators);
    expect(new Set(series.map(({ area }) => area)).size).toBe(plan.areas);
  });

  it("refuses more rows than there are cells", () => {
    const plan = { ...planForReading(100), indicators: 1, areas: 1, breakdowns: 1, years: 2 };
    expect(() => planSeries(plan)).toThrow(RangeError);
  });
});
