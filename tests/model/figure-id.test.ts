/** Figure ids: their form, and what moves them. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FigureKey, figureId } from "../../src/model/figure-id.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const KEY: FigureKey = {
  source: "ccp-bulletin-2023",
  locator: "p12",
  indicator: "training_sessions",
  breakdown: "",
  transformation: "",
  area: "CN",
  period: "2023",
  occurrence: 1,
};

describe("figureId()", () => {
  it("keeps the id that links already use", () => {
    expect(figureId(KEY, sha256)).toBe("f81731a38d82f");
  });

  it("changes with every part of the key", () => {
    const changed = (Object.keys(KEY) as (keyof FigureKey)[]).map((part) =>
      figureId({ ...KEY, [part]: part === "occurrence" ? 2 : `${KEY[part]}x` }, sha256),
    );
    expect(new Set([figureId(KEY, sha256), ...changed]).size).toBe(changed.length + 1);
  });

  it("does not mistake one part's end for the next part's beginning", () => {
    const parts = fc.tuple(fc.stringMatching(/^[a-z]{0,3}$/), fc.stringMatching(/^[a-z]{0,3}$/));
    fc.assert(
      fc.property(parts, parts, ([a, b], [c, d]) => {
        const [one, other] = [
          figureId({ ...KEY, indicator: a, breakdown: b }, sha256),
          figureId({ ...KEY, indicator: c, breakdown: d }, sha256),
        ];
        expect(one).toMatch(/^f[0-9a-f]{12}$/);
        expect(one === other).toBe(a === c && b === d);
      }),
    );
  });
});
