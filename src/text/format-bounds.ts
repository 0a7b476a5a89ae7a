/** Bounds in words and signs: what a print allows the true value to be. */
import type { Language } from "../model/codes.ts";
import type { Observation } from "../model/observation.ts";
import { formatValue } from "./format-value.ts";

type Bounded = Pick<Observation, "low" | "high" | "relation" | "unit">;

/**
 * Gives `4000–5000`, `> 500,000`, `≥ 95%`, `< 45%`; empty where low and high are one number or nothing is known.
 */
export function formatBounds({ low, high, relation, unit }: Bounded, language: Language): string {
  const text = (number: number, rounding: "floor" | "ceil"): string =>
    formatValue(number, unit, language, rounding);
  if (low === null && high === null) return "";
  if (low === high) return "";
  if (high === null) return `${relation === "gt" ? ">" : "≥"} ${text(low as number, "floor")}`;
  if (low === null) return `${relation === "lt" ? "<" : "≤"} ${text(high, "ceil")}`;
  return formatSpan(low, high, unit, language);
}

/** Gives two ends with a dash, the unit named once where it stands behind both: `27.2–27.4%`, `4000–5000`. */
export function formatSpan(low: number, high: number, unit: string, language: Language): string {
  const [first, last] = [
    formatValue(low, unit, language, "floor"),
    formatValue(high, unit, language, "ceil"),
  ];
  const dash = low < 0 || high < 0 ? (language === "zh" ? "至" : " to ") : "–";
  const shared = sharedSuffix(first, last);
  return `${first.slice(0, first.length - shared.length)}${dash}${last}`;
}

/** The text behind the digits, when both end alike. */
function sharedSuffix(first: string, last: string): string {
  const tail = (text: string): string => /[^\d.]*$/.exec(text)?.[0] ?? "";
  return tail(first) === tail(last) ? tail(first) : "";
}
