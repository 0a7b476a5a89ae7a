/** Rule: topics have names. */
import type { Finding } from "../issues/finding.ts";
import type { CheckInput } from "./check-input.ts";
import { findingOfFile } from "./finding-at.ts";

/** Warns when `registry/topics.csv` is missing or has no row, so that topics go by their ids. */
export function missingTopics({ topics }: CheckInput): Finding[] {
  if (!topics.isWhole || topics.rows > 0) return [];
  return [
    findingOfFile(topics.file, {
      code: "missing-topics",
      severity: "warning",
      message: "No topic is named, so topics go by their ids and stand in order of first use",
      hint: "write the file with the header id,label_zh,label_en,description_zh,description_en",
    }),
  ];
}
