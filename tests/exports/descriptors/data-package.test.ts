/** The Data Package of the real figures: valid by the published profile, and true to the last byte and the last row. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { buildDataPackage } from "../../../src/exports/descriptors/data-package.ts";
import { TABLES } from "../../../src/exports/tables.ts";
import { describeRealData, parseTable, sha256 } from "./describe-real-data.ts";

interface Field {
  name: string;
  type: string;
  format?: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string };
  categories?: { value: string; label: string }[];
}

interface Schema {
  fields: Field[];
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
}

interface Resource {
  name: string;
  path: string;
  type?: string;
  bytes: number;
  hash: string;
  dialect: { lineTerminator: string };
  schema: Schema;
}

interface Package {
  name: string;
  id?: string;
  version: string;
  created: string;
  licenses: { path: string }[];
  sources: { title: string; path?: string }[];
  resources: Resource[];
}

const address = "https://example.org/figures/";
const { texts, collection, files: describedFiles } = describeRealData(address);
const parse = (): Package => JSON.parse(texts.get("data/datapackage.json") ?? "") as Package;
const profile: object = JSON.parse(
  readFileSync(`${import.meta.dirname}/fixtures/data-package-profile.json`, "utf8"),
);
// Formats are left to the tests below: the profile names two that no validator here knows.
const isValid = new Ajv({ strict: false, validateFormats: false }).compile(profile);

const isPlain = (cell: string, type: string): boolean =>
  type === "integer" ? /^-?\d+$/.test(cell) : type === "number" ? /^-?\d+(\.\d+)?$/.test(cell) : true;

/** What rows have against their schema, as a reader that keeps to Table Schema finds it. */
function faultsOf(resource: Resource, text: string, cellsOf: (table: string, field: string) => Set<string>) {
  const { header, rows } = parseTable(text);
  const { fields, primaryKey, uniqueKeys = [], foreignKeys = [] } = resource.schema;
  const faults: string[] = [];
  if (header.join() !== fields.map(({ name }) => name).join()) faults.push(`${resource.name}: header`);
  for (const key of [...(primaryKey ? [primaryKey] : []), ...uniqueKeys]) {
    const seen = new Set(rows.map((row) => JSON.stringify(key.map((name) => row[name]))));
    if (seen.size < rows.length) faults.push(`${resource.name}: key ${key.join()}`);
    if (key === primaryKey && rows.some((row) => key.some((name) => row[name] === "")))
      faults.push(`${resource.name}: empty key`);
  }
  for (const { name, type, format, constraints = {} } of fields) {
    const cells = rows.map((row) => row[name] ?? "");
    const filled = cells.filter((cell) => cell !== "");
    const complain = (what: string) => faults.push(`${resource.name}.${name}: ${what}`);
    if (constraints.required && filled.length < cells.length) complain("required");
    if (constraints.unique && new Set(filled).size < filled.length) complain("unique");
    const pattern = new RegExp(constraints.pattern ?? "");
    const isSound = (cell: string): boolean =>
      isPlain(cell, type) &&
      pattern.test(cell) &&
      (constraints.enum?.includes(cell) ?? true) &&
      (format !== "uri" || /^https?:\/\/[\x21-\x7e]+$/.test(cell));
    for (const cell of filled) if (!isSound(cell)) complain(cell);
  }
  for (const { fields: own, reference } of foreignKeys) {
    const targets = cellsOf(reference.resource ?? resource.name, reference.fields[0] ?? "");
    for (const row of rows) {
      const cell = row[own[0] ?? ""] ?? "";
      if (cell !== "" && !targets.has(cell)) faults.push(`${resource.name}.${own[0]}: reference ${cell}`);
    }
  }
  return faults;
}

const cellsOf = (table: string, field: string): Set<string> =>
  new Set(parseTable(texts.get(`data/${table}.csv`) ?? "").rows.map((row) => row[field] ?? ""));

describe("datapackage.json", () => {
  it("keeps to the published profile", () => {
    isValid(parse());
    expect(isValid.errors).toBeNull();
  });

  it.each<[string, (broken: Package) => void]>([
    ["no resources", (broken) => broken.resources.splice(0)],
    ["a resource without a name", ({ resources }) => Reflect.deleteProperty(resources[0]!, "name")],
    ["a path that leaves the folder", ({ resources }) => Object.assign(resources[0]!, { path: "../x.csv" })],
    ["bytes as text", ({ resources }) => Object.assign(resources[0]!, { bytes: "12" })],
    ["a hash of nothing", ({ resources }) => Object.assign(resources[0]!, { hash: "sha256:" })],
    [
      "a field type that it does not know",
      ({ resources }) => {
        resources[0]!.schema.fields[0]!.type = "list";
      },
    ],
    [
      "a pattern of a number",
      ({ resources }) => {
        Object.assign(resources[0]!.schema.fields[0]!, { constraints: { enum: [1] } });
      },
    ],
    [
      "a field without a name",
      ({ resources }) => Reflect.deleteProperty(resources[0]!.schema.fields[0]!, "name"),
    ],
    ["a licence without name and path", (broken) => Object.assign(broken, { licenses: [{ title: "x" }] })],
    ["no keywords in a list of them", (broken) => Object.assign(broken, { keywords: [] })],
    [
      "a foreign key to nothing",
      ({ resources }) => {
        Object.assign(resources[0]!.schema, { foreignKeys: [{ fields: ["source"] }] });
      },
    ],
  ])("would not pass with %s", (_, spoil) => {
    const broken = parse();
    spoil(broken);
    expect(isValid(broken)).toBe(false);
  });

  it("names version, date, licence file, address and every report", () => {
    const whole = parse();
    expect(whole).toMatchObject({
      name: "reported-figures",
      id: `${address}data/datapackage.json`,
      homepage: address,
      version: collection.dataset.release.version,
      created: `${collection.dataset.release.date}T00:00:00Z`,
    });
    expect(texts.has(`data/${whole.licenses[0]!.path}`)).toBe(true);
    expect(whole.sources).toHaveLength(collection.dataset.sources.length);
    const urls = collection.dataset.sources.map(({ url }) => url);
    expect(whole.sources.map(({ path = "" }) => path)).toEqual(urls);
  });

  it("leaves out what a collection without changelog and address does not know", () => {
    const { dataset } = collection;
    const plain = { ...dataset, release: { version: "0.0.0", date: "" } };
    const text = JSON.stringify(buildDataPackage({ dataset: plain, files: describedFiles, address: "" }));
    expect(text).not.toMatch(/"(?:id|homepage|version|created)":|example\.org|0\.0\.0/);
    expect(isValid(JSON.parse(text))).toBe(true);
  });

  it("tells bytes and digest of every file as it is written", () => {
    for (const { path, bytes, hash } of parse().resources) {
      const text = texts.get(`data/${path}`) ?? "";
      expect([path, bytes, hash]).toEqual([path, Buffer.byteLength(text), `sha256:${sha256(text)}`]);
    }
  });

  it("has a resource for every table, whose rows keep to its schema", () => {
    const { resources } = parse();
    expect(resources.filter(({ type }) => type === "table").map(({ name }) => name)).toEqual(
      TABLES.map(({ name }) => name),
    );
    const faults = resources
      .filter(({ type }) => type === "table")
      .flatMap((resource) => faultsOf(resource, texts.get(`data/${resource.path}`) ?? "", cellsOf));
    expect(faults).toEqual([]);
    for (const { path, dialect, type } of resources) {
      if (type === "table")
        expect(texts.get(`data/${path}`)).toMatch(dialect.lineTerminator === "\n" ? /[^\r]\n$/ : /$^/);
    }
  });

  it.each<[string, string, string]>([
    ["source", "nowhere", "observations.source: reference nowhere"],
    ["status", "Z", "observations.status: Z"],
    ["value", "1e3", "observations.value: 1e3"],
    ["unit", "", "observations.unit: required"],
    ["period", "2023/", "observations.period: 2023/"],
    ["figure_id", "", "observations: empty key"],
  ])("would tell a wrong %s", (name, cell, fault) => {
    const [observations] = parse().resources;
    const { header, rows } = parseTable(texts.get("data/observations.csv") ?? "");
    const wrong = [{ ...rows[0]!, [name]: cell }, ...rows.slice(1)];
    const text = [
      header,
      ...wrong.map((row) => header.map((key) => `"${(row[key] ?? "").replaceAll('"', '""')}"`)),
    ].join("\n");
    expect(faultsOf(observations!, text, cellsOf)).toContain(fault);
  });

  it("labels every code", () => {
    const fields = parse().resources.flatMap(({ schema }) => schema?.fields ?? []);
    for (const { constraints, categories = [] } of fields) {
      expect(categories.map(({ value }) => value)).toEqual(constraints?.enum ?? []);
      for (const { label } of categories) expect(label).toMatch(/^[^\u4e00-\u9fff]+ \/ .*[\u4e00-\u9fff]/);
    }
  });
});
