/** What stands behind a number because its unit belongs to it. */
import type { Language } from "../model/codes.ts";

const SUFFIXES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  percent: { en: "%", zh: "%" },
  percentage_points: { en: " pp", zh: "个百分点" },
  times: { en: "×", zh: "倍" },
  yuan: { en: " yuan", zh: "元" },
};

/** Gives the sign or word; empty for counts of things. */
export function unitSuffix(unit: string, language: Language): string {
  return SUFFIXES[unit]?.[language] ?? "";
}
