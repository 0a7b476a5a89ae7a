/** Rule: what is added up is counted in one unit; heads and attendances never share a sum. */
import type { Finding } from "../issues/finding.ts";
import type { CheckInput } from "./check-input.ts";
import { findingAt } from "./finding-at.ts";

/** Finds members of an identity whose unit differs from that of the others they are added to. */
export function mixedUnits({ identities, indicators }: CheckInput): Finding[] {
  const units = new Map(indicators.records.map(({ id, unit }) => [id, unit]));
  const firstOf = new Map<string, { indicator: string; unit: string }>();
  return identities.records.flatMap(({ id, kind, role, indicator }, index) => {
    const unit = units.get(indicator);
    if (unit === undefined || (kind === "ratio" && role === "result")) return [];
    // The result of a sum is counted as its parts are; numerators and denominators are two sums of their own.
    const key = `${id} ${kind === "sum" ? "sum" : role}`;
    const first = firstOf.get(key);
    if (!first) firstOf.set(key, { indicator, unit });
    if (!first || first.unit === unit) return [];
    return [
      findingAt(identities, index, "indicator", {
        code: "mixed-units",
        message: `The identity ${id} adds ${indicator} in ${unit} to ${first.indicator} in ${first.unit}, expected one unit`,
        hint: "heads and attendances are two things; use indicators of one unit",
      }),
    ];
  });
}
