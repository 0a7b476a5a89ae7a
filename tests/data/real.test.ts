/** The real data: no error, no warning, no unneeded exception, and as many figures of each kind and topic as there were. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDataFolder } from "../../scripts/read-data-folder.ts";
import { buildDataset } from "../../src/dataset/build-dataset.ts";
import { parseDataset } from "../../src/dataset/parse-dataset.ts";
import { serialiseDataset } from "../../src/dataset/serialise-dataset.ts";
import { SOURCE_KINDS } from "../../src/model/codes.ts";
import { sha256 } from "../dataset/small-folder.ts";

const folder = join(import.meta.dirname, "../../data");
const read = readDataFolder(folder);
const built = buildDataset(read.files, { sha256 });
const dataset = built.dataset!;

describe("data/", () => {
  it("has no issue, and every row is an observation", () => {
    expect([...read.issues, ...built.issues]).toEqual([]);
    expect(built).toMatchObject({ rows: 1751, observations: 1751, refused: 0 });
    expect(dataset.observations).toHaveLength(1751);
    expect(dataset.sources).toHaveLength(342);
  });

  it("has as many figures of each kind of source and topic as the stored table says", () => {
    const topics = dataset.topics.map(({ id }) => id);
    const kindOf = new Map(dataset.sources.map(({ id, kind }) => [id, kind]));
    const topicOf = new Map(dataset.indicators.map(({ id, topic }) => [id, topic]));
    const count = (kind: string | null, topic: string | null): number =>
      dataset.observations.filter(
        ({ source, indicator }) =>
          (kind === null || kindOf.get(source) === kind) &&
          (topic === null || topicOf.get(indicator) === topic),
      ).length;
    const sources = (kind: string | null): number =>
      dataset.sources.filter((source) => kind === null || source.kind === kind).length;
    const lines = [...SOURCE_KINDS, null].map((kind) =>
      [kind ?? "all", sources(kind), ...topics.map((topic) => count(kind, topic)), count(kind, null)].join(
        ",",
      ),
    );
    const table = [["kind", "sources", ...topics, "all"].join(","), ...lines, ""].join("\n");
    expect(table).toBe(readFileSync(join(import.meta.dirname, "counts.csv"), "utf8"));
  });

  it("has as many figures of each status, break and transformation as were recorded", () => {
    const count = (field: "status" | "seriesBreak" | "transformation"): Record<string, number> => {
      const counted: Record<string, number> = {};
      for (const observation of dataset.observations) {
        counted[observation[field]] = (counted[observation[field]] ?? 0) + 1;
      }
      return counted;
    };
    expect(count("status")).toEqual({ A: 1500, Q: 221, U: 19, E: 11 });
    expect(count("seriesBreak")).toEqual({ "": 1693, B: 32, D: 26 });
    expect(count("transformation")).toEqual({ "": 1569, change: 113, growth_rate: 62, multiple: 7 });
  });

  it("gives every figure its own id, and those that print a number bounds in order", () => {
    expect(new Set(dataset.observations.map(({ figureId }) => figureId)).size).toBe(1751);
    for (const { asPrinted, status, relation, low, high, value, unit } of dataset.observations) {
      expect([asPrinted, relation === null]).toEqual([asPrinted, status === "Q"]);
      expect(unit).not.toBe("");
      if (low !== null && high !== null) expect([asPrinted, low <= high]).toEqual([asPrinted, true]);
      if (value !== null && low !== null) expect([asPrinted, low <= value]).toEqual([asPrinted, true]);
      if (value !== null && high !== null) expect([asPrinted, value <= high]).toEqual([asPrinted, true]);
    }
  });

  it("takes the indicator's unit for seven figures with digits, whose prints name none", () => {
    const assumed = dataset.observations.filter(
      ({ unitAssumed, asPrinted }) => unitAssumed && /\d/.test(asPrinted),
    );
    expect(assumed.map(({ source, line }) => `${source}:${line}`)).toEqual([
      "chinadaily-2016-07-01:2",
      "peoplecpc-en-2013-07-09:2",
      "peoplecpc-en-2013-07-09:3",
      "peoplecpc-en-2013-07-09:4",
      "peoplecpc-en-2013-07-09:5",
      "peoplecpc-en-2013-07-09:6",
      "plan-self-assessment-2019-2023:37",
    ]);
  });

  it("survives being written and read", () => {
    expect(parseDataset(serialiseDataset(dataset))).toEqual(dataset);
  });
});
