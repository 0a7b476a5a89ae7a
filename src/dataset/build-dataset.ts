/** The files of the data folder to a dataset, or to everything that is wrong with them. */
import { acceptExceptions } from "../checks/accept-exceptions.ts";
import { checkData } from "../checks/check-data.ts";
import type { CheckInput } from "../checks/check-input.ts";
import { extractParser } from "../ingest/extract-parser.ts";
import type { InputFile } from "../ingest/input-file.ts";
import { parseTable } from "../ingest/parse-table.ts";
import { areas } from "../ingest/tables/areas.ts";
import { breakdowns } from "../ingest/tables/breakdowns.ts";
import { corrections } from "../ingest/tables/corrections.ts";
import { exceptions } from "../ingest/tables/exceptions.ts";
import { sourceOfExtract } from "../ingest/tables/extract.ts";
import { headlines } from "../ingest/tables/headlines.ts";
import { identities } from "../ingest/tables/identities.ts";
import { indicators } from "../ingest/tables/indicators.ts";
import { sources } from "../ingest/tables/sources.ts";
import type { RecordOf, TableForm } from "../ingest/tables/table-form.ts";
import { topics } from "../ingest/tables/topics.ts";
import { units } from "../ingest/tables/units.ts";
import { compareIssues } from "../issues/compare-issues.ts";
import type { Issue } from "../issues/issue.ts";
import type { PlacedTable } from "../issues/placed-table.ts";
import { DATASET_VERSION, type Dataset } from "../model/dataset.ts";
import type { Topic } from "../model/registry.ts";
import { buildReleases } from "./build-releases.ts";
import { inputDigest } from "./input-digest.ts";

/** SHA-256 of UTF-8 text or of bytes, as lower-case hex; passed in, because it comes from the platform. */
export interface DatasetTools {
  sha256: (content: string | Uint8Array) => string;
  /** The figures are being edited: that no version was made for them yet is a warning then. */
  isDraft?: boolean;
}

/** `dataset` is `null` when an issue is an error. rows = observations + refused, always. */
export interface BuiltDataset {
  dataset: Dataset | null;
  issues: Issue[];
  rows: number;
  observations: number;
  refused: number;
}

/**
 * Reads and checks all files of a data folder in one run, and composes the dataset when none of the issues is an error.
 *
 * Shape: issues in order of file, line and column. `rows` counts the rows of all extracts; a row is refused when an error points at
 * its line, whether in a cell or by a rule. Paths that are no part of a data folder are left to the caller.
 */
export function buildDataset(files: readonly InputFile[], tools: DatasetTools): BuiltDataset {
  const issues: Issue[] = [];
  const fileAt = new Map(files.map((file) => [file.path, file]));
  const parse = <Form extends TableForm>(form: Form): PlacedTable<RecordOf<Form>> => {
    const parsed = parseTable(form, fileAt.get(form.file));
    issues.push(...parsed.issues);
    return parsed.table;
  };
  const registries = {
    topics: parse(topics),
    headlines: parse(headlines),
    indicators: parse(indicators),
    breakdowns: parse(breakdowns),
    areas: parse(areas),
    units: parse(units),
    sources: parse(sources),
    identities: parse(identities),
    corrections: parse(corrections),
  };
  const accepted = parse(exceptions);
  const parseExtract = extractParser({
    sha256: tools.sha256,
    indicators: new Map(registries.indicators.records.map((record) => [record.id, record])),
    units: new Map(registries.units.records.map((record) => [record.id, record])),
    hasUnits: registries.units.isWhole && registries.units.refusedIds.size === 0,
  });
  const extracts = files
    .map((file) => ({ file, source: sourceOfExtract(file.path) }))
    .filter((extract): extract is { file: InputFile; source: string } => extract.source !== undefined)
    .sort((a, b) => (a.source < b.source ? -1 : 1))
    .map(({ file, source }) => {
      const parsed = parseExtract(file, source);
      for (const issue of parsed.issues) issues.push(issue);
      return parsed.table;
    });
  const namedTopics =
    registries.topics.rows > 0 ? registries.topics.records : topicsById(registries.indicators.records);
  const { releases, version, issues: faultsOfReleases } = buildReleases(files, tools);
  issues.push(...faultsOfReleases);
  const isComplete = !issues.some(({ severity }) => severity === "error");
  const input: CheckInput = {
    ...registries,
    topics: { ...registries.topics, records: namedTopics },
    extracts,
    version: isComplete ? version : undefined,
    isDraft: tools.isDraft ?? false,
  };
  for (const issue of acceptExceptions(checkData(input), accepted, isComplete)) issues.push(issue);
  issues.sort(compareIssues);

  const rows = extracts.reduce((sum, extract) => sum + extract.rows, 0);
  const read = extracts.reduce((sum, extract) => sum + extract.records.length, 0);
  const observations = read - refusedRecords(extracts, issues);
  const counts = { issues, rows, observations, refused: rows - observations };
  if (issues.some(({ severity }) => severity === "error")) return { dataset: null, ...counts };
  return {
    dataset: {
      version: DATASET_VERSION,
      digest: inputDigest(files, tools),
      release: { version: releases[0]?.version ?? "0.0.0", date: releases[0]?.date ?? "" },
      releases,
      topics: [...namedTopics],
      headlines: [...registries.headlines.records],
      indicators: [...registries.indicators.records],
      breakdowns: [...registries.breakdowns.records],
      areas: [...registries.areas.records],
      units: [...registries.units.records],
      sources: [...registries.sources.records],
      identities: [...registries.identities.records],
      corrections: [...registries.corrections.records],
      observations: extracts.flatMap((extract) => extract.records),
    },
    ...counts,
  };
}

/** Counts records that a rule complains of: read, and refused all the same. */
function refusedRecords(extracts: CheckInput["extracts"], issues: readonly Issue[]): number {
  const faulty = new Map<string, Set<number>>();
  for (const { file, line, severity } of issues) {
    if (severity === "warning" || line === 0) continue;
    const lines = faulty.get(file);
    if (lines) lines.add(line);
    else faulty.set(file, new Set([line]));
  }
  if (faulty.size === 0) return 0;
  return extracts.reduce((sum, { file, records }) => {
    const lines = faulty.get(file);
    return lines ? sum + records.filter(({ line }) => lines.has(line)).length : sum;
  }, 0);
}

function topicsById(records: PlacedTable<{ topic: string }>["records"]): Topic[] {
  return [...new Set(records.map(({ topic }) => topic))].map((id) => {
    const label = id.replaceAll("_", " ");
    return { id, labelZh: label, labelEn: label, descriptionZh: label, descriptionEn: label };
  });
}
