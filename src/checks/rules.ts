/** All rules, each under the code it reports, and whether what it finds may be accepted. */
import type { IssueCode } from "../issues/codes.ts";
import { areaCycle } from "./area-cycle.ts";
import { basePeriod } from "./base-period.ts";
import type { Rule } from "./check-input.ts";
import { conflictingPrints } from "./conflicting-prints.ts";
import { correctionOutdated } from "./correction-outdated.ts";
import { directionAgainstSign } from "./direction-against-sign.ts";
import { duplicateFigure } from "./duplicate-figure.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateRow } from "./duplicate-row.ts";
import { identityMembers } from "./identity-members.ts";
import { jump } from "./jump.ts";
import { magnitudeSlip } from "./magnitude-slip.ts";
import { missingDefinition } from "./missing-definition.ts";
import { missingExtract } from "./missing-extract.ts";
import { missingLabel } from "./missing-label.ts";
import { missingTopics } from "./missing-topics.ts";
import { mixedUnits } from "./mixed-units.ts";
import { noRows } from "./no-rows.ts";
import { partAboveWhole } from "./part-above-whole.ts";
import { percentRange } from "./percent-range.ts";
import { periodAgainstMeasure } from "./period-against-measure.ts";
import { periodOutsideReport } from "./period-outside-report.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unlistedExtract } from "./unlisted-extract.ts";
import { unmarkedBreak } from "./unmarked-break.ts";
import { versionNotStepped } from "./version-not-stepped.ts";

/** A rule with its code. */
export interface RuleEntry {
  code: IssueCode;
  rule: Rule;
  /** `exceptions.csv` may accept a finding: the dataset stays usable with it, and a reason can hold. */
  isAcceptable: boolean;
}

/** The rules in order of their codes. */
export const RULES: readonly RuleEntry[] = [
  { code: "area-cycle", rule: areaCycle, isAcceptable: false },
  { code: "base-period", rule: basePeriod, isAcceptable: true },
  { code: "conflicting-prints", rule: conflictingPrints, isAcceptable: true },
  { code: "correction-outdated", rule: correctionOutdated, isAcceptable: false },
  { code: "direction-against-sign", rule: directionAgainstSign, isAcceptable: true },
  { code: "duplicate-figure", rule: duplicateFigure, isAcceptable: true },
  { code: "duplicate-id", rule: duplicateId, isAcceptable: false },
  { code: "duplicate-row", rule: duplicateRow, isAcceptable: false },
  { code: "identity-members", rule: identityMembers, isAcceptable: false },
  { code: "jump", rule: jump, isAcceptable: true },
  { code: "magnitude-slip", rule: magnitudeSlip, isAcceptable: true },
  { code: "missing-definition", rule: missingDefinition, isAcceptable: false },
  { code: "missing-extract", rule: missingExtract, isAcceptable: false },
  { code: "missing-label", rule: missingLabel, isAcceptable: false },
  { code: "missing-topics", rule: missingTopics, isAcceptable: true },
  { code: "mixed-units", rule: mixedUnits, isAcceptable: false },
  { code: "no-rows", rule: noRows, isAcceptable: true },
  { code: "part-above-whole", rule: partAboveWhole, isAcceptable: true },
  { code: "percent-range", rule: percentRange, isAcceptable: true },
  { code: "period-against-measure", rule: periodAgainstMeasure, isAcceptable: true },
  { code: "period-outside-report", rule: periodOutsideReport, isAcceptable: true },
  { code: "unknown-reference", rule: unknownReference, isAcceptable: false },
  { code: "unlisted-extract", rule: unlistedExtract, isAcceptable: false },
  { code: "unmarked-break", rule: unmarkedBreak, isAcceptable: true },
  { code: "version-not-stepped", rule: versionNotStepped, isAcceptable: false },
];
