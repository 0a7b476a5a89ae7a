/** Gives every published data file with its path and its text; a script writes them. */
import type { Dataset } from "../model/dataset.ts";
import type { Sha256 } from "../model/figure-id.ts";
import type { Observation } from "../model/observation.ts";
import { audit } from "../series/audit/audit.ts";
import { impliedBases } from "../series/audit/implied-bases.ts";
import { coverageRows } from "../series/coverage/coverage-rows.ts";
import { listConflicts } from "../series/list-conflicts.ts";
import type { Series } from "../series/series.ts";
import { exportAudit } from "./export-audit.ts";
import { exportChanges } from "./export-changes.ts";
import { exportConflicts } from "./export-conflicts.ts";
import { exportCoverage } from "./export-coverage.ts";
import { exportImpliedBases } from "./export-implied-bases.ts";
import { exportIndicatorMetadata } from "./export-indicator-metadata.ts";
import { exportObservations, observationLine } from "./export-observations.ts";
import { exportRegistries } from "./export-registries.ts";
import { observationOrder } from "./observation-order.ts";

/** A file to be published; `path` is below the site's root, with `/`. */
export interface PublishedFile {
  path: string;
  text: string;
}

/** A row beside its line of CSV, which several files share. */
interface WrittenRow {
  row: Observation;
  line: string;
}

function groupBy(
  rows: readonly WrittenRow[],
  keyOf: (row: Observation) => string,
): Map<string, WrittenRow[]> {
  const groups = new Map<string, WrittenRow[]>();
  for (const written of rows) {
    const key = keyOf(written.row);
    const group = groups.get(key);
    if (group) group.push(written);
    else groups.set(key, [written]);
  }
  return groups;
}

const textOf = (rows: readonly WrittenRow[] = []): string => exportObservations(rows.map(({ line }) => line));

/**
 * Gives the published data files one after the other, so that not all of them need to be in memory at once.
 *
 * Every indicator and every area of the registries has its files, those without figures a header alone, so that no link to
 * one can break. Rows are in canonical order everywhere (see observation-order.ts), whatever the order of
 * `dataset.observations`. The same input gives the same bytes. `series` are those of the dataset, from buildSeries.
 *
 * Shape: observations.csv has one row to each observation; the indicators' files together have the same rows.
 */
export function* buildPublishedFiles(
  dataset: Dataset,
  series: readonly Series[],
  tools: { sha256: Sha256 },
): Generator<PublishedFile> {
  const rows = observationOrder(dataset.observations, dataset.indicators).map(
    (row): WrittenRow => ({ row, line: observationLine(row) }),
  );
  yield { path: "data/observations.csv", text: textOf(rows) };
  yield { path: "data/changes.csv", text: exportChanges(series) };
  // Claims go as the figures that make them, whose order does not hang on that of the rows.
  const claims = audit({ ...dataset, observations: rows.map(({ row }) => row) }, series);
  yield { path: "data/audit.csv", text: exportAudit(claims) };
  const bases = impliedBases(claims, series, dataset.indicators);
  yield { path: "data/implied-bases.csv", text: exportImpliedBases(bases) };
  yield { path: "data/conflicts.csv", text: exportConflicts(listConflicts(series, dataset)) };
  yield { path: "data/coverage.csv", text: exportCoverage(coverageRows(dataset)) };
  for (const { name, text } of exportRegistries(dataset)) yield { path: `data/${name}.csv`, text };
  const byIndicator = groupBy(rows, (row) => row.indicator);
  for (const indicator of dataset.indicators) {
    const own = byIndicator.get(indicator.id) ?? [];
    const file = { path: `data/indicators/${indicator.id}.csv`, text: textOf(own) };
    yield file;
    const observations = own.map(({ row }) => row);
    const text = exportIndicatorMetadata(indicator, observations, dataset, file, tools.sha256);
    yield { path: `data/indicators/${indicator.id}.json`, text };
  }
  const byArea = groupBy(rows, (row) => row.area);
  for (const { id } of dataset.areas) yield { path: `data/areas/${id}.csv`, text: textOf(byArea.get(id)) };
}
