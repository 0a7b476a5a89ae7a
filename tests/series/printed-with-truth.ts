/** Random printed figures, each with a true value that its print allows. */
import fc from "fast-check";
import type { Relation } from "../../src/model/codes.ts";

type Print = [value: number | null, low: number | null, high: number | null, relation: Relation];

const POWERS = [1, 10, 100, 1000, 100_000];

/** Ends of what each relation allows around n, in thousandths; `null` is none. Written apart from the code it tests. */
const ENDS: Record<Relation, (n: number, step: number) => [low: number | null, high: number | null]> = {
  eq: (n, step) => [n - step / 2, n + step / 2],
  approx: (n, step) => [n - step / 2, n + step / 2],
  gt: (n, step) => [n, n + step],
  ge: (n) => [n, null],
  lt: (n, step) => [n - step / 2, n],
  le: (n) => [0, n],
  range: (n, step) => [n, n + 3 * step],
};

/**
 * Gives a figure (value and bounds as numbers) and a true value in whole thousandths that lies within its bounds,
 * open ends excluded. Some are plain counts, some without a bound.
 */
export function printedWithTruth(): fc.Arbitrary<[Print, number]> {
  return fc
    .record({
      relation: fc.constantFrom<Relation>("eq", "approx", "gt", "ge", "lt", "le", "range"),
      digits: fc.integer({ min: 0, max: 300 }),
      power: fc.constantFrom(...POWERS),
      isExact: fc.boolean(),
      isLiteral: fc.boolean(),
      share: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    })
    .map(({ relation, digits, power, isExact, isLiteral, share }): [Print, number] => {
      const step = power * 1000;
      const n = digits * step;
      if (relation === "eq" && isExact) return [[n / 1000, n / 1000, n / 1000, "eq"], n];
      const [low, high] = relation === "gt" && isLiteral ? [n, null] : ENDS[relation](n, step);
      const [lowest, highest] = [
        (low ?? 0) + (relation === "gt" ? 1 : 0),
        (high ?? n + 50 * step) - (relation === "lt" ? 1 : 0),
      ];
      const truth = lowest + Math.round(share * (highest - lowest));
      const end = (thousandths: number | null): number | null =>
        thousandths === null ? null : thousandths / 1000;
      return [[relation === "range" ? null : n / 1000, end(low), end(high), relation], truth];
    });
}
