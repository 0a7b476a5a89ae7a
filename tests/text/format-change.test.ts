/** Changes in words: a point never without its range, and a printed range never tighter than the true one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/model/codes.ts";
import type { Change, ChangeRange } from "../../src/series/series.ts";
import { formatChange } from "../../src/text/format-change.ts";
import { observation } from "../series/small-dataset.ts";
import { smallPage } from "../views/small-page.ts";
import { parseNumberText, parseRangeText } from "./parse-number-text.ts";

const cell = smallPage([observation()]).series[0]!.cells[0]!;

function changeOf(difference: ChangeRange, growth: ChangeRange | null, unit: string): Change {
  return { from: cell, to: cell, difference, growth, unit, verdict: "cannot_tell" };
}

const range = (low: number | null, point: number | null, high: number | null): ChangeRange => ({
  low,
  point,
  high,
});

describe("formatChange()", () => {
  it.each<[string, ChangeRange, ChangeRange | null, string, [string, string, string, string]]>([
    [
      "growth beside its range",
      range(-19000, -18000, -17000),
      range(-1.4792, -1.4019, -1.3245),
      "sessions",
      ["−1.4%", "−1.5% to −1.3%", "−18,000", "−19,000 to −17,000"],
    ],
    [
      "a point alone where its rounding holds the range",
      range(1071000, 1072000, 1073000),
      range(20.9938, 21.0155, 21.0372),
      "person_times",
      ["+21.0%", "", "+1.072 million", "+1.071 million to +1.073 million"],
    ],
    ["two exact numbers", range(5, 5, 5), range(10, 10, 10), "cases", ["+10.0%", "", "+5", ""]],
    ["no change", range(0, 0, 0), range(0, 0, 0), "cases", ["0.0%", "", "0", ""]],
    [
      "an unbounded upper end",
      range(2.6e8, 2.7e8, null),
      range(36.3637, 36.4, null),
      "yuan",
      ["+36.4%", "≥ +36.3%", "+270 million yuan", "≥ +260 million yuan"],
    ],
    [
      "an unbounded lower end",
      range(null, -3, -1),
      range(null, -3, -1),
      "cases",
      ["−3.0%", "≤ −1.0%", "−3", "≤ −1"],
    ],
    ["no bound at all as nothing", range(null, 4, null), range(null, 4.04, null), "cases", ["", "", "", ""]],
    [
      "percentage points, never percent",
      range(0.4, 0.5, 0.6),
      null,
      "percentage_points",
      ["+0.5 pp", "+0.4 pp to +0.6 pp", "+0.5 pp", "+0.4 pp to +0.6 pp"],
    ],
    [
      "a difference where growth has no meaning",
      range(120, 120, 120),
      null,
      "villages",
      ["+120", "", "+120", ""],
    ],
    [
      "a difference of a number that is not sure, in all its digits",
      range(1.21, 1.23, 1.25),
      null,
      "hours",
      ["+1.23", "+1.21 to +1.25", "+1.23", "+1.21 to +1.25"],
    ],
    [
      "more decimals for a narrow range",
      range(10, 12, 14),
      range(0.09, 0.13, 0.16),
      "cases",
      ["+0.1%", "+0.09% to +0.16%", "+12", "+10 to +14"],
    ],
    [
      "more decimals for a point that would lie outside of its range",
      range(0.24, 0.25, 0.26),
      null,
      "percentage_points",
      ["+0.25 pp", "+0.24 pp to +0.26 pp", "+0.25 pp", "+0.24 pp to +0.26 pp"],
    ],
    [
      "a rise too small for one decimal",
      range(10, 12, 14),
      range(0.02, 0.03, 0.04),
      "cases",
      ["+0.03%", "+0.02% to +0.04%", "+12", "+10 to +14"],
    ],
    [
      "an exact rise too small for one decimal",
      range(1, 1, 1),
      range(0.0312, 0.0313, 0.0313),
      "cases",
      ["+0.03%", "", "+1", ""],
    ],
    [
      "a second decimal where that alone holds the range",
      range(1349, 1350, 1351),
      range(1.349, 1.35, 1.351),
      "cases",
      ["+1.35%", "", "+1,350", "+1,349 to +1,351"],
    ],
    [
      "a range without a point",
      range(-1, null, 3),
      range(-2, null, 6),
      "cases",
      ["", "−2.0% to +6.0%", "", "−1 to +3"],
    ],
  ])("writes %s", (_, difference, growth, unit, [point, span, shownDifference, differenceRange]) => {
    expect(formatChange(changeOf(difference, growth, unit), "en")).toEqual({
      point,
      range: span,
      difference: shownDifference,
      differenceRange,
    });
  });

  it("writes Chinese with 至 and 个百分点", () => {
    expect(formatChange(changeOf(range(0.4, 0.5, 0.6), null, "percentage_points"), "zh")).toMatchObject({
      point: "+0.5个百分点",
      range: "+0.4个百分点 至 +0.6个百分点",
    });
  });

  const end = (max: number): fc.Arbitrary<number> =>
    fc
      .tuple(fc.integer({ min: -max, max }), fc.integer({ min: 0, max: 4 }))
      .map(([int, exp]) => Number(`${int}e-${exp}`));
  const changeRange = (max: number): fc.Arbitrary<ChangeRange> =>
    fc
      .tuple(
        end(max),
        fc.oneof(
          fc.constant(0),
          end(max),
          fc.integer({ min: 0, max: 3000 }).map((n) => n / 10_000),
        ),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 15 }),
      )
      .map(([low, width, share, missing]) => {
        const high = Number((low + Math.abs(width)).toFixed(4));
        const point = Math.min(high, Math.max(low, Number((low + (high - low) * share).toFixed(4))));
        return {
          low: missing % 8 === 7 ? null : low,
          point: missing % 4 === 3 && high > low ? null : point,
          high: missing > 12 ? null : high,
        };
      });

  it("prints a range that holds the real one, and a point alone only where its own rounding holds it", () => {
    fc.assert(
      fc.property(
        changeRange(10_000_000),
        fc.option(changeRange(1_000_000), { freq: 2 }),
        fc.constantFrom("sessions", "yuan", "hours", "percentage_points"),
        fc.constantFrom<Language>("en", "zh"),
        (difference, growth, unit, language) => {
          const inPoints = unit === "percentage_points";
          const change = changeOf(difference, inPoints ? null : growth, unit);
          const shown = formatChange(change, language);
          checkHeld(shown.point, shown.range, change.growth ?? difference);
          checkHeld(shown.difference, shown.differenceRange, difference);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

function checkHeld(point: string, printed: string, real: ChangeRange): void {
  const isBounded = real.low !== null || real.high !== null;
  expect(point === "").toBe(real.point === null || !isBounded);
  if (printed !== "") {
    const { low, high } = parseRangeText(printed);
    expect([low === null, high === null]).toEqual([real.low === null, real.high === null]);
    if (low !== null) expect(low).toBeLessThanOrEqual(real.low!);
    if (high !== null) expect(high).toBeGreaterThanOrEqual(real.high!);
    if (point !== "") {
      const { value } = parseNumberText(point);
      expect(value).toBeGreaterThanOrEqual(low ?? value);
      expect(value).toBeLessThanOrEqual(high ?? value);
    }
  } else if (isBounded) {
    expect(point).not.toBe("");
    const { value, step } = parseNumberText(point);
    const slack = 1e-9 * Math.max(1, Math.abs(value));
    expect(real.low).not.toBeNull();
    expect(real.high).not.toBeNull();
    expect(real.low!).toBeGreaterThanOrEqual(value - step / 2 - slack);
    expect(real.high!).toBeLessThanOrEqual(value + step / 2 + slack);
  }
}
