/** Measured processes: their work is checked, and they tell what they used. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Contender, measure } from "../../scripts/bench/measure.ts";

const scratch = mkdtempSync(join(tmpdir(), "reported-figures-measured-"));
afterAll(() => rmSync(scratch, { recursive: true }));

function contender(name: string, code: string, verify: Contender["verify"] = () => {}): Contender {
  const script = join(scratch, `${name}.mjs`);
  writeFileSync(script, code);
  return { name, script, argumentsOf: (run) => [String(run)], verify };
}

describe("measure()", () => {
  it("runs in turn, and gives time and memory of each process alone", () => {
    const order: string[] = [];
    const small = contender("small", "", () => order.push("small"));
    const large = contender("large", "Buffer.alloc(200e6, 1);", () => order.push("large"));
    const [first, second] = measure([small, large], 2, scratch, () => {});
    expect(order).toEqual(["small", "large", "small", "large"]);
    expect(first?.runs.length).toBe(2);
    expect(first?.seconds).toBeGreaterThan(0);
    expect(first?.cpuSeconds).toBeGreaterThan(0);
    expect((second?.peakBytes ?? 0) - (first?.peakBytes ?? 0)).toBeGreaterThan(150e6);
  });

  it("takes the time of the case where the process tells it", () => {
    const told = `performance.measure("bench-case", { start: 1000, end: 3500, detail: { user: 4e6, system: 1e6 } });`;
    const [found] = measure([contender("told", told)], 1, scratch, () => {});
    expect(found).toMatchObject({ seconds: 2.5, cpuSeconds: 5 });
  });

  it("refuses a run that fails, or that did not do its work", () => {
    const failing = contender("failing", 'process.stderr.write("no rows"); process.exit(3);');
    expect(() => measure([failing], 1, scratch, () => {})).toThrow(/failing[\s\S]*no rows/);
    const idle = contender("idle", "console.log(0);", (_run, printed) => {
      if (Number(printed) !== 5) throw new RangeError("read too little");
    });
    expect(() => measure([idle], 1, scratch, () => {})).toThrow("read too little");
  });
});
