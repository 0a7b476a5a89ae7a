/** Reads a data folder into a dataset, with the report that people read. */
import { hash } from "node:crypto";
import { relative } from "node:path";
import { buildDataset } from "../src/dataset/build-dataset.ts";
import { formatText } from "../src/issues/format-text.ts";
import type { Issue } from "../src/issues/issue.ts";
import { summary } from "../src/issues/summary.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { readDataFolder } from "./read-data-folder.ts";

/** A dataset, or the reasons why there is none. `report` is empty when there is nothing to say. */
export interface LoadedDataset {
  dataset: Dataset | null;
  issues: Issue[];
  report: string;
}

/** Gives the lower-case hex SHA-256 of UTF-8 text or bytes. */
export const sha256 = (content: string | Uint8Array): string => hash("sha256", content);

/** Reads and checks a data folder; every issue of every file is in the report. */
export function loadDataset(folder: string): LoadedDataset {
  const read = readDataFolder(folder);
  const built = buildDataset(read.files, { sha256 });
  const issues = [...read.issues, ...built.issues];
  const counts = summary(issues, built);
  const dataset = counts.errors > 0 ? null : built.dataset;
  const report = issues.length === 0 ? "" : formatText(issues, counts, relative(".", folder) || ".");
  return { dataset, issues, report };
}
