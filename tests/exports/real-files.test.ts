/** The published files of the real figures: complete, true to their descriptions, and the registries word for word. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import papaparse from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { readDataFolder } from "../../scripts/read-data-folder.ts";
import { buildDataset } from "../../src/dataset/build-dataset.ts";
import { buildPublishedFiles } from "../../src/exports/build-published-files.ts";
import type { Table } from "../../src/exports/table.ts";
import { TABLES } from "../../src/exports/tables.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { buildSeries } from "../../src/series/build-series.ts";

type Row = Record<string, string>;

const root = `${import.meta.dirname}/../../data`;
const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
const parse = (text: string): Row[] =>
  papaparse.parse<Row>(text, { header: true, skipEmptyLines: true }).data;

let dataset: Dataset;
let files: Map<string, string>;
const filesOf = (whole: Dataset): Map<string, string> =>
  new Map(
    [...buildPublishedFiles(whole, buildSeries(whole), { sha256 })].map(({ path, text }) => [path, text]),
  );
const tableRows = (name: string): Row[] => parse(files.get(`data/${name}.csv`) ?? "");

beforeAll(() => {
  const built = buildDataset(readDataFolder(root).files, { sha256 });
  if (!built.dataset) throw new RangeError(`data/ has errors: ${JSON.stringify(built.issues.slice(0, 3))}`);
  dataset = built.dataset;
  files = filesOf(dataset);
});

/** Everything in which rows break the description of their table. */
function faultsOf(
  table: Table,
  rows: readonly Row[],
  idsOf: (table: string, column: string) => Set<string>,
): string[] {
  const keys = rows.map((row) => table.key.map((name) => row[name]).join(" "));
  const faults = new Set(keys).size === keys.length ? [] : [`${table.name}: key`];
  for (const { name, type, constraints, references } of table.columns) {
    const cells = rows.map((row) => row[name] ?? "");
    const filled = cells.filter((cell) => cell !== "");
    const complain = (what: string, cell = ""): number =>
      faults.push(`${table.name}.${name}: ${what} ${cell}`.trim());
    if (constraints.required && filled.length < cells.length) complain("required");
    if (constraints.unique && new Set(filled).size < filled.length) complain("unique");
    const pattern = new RegExp(`^(?:${constraints.pattern ?? ".*"})$`, "s");
    const targets = references && idsOf(references.table, references.column);
    for (const cell of filled) {
      if (constraints.enum && !constraints.enum.includes(cell)) complain("enum", cell);
      if (!pattern.test(cell)) complain("pattern", cell);
      if (type === "number" && !/^-?\d+(\.\d+)?$/.test(cell)) complain("number", cell);
      if (type === "url" && !URL.canParse(cell)) complain("url", cell);
      if (targets && !targets.has(cell)) complain("reference", cell);
    }
  }
  return faults;
}

const idsOf = (table: string, column: string): Set<string> =>
  new Set(tableRows(table).map((row) => row[column] ?? ""));

describe("published files of the real figures", () => {
  it("hold every observation once in observations.csv, once by indicator, once by area", () => {
    const count = dataset.observations.length;
    expect(tableRows("observations")).toHaveLength(count);
    for (const folder of ["data/indicators/", "data/areas/"]) {
      const rows = [...files].filter(([path]) => path.startsWith(folder) && path.endsWith(".csv"));
      expect(rows.flatMap(([, text]) => parse(text))).toHaveLength(count);
    }
  });

  it("keep to the description of their tables", () => {
    for (const table of TABLES) expect(faultsOf(table, tableRows(table.name), idsOf)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["figure_id", "x", "pattern x"],
    ["source", "nowhere", "reference nowhere"],
    ["status", "Z", "enum Z"],
    ["value", "1e3", "number 1e3"],
    ["unit", "", "required"],
    ["period", "2023/", "pattern 2023/"],
  ])("would not pass with a wrong %s", (name, cell, fault) => {
    const table = TABLES[0]!;
    const [first, ...rest] = tableRows(table.name);
    expect(faultsOf(table, [{ ...first!, [name]: cell }, ...rest], idsOf)).toEqual([
      `observations.${name}: ${fault}`,
    ]);
  });

  it("repeat the registries word for word", () => {
    for (const name of ["topics", "indicators", "breakdowns", "areas", "units", "sources", "identities"]) {
      const kept = parse(readFileSync(`${root}/registry/${name}.csv`, "utf8"));
      expect(kept.length).toBeGreaterThan(0);
      expect(tableRows(name)).toEqual(kept);
    }
  });

  it("count as many changes as the series have", () => {
    const changes = buildSeries(dataset).flatMap(({ steps }) =>
      steps.filter(({ change }) => change !== null),
    );
    expect(tableRows("changes")).toHaveLength(changes.length);
    expect(
      tableRows("changes").find(
        (row) =>
          row.indicator === "training_sessions" &&
          row.area === "CN" &&
          row.breakdown === "" &&
          row.period === "2023",
      ),
    ).toMatchObject({
      base_period: "2022",
      difference_low: "-19000",
      difference: "-18000",
      difference_high: "-17000",
      growth: "-1.4019",
      verdict: "down",
    });
  });

  it("have the same bytes when built again, and from observations in another order", () => {
    expect(filesOf(dataset)).toEqual(files);
    expect(filesOf({ ...dataset, observations: dataset.observations.toReversed() })).toEqual(files);
  });
});
