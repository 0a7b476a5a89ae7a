/** Short numbers of tiles: three digits, the sign of a power of ten, never rounded past what a bound allows. */
import { describe, expect, it } from "vitest";
import { formatCompact } from "../../src/text/format-compact.ts";

const en = (number: number, unit = "persons"): string => formatCompact(number, unit, "en");
const zh = (number: number, unit = "persons"): string => formatCompact(number, unit, "zh");

describe("formatCompact()", () => {
  it("writes small numbers out and shortens large ones", () => {
    expect([0, 7, 999, 1000, 9999, 10_000, 12_345, 999_499].map((number) => en(number))).toEqual([
      ...["0", "7", "999", "1,000", "9,999", "10k", "12.3k", "999k"],
    ]);
    expect([1_266_000, 67_383_000_000, 1e13].map((number) => en(number))).toEqual(["1.27M", "67.4B", "10T"]);
    expect([9999, 12_345, 1_266_000, 99_185_000, 67_383_000_000, 1e13].map((number) => zh(number))).toEqual([
      ...["9999", "1.23万", "127万", "9920万", "674亿", "10万亿"],
    ]);
  });

  it("goes to the next sign where rounding reaches it", () => {
    expect([en(999_600), zh(99_999_999), en(9999.6)]).toEqual(["1M", "1亿", "10k"]);
  });

  it("keeps signs and percent, and rounds as a bound asks", () => {
    expect([en(-1250), en(-2_576_900), en(30.44, "percent"), zh(98.75, "percent")]).toEqual([
      ...["−1,250", "−2.58M", "30.44%", "98.75%"],
    ]);
    expect(formatCompact(2_579_900, "persons", "en", "floor")).toBe("2.57M");
    expect(formatCompact(2_570_001, "persons", "en", "ceil")).toBe("2.58M");
  });
});
