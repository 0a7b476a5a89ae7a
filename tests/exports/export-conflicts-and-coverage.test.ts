/** The published tables of conflicts and coverage: column by column, and on the real figures. */
import { createHash } from "node:crypto";
import papaparse from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { readDataFolder } from "../../scripts/read-data-folder.ts";
import { buildDataset } from "../../src/dataset/build-dataset.ts";
import { exportConflicts } from "../../src/exports/export-conflicts.ts";
import { exportCoverage } from "../../src/exports/export-coverage.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { buildSeries } from "../../src/series/build-series.ts";
import { coverageRows } from "../../src/series/coverage/coverage-rows.ts";
import { listConflicts } from "../../src/series/list-conflicts.ts";
import { dataset, observation, source } from "../series/small-dataset.ts";

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
const parse = (text: string): Record<string, string>[] =>
  papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
const conflictsOf = (whole: Dataset): string => exportConflicts(listConflicts(buildSeries(whole), whole));

const small = dataset(
  [
    observation({ figureId: "f000000000001", source: "a", value: 90, high: null, relation: "ge", low: 90 }),
    observation({ figureId: "f000000000002", source: "b", value: 80 }),
    observation({ figureId: "f000000000003", source: "b", status: "Q", withheldMagnitude: 10_000 }),
    observation({ figureId: "f000000000004", source: "b", status: "Q", transformation: "change" }),
  ],
  {
    sources: [
      source({ id: "a", kind: "bulletin", published: "2024-06" }),
      source({ id: "b", kind: "news", published: "2025" }),
    ],
  },
);

describe("exportConflicts()", () => {
  it("writes a pair column by column, the preferred print first", () => {
    expect(parse(conflictsOf(small))).toEqual([
      {
        indicator: "members",
        breakdown: "",
        area: "CN",
        period: "2023",
        figure_id: "f000000000001",
        other_figure_id: "f000000000002",
        low: "90",
        high: "",
        other_low: "80",
        other_high: "80",
        unit: "persons",
        kind: "conflict",
        decided_by: "kind",
        published: "2024-06",
        other_published: "2025",
        taken: "yes",
      },
    ]);
  });

  it("writes a header alone where nothing conflicts", () => {
    expect(exportConflicts([])).toMatch(/^indicator,[a-z_,]+,taken\n$/);
  });
});

describe("exportCoverage()", () => {
  it("writes counts and magnitudes column by column", () => {
    expect(parse(exportCoverage(coverageRows(small)))).toEqual([
      {
        source: "a",
        indicator: "members",
        breakdown: "",
        area: "CN",
        year: "2023",
        printed: "1",
        bounded: "0",
        withheld: "0",
        claims: "0",
        magnitudes: "",
      },
      {
        source: "b",
        indicator: "members",
        breakdown: "",
        area: "CN",
        year: "2023",
        printed: "1",
        bounded: "0",
        withheld: "2",
        claims: "1",
        magnitudes: "1 10000",
      },
    ]);
  });
});

describe("the published tables of the real figures", () => {
  let whole: Dataset;
  beforeAll(() => {
    const built = buildDataset(readDataFolder(`${import.meta.dirname}/../../data`).files, { sha256 });
    if (!built.dataset) throw new RangeError(`data/ has errors: ${JSON.stringify(built.issues.slice(0, 3))}`);
    whole = built.dataset;
  });

  it("count every row of observations.csv once in coverage.csv, claims among them", () => {
    const rows = parse(exportCoverage(coverageRows(whole)));
    const sum = (...columns: string[]): number =>
      rows.reduce((all, row) => all + columns.reduce((own, column) => own + Number(row[column]), 0), 0);
    expect(sum("printed", "bounded", "withheld")).toBe(whole.observations.length);
    expect(sum("claims")).toBe(
      whole.observations.filter(({ transformation }) => transformation !== "").length,
    );
    const withheld = whole.observations.filter(({ status }) => status === "Q");
    expect(sum("withheld")).toBe(withheld.length);
    expect(rows.filter(({ magnitudes }) => magnitudes !== "")).toEqual(
      rows.filter((row) => row.withheld !== "0"),
    );
  });

  it("have the same bytes from observations in another order", () => {
    const reversed = { ...whole, observations: whole.observations.toReversed() };
    expect(conflictsOf(reversed)).toBe(conflictsOf(whole));
    expect(exportCoverage(coverageRows(reversed))).toBe(exportCoverage(coverageRows(whole)));
  });
});
