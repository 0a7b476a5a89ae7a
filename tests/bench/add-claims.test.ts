/** The claims that benchmarks audit: enough of them, of every rule, right and wrong. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { addClaims } from "../../scripts/bench/add-claims.ts";
import { planForReading } from "../../scripts/bench/data-plan.ts";
import { generateData } from "../../scripts/bench/generate-data.ts";
import { loadDataset } from "../../scripts/load-dataset.ts";
import { audit } from "../../src/series/audit/audit.ts";
import { buildSeries } from "../../src/series/build-series.ts";

const scratch = mkdtempSync(join(tmpdir(), "reported-figures-claims-"));
afterAll(() => rmSync(scratch, { recursive: true }));

describe("addClaims()", () => {
  it("adds nearly a claim to every level, of which most agree and some differ", () => {
    generateData(planForReading(3000), scratch);
    const { dataset } = loadDataset(scratch);
    if (!dataset) throw new RangeError("The generated data has errors");
    const whole = addClaims(dataset);
    const claims = audit(whole, buildSeries(whole));
    expect(whole.observations.length).toBeGreaterThan(5000);
    expect(new Set(whole.observations.map(({ figureId }) => figureId)).size).toBe(whole.observations.length);
    const countOf = (verdict: string, rule: string): number =>
      claims.filter((claim) => claim.verdict === verdict && claim.rule === rule).length;
    for (const rule of ["change", "growth_rate"]) {
      expect(countOf("agrees", rule)).toBeGreaterThan(500);
      expect(countOf("differs", rule)).toBeGreaterThan(10);
    }
  });
});
