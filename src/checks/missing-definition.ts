/** Rule: every indicator is defined and every topic described, in both languages. */
import type { Finding } from "../issues/finding.ts";
import type { CheckInput } from "./check-input.ts";
import { findingAt } from "./finding-at.ts";

/** Finds empty definitions of indicators and empty descriptions of topics. */
export function missingDefinition({ indicators, topics }: CheckInput): Finding[] {
  const complaint = (column: string) => ({
    code: "missing-definition" as const,
    message: `The ${column} is empty, expected a sentence that says what is counted`,
    hint: "say what is counted, what is not, and in which unit",
  });
  return [
    ...indicators.records.flatMap(({ definitionZh, definitionEn }, index) => [
      ...(definitionZh === ""
        ? [findingAt(indicators, index, "definition_zh", complaint("definition_zh"))]
        : []),
      ...(definitionEn === ""
        ? [findingAt(indicators, index, "definition_en", complaint("definition_en"))]
        : []),
    ]),
    ...topics.records.flatMap(({ descriptionZh, descriptionEn }, index) => [
      ...(descriptionZh === ""
        ? [findingAt(topics, index, "description_zh", complaint("description_zh"))]
        : []),
      ...(descriptionEn === ""
        ? [findingAt(topics, index, "description_en", complaint("description_en"))]
        : []),
    ]),
  ];
}
