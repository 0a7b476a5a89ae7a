/** What a claim is: arithmetic that a report prints, beside what the printed levels give, and how the two stand. */
import type { Observation } from "../../model/observation.ts";

/** How a printed claim stands to the range worked out from printed levels. */
export const AUDIT_VERDICTS = ["agrees", "agrees_truncated", "differs", "cannot_check"] as const;
export type AuditVerdict = (typeof AUDIT_VERDICTS)[number];

/** Why a claim cannot be checked, in the order in which the first that holds is named. */
export const UNCHECKED_REASONS = [
  "no_period",
  "withheld",
  "level_not_printed",
  "base_not_printed",
  "break",
  "definition",
  "unbounded",
  "unreliable",
  "zero_base",
  "other_source",
] as const;
export type UncheckedReason = (typeof UNCHECKED_REASONS)[number];

/**
 * What may be said beside a verdict: why there is none; that a multiple fits only as an increase by so many times, or one printed as an
 * increase only as a multiple.
 */
export const AUDIT_REASONS = [...UNCHECKED_REASONS, "read_as_increase", "read_as_multiple"] as const;
export type AuditReason = (typeof AUDIT_REASONS)[number];

/** What a printed level does in the arithmetic of a claim. */
export const OPERAND_ROLES = ["later", "base", "numerator", "denominator", "term"] as const;
export type OperandRole = (typeof OPERAND_ROLES)[number];

/** A printed level that a claim is worked out from. */
export interface Operand {
  role: OperandRole;
  observation: Observation;
}

/** Ends of a range as numbers; `null` is no bound. */
export interface Bounds {
  low: number | null;
  high: number | null;
}

/**
 * One claim. `rule` is the transformation of the figure, or the id of the identity of which the figure is the result.
 *
 * `operands` are the printed levels that were found, also where they do not suffice. `basePeriod` is the one worked out
 * where the figure names none; empty for identities and where there is none. `worked` is `null` where nothing was worked out; its
 * ends are rounded outward. `reason` is empty where there is nothing to say beside the verdict.
 *
 * Units: `printed` and `worked` in the unit of the figure.
 */
export interface Claim {
  figure: Observation;
  rule: string;
  operands: Operand[];
  basePeriod: string;
  printed: Bounds;
  worked: Bounds | null;
  verdict: AuditVerdict;
  reason: AuditReason | "";
}
