/** The published CSV and JSON files: which there are, their form, their order, the same bytes for the same input. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import papaparse from "papaparse";
import { describe, expect, it } from "vitest";
import { buildPublishedFiles } from "../../src/exports/build-published-files.ts";
import { OBSERVATIONS, TABLES } from "../../src/exports/tables.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { buildSeries } from "../../src/series/build-series.ts";
import {
  area,
  dataset,
  indicator,
  type ObservationPart,
  observation,
  source,
} from "../series/small-dataset.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

function filesOf(whole: Dataset): Map<string, string> {
  const files = [...buildPublishedFiles(whole, buildSeries(whole), { sha256 })];
  return new Map(files.map(({ path, text }) => [path, text]));
}

function rowsOf(text: string | undefined): Record<string, string>[] {
  const { data, errors } = papaparse.parse<Record<string, string>>(text ?? "", {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const registries: Partial<Dataset> = {
  indicators: [indicator({ id: "b", definitionEn: 'A "quoted", split\ndefinition' }), indicator({ id: "a" })],
  breakdowns: [{ id: "women", labelZh: "女党员", labelEn: "women" }],
  areas: [area("CN", { level: "national", parent: "" }), area("CN-11"), area("CN-12")],
  units: [
    {
      id: "persons",
      labelZh: "人",
      labelEn: "persons",
      kind: "count",
      classifiersZh: ["人", "名"],
      wordsEn: ["per cent", "x"],
    },
  ],
  sources: [source({ id: "s" }), source({ id: "r", reprint: true, published: "2024-06" })],
  identities: [{ id: "i", kind: "sum", role: "result", indicator: "a", breakdown: "" }],
};

const build = (...parts: ObservationPart[]): Dataset =>
  dataset(
    parts.map((part) => observation({ indicator: "a", ...part })),
    registries,
  );

describe("buildPublishedFiles()", () => {
  it("gives the files of the contract, also for indicators and areas without figures", () => {
    const files = filesOf(build({}));
    expect([...files.keys()]).toEqual([
      "data/observations.csv",
      "data/changes.csv",
      "data/audit.csv",
      "data/implied-bases.csv",
      "data/conflicts.csv",
      "data/coverage.csv",
      "data/topics.csv",
      "data/indicators.csv",
      "data/breakdowns.csv",
      "data/areas.csv",
      "data/units.csv",
      "data/sources.csv",
      "data/identities.csv",
      "data/indicators/b.csv",
      "data/indicators/b.json",
      "data/indicators/a.csv",
      "data/indicators/a.json",
      "data/areas/CN.csv",
      "data/areas/CN-11.csv",
      "data/areas/CN-12.csv",
    ]);
    expect(rowsOf(files.get("data/indicators/b.csv"))).toEqual([]);
    expect(files.get("data/indicators/b.csv")?.split("\n")).toHaveLength(2);
  });

  it("writes the header of each table from its description, without byte order mark, ending in a newline", () => {
    const files = filesOf(build({}));
    for (const table of TABLES) {
      const text = files.get(`data/${table.name}.csv`);
      expect(text?.split("\n")[0]).toBe(table.columns.map((column) => column.name).join(","));
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toMatch(/\r|\uFEFF/);
    }
  });

  it("writes an observation column by column", () => {
    const [row] = rowsOf(
      filesOf(
        build({
          figureId: "f0123456789ab",
          value: 0.0000001,
          low: null,
          high: 1.2e21,
          relation: "le",
          boundBasis: "literal",
          seriesBreak: "D",
          asPrinted: '约"5",\n人',
          unitPrinted: " 人 ",
          noteZh: "说明",
        }),
      ).get("data/observations.csv"),
    );
    expect(row).toEqual({
      figure_id: "f0123456789ab",
      source: "s",
      locator: expect.stringMatching(/^p\d+$/),
      indicator: "a",
      breakdown: "",
      transformation: "",
      base_period: "",
      area: "CN",
      period: "2023",
      value: "0.0000001",
      low: "",
      high: "1200000000000000000000",
      relation: "le",
      bound_basis: "literal",
      unit: "persons",
      status: "A",
      series_break: "D",
      as_printed: '约"5",\n人',
      unit_printed: " 人 ",
      note_zh: "说明",
      note_en: "",
    });
  });

  it("leaves value, bounds, relation and basis of a withheld figure empty", () => {
    const [row] = rowsOf(filesOf(build({ status: "Q" })).get("data/observations.csv"));
    expect(row).toMatchObject({
      value: "",
      low: "",
      high: "",
      relation: "",
      bound_basis: "",
      status: "Q",
      as_printed: "*名",
    });
  });

  it("writes every comparable pair with both ends, and empty cells where there is no bound", () => {
    const files = filesOf(
      build(
        { period: "2021", value: 200, figureId: "f000000000001" },
        { period: "2022", value: 150, figureId: "f000000000002" },
        { period: "2023", value: 160, high: null, relation: "ge", figureId: "f000000000003" },
        { period: "2025" },
      ),
    );
    expect(files.get("data/changes.csv")?.split("\n").slice(1)).toEqual([
      "a,,CN,2021,2022,f000000000001,f000000000002,-50,-50,-50,-25,-25,-25,persons,down",
      "a,,CN,2022,2023,f000000000002,f000000000003,10,10,,6.6666,6.6667,,persons,up",
      "",
    ]);
  });

  it("leaves the growth of a percent empty and names its points", () => {
    const files = filesOf(
      build({ period: "2022", value: 7, unit: "percent" }, { value: 8, unit: "percent" }),
    );
    expect(files.get("data/changes.csv")).toMatch(/,1,1,1,,,,percentage_points,up\n$/);
  });

  it("writes the registries in their own words", () => {
    const files = filesOf(build({}));
    expect(rowsOf(files.get("data/units.csv"))[0]).toMatchObject({
      classifiers_zh: "人 名",
      words_en: "per_cent x",
    });
    expect(rowsOf(files.get("data/sources.csv")).map((row) => [row.id, row.reprint])).toEqual([
      ["s", ""],
      ["r", "yes"],
    ]);
    expect(rowsOf(files.get("data/indicators.csv"))[0]?.definition_en).toBe('A "quoted", split\ndefinition');
    expect(rowsOf(files.get("data/identities.csv"))).toEqual([
      { id: "i", kind: "sum", role: "result", indicator: "a", breakdown: "" },
    ]);
  });

  it("lists rows by indicator, breakdown, area, transformation, period, source and place, whatever the order in", () => {
    const parts: ObservationPart[] = [
      { indicator: "b", period: "2024" },
      { indicator: "a", area: "CN", period: "2022", source: "r", locator: "p2" },
      { indicator: "a", area: "CN", period: "2022", source: "s", locator: "p2" },
      { indicator: "a", area: "CN", period: "2022", source: "s", locator: "p10" },
      { indicator: "a", area: "CN", period: "2023" },
      { indicator: "a", area: "CN", period: "" },
      { indicator: "a", area: "CN", transformation: "change", period: "2020" },
      { indicator: "a", area: "CN-11", period: "2020" },
      { indicator: "a", breakdown: "women", period: "2020" },
    ];
    const whole = build(...parts);
    const ids = whole.observations.map(({ figureId }) => figureId);
    const orderOf = (files: Map<string, string>) =>
      rowsOf(files.get("data/observations.csv")).map((row) => row.figure_id);
    expect(orderOf(filesOf(whole))).toEqual(ids);
    fc.assert(
      fc.property(fc.shuffledSubarray(whole.observations, { minLength: ids.length }), (observations) => {
        expect(filesOf({ ...whole, observations })).toEqual(filesOf(whole));
      }),
      { numRuns: 25 },
    );
  });

  it("splits the rows of observations.csv into the files of indicators, in the same order, and of areas", () => {
    const files = filesOf(
      build(
        { indicator: "b" },
        { area: "CN-11" },
        { breakdown: "women" },
        { area: "CN-11", status: "Q" },
        { period: "" },
      ),
    );
    const all = rowsOf(files.get("data/observations.csv"));
    const under = (folder: string) =>
      [...files]
        .filter(([path]) => path.startsWith(folder) && path.endsWith(".csv"))
        .flatMap(([, text]) => rowsOf(text));
    expect(all).toHaveLength(5);
    expect(under("data/indicators/")).toEqual(all);
    const byId = (rows: Record<string, string>[]) => rows.map((row) => row.figure_id).sort();
    expect(byId(under("data/areas/"))).toEqual(byId(all));
    expect(rowsOf(files.get("data/areas/CN-11.csv")).map((row) => row.area)).toEqual(["CN-11", "CN-11"]);
  });

  it("gives an indicator's metadata with counts, coverage, columns and the digest of its file", () => {
    const files = filesOf(
      build(
        { period: "2022", breakdown: "women", area: "CN-11", source: "r" },
        { period: "2021", status: "Q" },
        { period: "", status: "E" },
      ),
    );
    const metadata = JSON.parse(files.get("data/indicators/a.json") ?? "");
    const csv = files.get("data/indicators/a.csv") ?? "";
    expect(metadata).toMatchObject({
      id: "a",
      label: { en: "party members", zh: "党员" },
      topic: { id: "membership", label: { zh: "党员队伍" } },
      unit: { id: "persons", label: { en: "persons", zh: "人" }, kind: "count" },
      measure: "flow",
      rows: 3,
      rows_by_status: { A: 1, E: 1, P: 0, U: 0, Q: 1 },
      rows_without_period: 1,
      periods: ["2021", "2022"],
      areas: [{ id: "CN" }, { id: "CN-11" }],
      breakdowns: [{ id: "women", label: { en: "women", zh: "女党员" } }],
      sources: [{ id: "s" }, { id: "r", published: "2024-06", title: { en: "Report", zh: "报告" } }],
      files: [{ path: "data/indicators/a.csv", bytes: Buffer.byteLength(csv), sha256: sha256(csv) }],
      dataset_digest: "0".repeat(64),
    });
    expect(metadata.columns.map((column: { name: string }) => column.name)).toEqual(
      OBSERVATIONS.columns.map((column) => column.name),
    );
    expect(Buffer.byteLength(csv)).toBeGreaterThan(csv.length);
  });

  it("gives an indicator's figures as objects that say what its table says, in the same order", () => {
    const files = filesOf(
      build(
        { period: "2023", value: 0.0000001, high: null, noteZh: '说"明",\n二' },
        { period: "2021", status: "Q" },
        { period: "", value: 0, area: "CN-11" },
      ),
    );
    const { observations, columns } = JSON.parse(files.get("data/indicators/a.json") ?? "");
    const numbers = OBSERVATIONS.columns.filter(({ type }) => type === "number").map(({ name }) => name);
    expect(observations).toEqual(
      rowsOf(files.get("data/indicators/a.csv")).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, cell]) => {
            const isNumber = (numbers as string[]).includes(name);
            return [name, cell === "" ? null : isNumber ? Number(cell) : cell];
          }),
        ),
      ),
    );
    expect(observations.map(({ value }: { value: unknown }) => value)).toEqual([null, 1e-7, 0]);
    for (const row of observations)
      expect(Object.keys(row)).toEqual(columns.map(({ name }: { name: string }) => name));
    expect(JSON.parse(files.get("data/indicators/b.json") ?? "").observations).toEqual([]);
  });

  it("anchors the patterns that it gives with an indicator's columns", () => {
    const { columns } = JSON.parse(filesOf(build({})).get("data/indicators/a.json") ?? "");
    const patterns = columns.flatMap(({ constraints }: { constraints: { pattern?: string } }) =>
      constraints.pattern === undefined ? [] : [constraints.pattern],
    );
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) expect(pattern).toMatch(/^\^\(\?:.*\)\$$/s);
  });
});

describe("TABLES", () => {
  it("describes every column in both languages, by names that suit every format", () => {
    for (const table of TABLES) {
      expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length);
      for (const key of table.key) expect(table.columns.map(({ name }) => name)).toContain(key);
      for (const { name, title, description } of table.columns) {
        expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
        for (const text of [title, description, table.title, table.description]) {
          expect(text.en.trim()).not.toBe("");
          expect(text.zh).toMatch(/[\u4E00-\u9FFF]|SHA|GB/);
        }
      }
    }
  });

  it("refers only to columns that exist and are unique", () => {
    const references = TABLES.flatMap(({ columns }) =>
      columns.flatMap(({ references: to }) => (to ? [to] : [])),
    );
    expect(references.length).toBeGreaterThan(10);
    for (const { table, column } of references) {
      const target = TABLES.find(({ name }) => name === table)?.columns.find(({ name }) => name === column);
      expect(target?.constraints, `${table}.${column}`).toMatchObject({ unique: true, required: true });
    }
  });
});
