/** Rule: every record has a name in both languages, so that no page shows an id. */
import type { Finding } from "../issues/finding.ts";
import type { CheckInput } from "./check-input.ts";
import { findingAt } from "./finding-at.ts";

/** Finds empty labels of topics, headlines, indicators, breakdowns, areas and units, and empty titles of sources. */
export function missingLabel(input: CheckInput): Finding[] {
  const complaint = (column: string) => ({
    code: "missing-label" as const,
    message: `The ${column} is empty, expected a name that readers see`,
    hint: "names are needed in both languages; a description in brackets will do where the report has no title",
  });
  const labelled = [
    input.topics,
    input.headlines,
    input.indicators,
    input.breakdowns,
    input.areas,
    input.units,
  ].flatMap((table) =>
    table.records.flatMap(({ labelZh, labelEn }, index) => [
      ...(labelZh === "" ? [findingAt(table, index, "label_zh", complaint("label_zh"))] : []),
      ...(labelEn === "" ? [findingAt(table, index, "label_en", complaint("label_en"))] : []),
    ]),
  );
  const titled = input.sources.records.flatMap(({ titleZh, titleEn }, index) => [
    ...(titleZh === "" ? [findingAt(input.sources, index, "title_zh", complaint("title_zh"))] : []),
    ...(titleEn === "" ? [findingAt(input.sources, index, "title_en", complaint("title_en"))] : []),
  ]);
  return [...labelled, ...titled];
}
