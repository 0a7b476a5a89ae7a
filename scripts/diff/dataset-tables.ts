/** The tables that a dataset is published as, for setting it beside a release. */
import { buildReleaseFiles } from "../../src/exports/build-release-files.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { buildSeries } from "../../src/series/build-series.ts";
import { readReleaseTables } from "../../src/versions/read-release-tables.ts";
import type { ReleaseTables } from "../../src/versions/release-table.ts";
import { sha256 } from "../sha256.ts";

/** Gives the tables by name. */
export function datasetTables(dataset: Dataset): ReleaseTables {
  const files = [...buildReleaseFiles(dataset, buildSeries(dataset), { sha256 })];
  return readReleaseTables(new Map(files.map(({ path, content }) => [path, content])));
}
