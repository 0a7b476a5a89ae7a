/** Reads what `npm run diff` compares: a data folder, a built site, an archive, or a frozen release by its version. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { unzipSync } from "fflate";
import type { InputFile } from "../../src/ingest/input-file.ts";
import { formatText } from "../../src/issues/format-text.ts";
import { summary } from "../../src/issues/summary.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { readReleaseTables } from "../../src/versions/read-release-tables.ts";
import { type ReleaseContents, unpackRelease } from "../../src/versions/release-archive.ts";
import { releasePaths } from "../../src/versions/release-paths.ts";
import type { ReleaseTables } from "../../src/versions/release-table.ts";
import { parseVersionNumber } from "../../src/versions/version-number.ts";
import { readCheckedData } from "../read-checked-data.ts";
import { sha256 } from "../sha256.ts";
import { datasetTables } from "./dataset-tables.ts";

/** One side of a comparison; `version` is empty where nothing names it, `data` is there for a data folder alone. */
export interface ReleaseState {
  label: string;
  version: string;
  tables: ReleaseTables;
  data?: { dataset: Dataset; files: InputFile[] };
}

/** Every table of a release has this one beside it. */
const FIGURES = "observations.csv";

/** Reads a data folder; that its version was not stepped is what the comparison is for, and no fault. */
function readData(folder: string): ReleaseState {
  const { built, files, issues } = readCheckedData(folder, { isDraft: true });
  const counts = summary(issues, built);
  if (!built.dataset || counts.errors > 0) {
    const report = formatText(
      issues.filter(({ severity }) => severity === "error"),
      counts,
      folder,
    );
    throw new RangeError(`The data of ${folder} cannot be compared\n${report.trimEnd()}`);
  }
  const { dataset } = built;
  const version = dataset.release.date === "" ? "" : dataset.release.version;
  return { label: folder, version, tables: datasetTables(dataset), data: { dataset, files } };
}

/** Reads the tables in a folder of published files. */
function readFolder(folder: string, label: string): ReleaseState {
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  const contents = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  return { label, version: "", tables: readReleaseTables(contents) };
}

/** Reads the tables in an archive, in whatever folder of it they stand. */
function readArchive(path: string): ReleaseState {
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(readFileSync(path));
  } catch (cause) {
    throw new RangeError(`Cannot read ${path}: it is no ZIP archive`, { cause });
  }
  const [first] = Object.keys(entries)
    .filter((name) => name === FIGURES || name.endsWith(`/${FIGURES}`))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  if (first === undefined) throw new RangeError(`Cannot compare ${path}: the archive holds no ${FIGURES}`);
  const folder = first.slice(0, -FIGURES.length);
  const contents: ReleaseContents = new Map(
    Object.entries(entries).flatMap(([name, content]) =>
      name.startsWith(folder) ? [[name.slice(folder.length), content] as const] : [],
    ),
  );
  return { label: path, version: "", tables: readReleaseTables(contents) };
}

/** Reads a release that was frozen in a data folder. */
function readFrozen(version: string, dataDir: string): ReleaseState {
  const { built } = readCheckedData(dataDir, { isDraft: true });
  const release = built.dataset?.releases.find((entry) => entry.version === version);
  if (!release?.frozen) {
    const known = built.dataset?.releases.flatMap(({ frozen }) => frozen?.version ?? []) ?? [];
    const hint = known.length === 0 ? "none is frozen yet" : `frozen are ${known.join(", ")}`;
    throw new RangeError(`There is no frozen release ${version} in ${dataDir}: ${hint}`);
  }
  const archive = readFileSync(join(dataDir, releasePaths(version).archive));
  const tables = readReleaseTables(unpackRelease(release.frozen, archive, sha256));
  return { label: `release ${version}`, version, tables };
}

/**
 * Reads one side.
 *
 * @throws RangeError when there is no such thing, or it is none of what can be compared; the message lists what can.
 */
export function readReleaseState(place: string, dataDir: string): ReleaseState {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat && parseVersionNumber(place)) return readFrozen(place, dataDir);
  if (!stat) throw new RangeError(`There is no file or folder ${place}`);
  if (stat.isFile()) return readArchive(place);
  const label = relative(".", place) || ".";
  if (existsSync(join(place, "registry"))) return readData(place);
  for (const folder of [join(place, "data"), place]) {
    if (existsSync(join(folder, FIGURES))) return readFolder(folder, label);
  }
  throw new RangeError(
    `Cannot compare ${place}: expected a data folder (with registry/), a built site or a release (with ${FIGURES}), or an archive`,
  );
}
