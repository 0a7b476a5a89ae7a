/** Parquet by topic and year: every row once, in the folder of its topic and year, and the query that people are shown reads it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_PARTITION, partitionObservations } from "../../src/exports/parquet/partition-observations.ts";
import { partitionQueries } from "../../src/exports/parquet/partition-queries.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { listFiles } from "../../src/site/publish/finish-site.ts";
import { indicator, observation } from "../series/small-dataset.ts";
import { plainRows } from "./readers/plain-rows.ts";
import { queryDuckdb } from "./readers/query-duckdb.ts";
import { writeRealDownloads } from "./readers/real-downloads.ts";

const site = mkdtempSync(join(tmpdir(), "partitioned-"));
const folder = join(site, "data/parquet");

let dataset: Dataset;
beforeAll(async () => {
  dataset = await writeRealDownloads(site, true);
}, 60_000);
afterAll(() => rmSync(site, { recursive: true, force: true }));

const topicOf = (id: string): string => dataset.indicators.find((own) => own.id === id)?.topic ?? "";

describe("partitioned Parquet", () => {
  it("lies in folders by topic and year", () => {
    const paths = listFiles(folder);
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths)
      expect(path).toMatch(/^topic=[a-z0-9_]+\/year=(?:\d{4}|__HIVE_DEFAULT_PARTITION__)\/part-0\.parquet$/);
  });

  it("gives DuckDB every row once, cell by cell, with its topic and year", async () => {
    const rows = await queryDuckdb(
      `SELECT * FROM read_parquet('${folder}/*/*/*.parquet', hive_partitioning = true)`,
    );
    const found = new Map(
      rows.map(({ topic, year, ...row }) => {
        expect(topic).toBe(topicOf(String(row.indicator)));
        const years = String(row.period ?? "").match(/\d{4}/g) ?? [];
        const isOpen = String(row.period).endsWith("..");
        expect(year).toEqual(years.length === 0 || isOpen ? null : BigInt(years.at(-1) ?? ""));
        return [row.figure_id, row];
      }),
    );
    expect(rows).toHaveLength(dataset.observations.length);
    expect(found).toEqual(plainRows(dataset));
  });

  it("is read by the query that people are shown, which takes one year", async () => {
    const { duckdb } = partitionQueries(folder);
    const rows = await queryDuckdb(duckdb);
    const wanted = dataset.observations.filter(({ period }) => /(?:^|\/)2023(?:-[^/]*)?$/.test(period));
    expect(wanted.length).toBeGreaterThan(10);
    expect(rows).toHaveLength(wanted.length);
    expect(rows.map(({ value }) => value).sort()).toEqual(wanted.map(({ value }) => value).sort());
    expect(Object.keys(rows[0] ?? {})).toEqual([
      ..."topic indicator area period value low high unit".split(" "),
    ]);
  });

  it("is not written when nobody asks for it", async () => {
    const plain = join(site, "plain");
    await writeRealDownloads(plain, false);
    expect(listFiles(plain).filter((path) => path.endsWith(".parquet"))).toEqual([
      "data/observations.parquet",
    ]);
  });
});

describe("partitionObservations()", () => {
  it("takes the year in which a period ends, none for a period without an end, and keeps the order", () => {
    const rows = [
      observation({ period: "2022/2024-06" }),
      observation({ period: "2023-12/2024-02" }),
      observation({ period: "2024-H1" }),
      observation({ period: "" }),
      observation({ period: "2012/.." }),
      observation({ period: "2023-12-31", indicator: "other" }),
      observation({ indicator: "unknown" }),
    ];
    const indicators = [indicator({ id: "members", topic: "t" }), indicator({ id: "other", topic: "a/b" })];
    const parts = partitionObservations(rows, indicators);
    expect(
      parts.map(({ path, observations }) => [path, observations.map((row) => rows.indexOf(row))]),
    ).toEqual([
      [`data/parquet/topic=${NO_PARTITION}/year=2023/part-0.parquet`, [6]],
      ["data/parquet/topic=a%2Fb/year=2023/part-0.parquet", [5]],
      ["data/parquet/topic=t/year=2024/part-0.parquet", [1, 2]],
      [`data/parquet/topic=t/year=${NO_PARTITION}/part-0.parquet`, [0, 3, 4]],
    ]);
  });
});

describe("partitionQueries()", () => {
  it("names any place, quotes and all", () => {
    const { duckdb, spark } = partitionQueries("s3://bucket/it's/parquet");
    expect(duckdb).toContain(
      "read_parquet('s3://bucket/it''s/parquet/*/*/*.parquet', hive_partitioning = true)",
    );
    expect(spark).toContain(`spark.read.parquet("s3://bucket/it's/parquet")`);
  });
});
