/** Runs every rule. */
import type { Finding } from "../issues/finding.ts";
import type { CheckInput } from "./check-input.ts";
import { RULES } from "./rules.ts";

/** Gives what all rules find, in order of the rules. */
export function checkData(input: CheckInput): Finding[] {
  return RULES.flatMap(({ rule }) => rule(input));
}
