/** The JSON Schemas: every published JSON file and every row of every table validates, and what is wrong does not. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Column } from "../../../src/exports/table.ts";
import { TABLES } from "../../../src/exports/tables.ts";
import { serialiseSiteMarker } from "../../../src/site/publish/site-marker.ts";
import { describeRealData, parseTable } from "./describe-real-data.ts";

const { texts, collection } = describeRealData("");
const schemaOf = (name: string): object =>
  JSON.parse(texts.get(`data/schemas/${name}.schema.json`) ?? "") as object;
// Strict about the schemas themselves: a keyword that does nothing is a mistake.
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictTuples: false,
  formats: { uri: /^https?:\/\/\S+$/ },
});
const isIndicator = ajv.compile(schemaOf("indicator"));

/** A row as the schemas speak of it: numbers as numbers, lists as arrays, an empty cell as `null`. */
function toObject(columns: readonly Column[], row: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    columns.map(({ name, type }) => {
      const cell = row[name] ?? "";
      if (cell === "") return [name, null];
      if (type === "list") return [name, cell.split(" ")];
      return [name, type === "number" || type === "integer" ? Number(cell) : cell];
    }),
  );
}

describe("JSON Schemas", () => {
  it("hold for the metadata of every indicator", () => {
    for (const { id } of collection.dataset.indicators) {
      isIndicator(JSON.parse(texts.get(`data/indicators/${id}.json`) ?? ""));
      expect([id, isIndicator.errors]).toEqual([id, null]);
    }
  });

  it.each<[string, (metadata: Record<string, unknown>) => unknown]>([
    ["a measure of no list", (metadata) => Object.assign(metadata, { measure: "level" })],
    ["a property too many", (metadata) => Object.assign(metadata, { name: "x" })],
    ["a count below zero", (metadata) => Object.assign(metadata, { rows: -1 })],
    ["no digest", (metadata) => Reflect.deleteProperty(metadata, "dataset_digest")],
    ["columns in another order", (metadata) => (metadata.columns as unknown[]).reverse()],
    ["no figures", (metadata) => Reflect.deleteProperty(metadata, "observations")],
    [
      "a number as text",
      (metadata) => Object.assign((metadata.observations as object[])[0]!, { value: "1" }),
    ],
    [
      "an empty text for an empty cell",
      (metadata) => Object.assign((metadata.observations as object[])[0]!, { note_en: "" }),
    ],
    ["a label in one language", (metadata) => Object.assign(metadata, { label: { en: "x" } })],
  ])("would not hold for %s", (_, spoil) => {
    const metadata = JSON.parse(texts.get("data/indicators/training_sessions.json") ?? "") as Record<
      string,
      unknown
    >;
    expect(isIndicator(structuredClone(metadata))).toBe(true);
    spoil(metadata);
    expect(isIndicator(metadata)).toBe(false);
  });

  it("hold for what a site was built from", () => {
    const isBuild = ajv.compile(schemaOf("build"));
    const marker = { version: "0.1.0", digest: "0".repeat(64), observations: 1, pages: 2, files: 3 };
    expect(isBuild(JSON.parse(serialiseSiteMarker(marker)))).toBe(true);
    expect(isBuild(JSON.parse(serialiseSiteMarker({ ...marker, digest: "0" })))).toBe(false);
  });

  it.each(TABLES.map((table) => [table.name, table] as const))(
    "hold for every row of %s",
    (name, { columns }) => {
      const isRow = ajv.compile(schemaOf(name));
      const { rows } = parseTable(texts.get(`data/${name}.csv`) ?? "");
      const faults = rows.filter((row) => !isRow(toObject(columns, row)));
      expect(faults).toEqual([]);
      const [first] = rows;
      for (const { name: key, constraints } of columns) {
        const isNullSound = isRow({ ...toObject(columns, first!), [key]: null });
        expect([key, isNullSound]).toEqual([key, constraints.required !== true]);
        expect([key, isRow({ ...toObject(columns, first!), [key]: { wrong: 1 } })]).toEqual([key, false]);
      }
    },
  );

  it("name themselves by their address where it is known", () => {
    const known = describeRealData("https://example.org/").texts.get("data/schemas/build.schema.json") ?? "";
    expect(JSON.parse(known)).toMatchObject({ $id: "https://example.org/data/schemas/build.schema.json" });
    expect(schemaOf("build")).not.toHaveProperty("$id");
  });
});
