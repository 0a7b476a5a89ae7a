/** No false alarm and no miss: claims worked out from true values, printed with rounding, with digits cut off, and wrong. */
import { describe, expect, it } from "vitest";
import { audit } from "../../../src/series/audit/audit.ts";
import type { Claim } from "../../../src/series/audit/claim.ts";
import { buildSeries } from "../../../src/series/build-series.ts";
import { type Cutting, inventClaims } from "./invented-claims.ts";

const TRIALS = 100_000;

function claimsOf(seed: number, cutting: Cutting, isWrong = false): Claim[] {
  const dataset = inventClaims(TRIALS, seed, cutting, isWrong);
  const claims = audit(dataset, buildSeries(dataset));
  expect(claims).toHaveLength(TRIALS);
  return claims;
}

const tally = (claims: readonly Claim[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(claims, ({ verdict, reason }) => (reason ? `${verdict} ${reason}` : verdict))].map(
      ([outcome, own]) => [outcome, own.length],
    ),
  );

describe("audit() of invented claims", () => {
  it("finds every claim to agree when levels and claim are rounded independently", () => {
    const claims = claimsOf(1, "rounded");
    expect(tally(claims)).toEqual({ agrees: TRIALS });
    expect(new Set(claims.map(({ rule }) => rule)).size).toBe(5);
  }, 60_000);

  it("finds nothing but agreement when all digits are cut off, and often only then", () => {
    const { agrees = 0, agrees_truncated: truncated = 0, ...rest } = tally(claimsOf(2, "cut"));
    expect(rest).toEqual({});
    expect(agrees + truncated).toBe(TRIALS);
    expect(truncated).toBeGreaterThan(TRIALS / 50);
  }, 60_000);

  it.each<[Cutting, number]>([
    ["rounded", 3],
    ["cut", 4],
  ])(
    "finds every error that is larger than rounding and cutting allow, digits %s",
    (cutting, seed) => {
      expect(tally(claimsOf(seed, cutting, true))).toEqual({ differs: TRIALS });
    },
    60_000,
  );
});
