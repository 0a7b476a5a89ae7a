/** Reads a data folder into a dataset, with the report that people read. */
import { relative } from "node:path";
import { formatText } from "../src/issues/format-text.ts";
import type { Issue } from "../src/issues/issue.ts";
import { summary } from "../src/issues/summary.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { readCheckedData } from "./read-checked-data.ts";

/** A dataset, or the reasons why there is none. `report` is empty when there is nothing to say. */
export interface LoadedDataset {
  dataset: Dataset | null;
  issues: Issue[];
  report: string;
}

/**
 * Reads and checks a data folder; every issue of every file is in the report. `isDraft`: its figures are being edited, so that a version
 * which was not stepped is a warning.
 */
export function loadDataset(folder: string, { isDraft = false } = {}): LoadedDataset {
  const { built, issues } = readCheckedData(folder, { isDraft });
  const counts = summary(issues, built);
  const dataset = counts.errors > 0 ? null : built.dataset;
  const report = issues.length === 0 ? "" : formatText(issues, counts, relative(".", folder) || ".");
  return { dataset, issues, report };
}
