/** Bounds in signs, and spans with the unit named once. */
import { describe, expect, it } from "vitest";
import type { Relation } from "../../src/model/codes.ts";
import { formatBounds, formatSpan } from "../../src/text/format-bounds.ts";

describe("formatBounds()", () => {
  it.each<[number | null, number | null, Relation | null, string, string, string]>([
    [null, null, null, "persons", "", ""],
    [21909, 21909, "eq", "cases", "", ""],
    [0, 0, "eq", "villages", "", ""],
    [4000, 5000, "gt", "person_times", "4,000–5,000", "4,000–5,000"],
    [99.55, 99.65, "eq", "percent", "99.55–99.65%", "99.55–99.65%"],
    [91913500, 91914500, "eq", "persons", "91.9135–91.9145 million", "9,191.35–9,191.45万"],
    [500000, null, "gt", "yuan", "> 500,000 yuan", "> 50万元"],
    [95, null, "ge", "percent", "≥ 95%", "≥ 95%"],
    [null, -0.2, "lt", "percentage_points", "< −0.2 pp", "< −0.2个百分点"],
    [null, -5, "le", "persons", "≤ −5", "≤ −5"],
    [0, 45, "lt", "percent", "0–45%", "0–45%"],
    [-0.3, -0.2, "gt", "percentage_points", "−0.3 to −0.2 pp", "−0.3至−0.2个百分点"],
    [950000, 1050000, "eq", "persons", "950,000–1.05 million", "95–105万"],
    [9000, 10000, "lt", "yuan", "9,000–10,000 yuan", "9,000元–1万元"],
    [100 / 3, null, "gt", "percent", "> 33.33%", "> 33.33%"],
    [100 / 6, 200 / 3, "approx", "percent", "16.66–66.67%", "16.66–66.67%"],
    [99000000, 100000000, "gt", "persons", "99–100 million", "9,900万–1亿"],
  ])("writes %s to %s (%s, %s) as %s and %s", (low, high, relation, unit, en, zh) => {
    const bounded = { low, high, relation, unit };
    expect([formatBounds(bounded, "en"), formatBounds(bounded, "zh")]).toEqual([en, zh]);
  });
});

describe("formatSpan()", () => {
  it("names a unit twice where the ends are written in different ones", () => {
    expect(formatSpan(900, 1100000, "yuan", "en")).toBe("900 yuan–1.1 million yuan");
  });
});
