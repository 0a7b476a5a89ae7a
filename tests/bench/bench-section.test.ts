/** What benchmarks say of their measurements: medians, ratios, goals, the table. */
import { describe, expect, it } from "vitest";
import { judgeGoal, ratioOf } from "../../scripts/bench/bench-section.ts";
import { formatSection } from "../../scripts/bench/format-section.ts";
import type { Measurement } from "../../scripts/bench/measure.ts";
import { median } from "../../scripts/bench/median.ts";

const measurement = (name: string, seconds: number, cpuSeconds: number, peakBytes: number): Measurement => ({
  name,
  seconds,
  cpuSeconds,
  peakBytes,
  runs: [],
});
const measurements = [measurement("ours", 3, 2.5, 700e6), measurement("base", 1.2, 1, 500e6)];

describe("median()", () => {
  it.each([
    [[3], 3],
    [[9, 1, 4], 4],
    [[10, 2, 4, 3], 3.5],
  ])("of %j is %d", (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });

  it("refuses no numbers", () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe("ratioOf()", () => {
  it("sets clock against clock and processor against processor", () => {
    expect(ratioOf(measurements, "ours", "base")).toEqual({ clock: 2.5, cpu: 2.5 });
    expect(() => ratioOf(measurements, "ours", "nobody")).toThrow(RangeError);
  });
});

describe("formatSection()", () => {
  it("writes the table and tells which goals are met and by how much the others are missed", () => {
    const goals = [judgeGoal("time", 2.5, 2, "×"), judgeGoal("memory", 1200, 1200, "MB")];
    expect(formatSection({ title: "Reading", baseline: "base", measurements, goals })).toBe(`## Reading

| case | seconds | CPU seconds | × base | × CPU | peak MB |
| --- | ---: | ---: | ---: | ---: | ---: |
| ours | 3.00 | 2.50 | 2.50 | 2.50 | 700 |
| base | 1.20 | 1.00 | 1.00 | 1.00 | 500 |

- time: 2.50 ×, goal at most 2 ×: missed by 0.50 ×
- memory: 1200 MB, goal at most 1200 MB: met
`);
  });
});
