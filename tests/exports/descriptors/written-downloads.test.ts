/** Descriptions as a build writes them: every file that they name lies there, with the bytes that they tell. */
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDownloads } from "../../../scripts/write-downloads.ts";
import { buildReleaseFiles } from "../../../src/exports/build-release-files.ts";
import { COLLECTION_FILES } from "../../../src/views/dataset-markup-view.ts";
import { readRealCollection } from "../../views/real-collection.ts";
import { sha256 } from "./describe-real-data.ts";

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
}

const address = "https://example.org/";
const site = mkdtempSync(join(tmpdir(), "downloads-"));
const { dataset, series } = readRealCollection();
const read = (path: string): Buffer => readFileSync(join(site, path));
const resourcesOf = (text: string): Resource[] => (JSON.parse(text) as { resources: Resource[] }).resources;

beforeAll(async () => {
  await writeDownloads(dataset, site, { address, isPartitioned: false });
});
afterAll(() => rmSync(site, { recursive: true }));

describe("descriptions beside the written files", () => {
  it("name every form of the collection with its bytes and digest", () => {
    const resources = resourcesOf(read("data/datapackage.json").toString());
    expect(resources.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["observations", "observations-parquet", "reported-figures-xlsx"]),
    );
    for (const { path, bytes, hash } of resources) {
      const content = read(`data/${path}`);
      expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${sha256(content)}`]);
    }
  });

  it("list the archive in the catalogue, and lie in it themselves", () => {
    const { length } = read("data/all.zip");
    expect(read("data/catalog.jsonld").toString()).toContain(`"@value": "${length}"`);
    const packed = unzipSync(read("data/all.zip"));
    for (const name of [
      "LICENSE.txt",
      "datapackage.json",
      "csv-metadata.json",
      "observations.csv-metadata.json",
    ])
      expect(Buffer.from(packed[name] ?? []).equals(read(`data/${name}`))).toBe(true);
  });

  it("stand where the markup of the home page says", () => {
    for (const path of COLLECTION_FILES) expect(statSync(join(site, path)).size).toBeGreaterThan(0);
  });
});

describe("descriptions of a release", () => {
  const files = new Map(
    [...buildReleaseFiles(dataset, series, { sha256 })].map(({ path, content }) => [path, content]),
  );
  const decode = (path: string): string => new TextDecoder().decode(files.get(path));

  it("name the tables of the release alone, with their bytes, and no address", () => {
    const resources = resourcesOf(decode("datapackage.json"));
    expect(resources.map(({ path }) => path).sort()).toEqual(
      [...files.keys()].filter((path) => path.endsWith(".csv")).sort(),
    );
    for (const { path, hash } of resources) expect(hash).toBe(`sha256:${sha256(files.get(path)!)}`);
    expect([...files.keys()]).toEqual(expect.arrayContaining(["LICENSE.txt", "units.csv-metadata.json"]));
    for (const path of files.keys())
      if (/\.(?:json|txt)$/.test(path)) expect(decode(path)).not.toContain(address);
  });
});
