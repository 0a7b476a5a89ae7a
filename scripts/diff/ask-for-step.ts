/** The version that a data folder asks for, after the newest of its releases that was frozen. */
import { TABLE_RELATIONS } from "../../src/exports/table-relations.ts";
import type { InputFile } from "../../src/ingest/input-file.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { type AskedStep, askedStep } from "../../src/versions/asked-step.ts";
import { compareReleases } from "../../src/versions/compare-releases.ts";
import { readReleaseTables } from "../../src/versions/read-release-tables.ts";
import { unpackRelease } from "../../src/versions/release-archive.ts";
import { releasePaths } from "../../src/versions/release-paths.ts";
import {
  formatVersionNumber,
  parseVersionNumber,
  stepVersionNumber,
} from "../../src/versions/version-number.ts";
import { sha256 } from "../sha256.ts";
import { datasetTables } from "./dataset-tables.ts";

/** The step from the frozen release `after`, and the version to write, which is no released one: where nothing published differs, a PATCH. */
export interface AskedVersion extends AskedStep {
  after: string;
  version: string;
}

/** Compares the dataset with the newest frozen release among the files of its folder; without one there is nothing to ask. */
export function askForStep(dataset: Dataset, files: readonly InputFile[]): AskedVersion | undefined {
  const frozen = dataset.releases.find((release) => release.frozen)?.frozen;
  const number = frozen && parseVersionNumber(frozen.version);
  if (!frozen || !number) return undefined;
  const { archive } = releasePaths(frozen.version);
  const bytes = files.find(({ path }) => path === archive)?.bytes ?? new Uint8Array();
  const before = readReleaseTables(unpackRelease(frozen, bytes, sha256));
  const asked = askedStep(compareReleases(before, datasetTables(dataset), TABLE_RELATIONS));
  return {
    ...asked,
    after: frozen.version,
    version: formatVersionNumber(stepVersionNumber(number, asked.step === "none" ? "patch" : asked.step)),
  };
}
