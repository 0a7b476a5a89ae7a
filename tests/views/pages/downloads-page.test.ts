/** The page of downloads: formats with their true sizes and rows, the citation, and every file under its name. */
import { describe, expect, it } from "vitest";
import { TABLES } from "../../../src/exports/tables.ts";
import { LANGUAGES } from "../../../src/model/codes.ts";
import { buildDownloadsPage } from "../../../src/views/pages/downloads-page.ts";
import { readRealCollection } from "../real-collection.ts";

const collection = readRealCollection();
const { dataset } = collection;
const file = (path: string, bytes: number, rows: number | null) => ({ path, bytes, rows });
const sources = {
  files: [
    file("data/all.zip", 1_499_999, null),
    file("data/areas/CN.csv", 50_000, 800),
    file("data/changes.csv", 38_000, 300),
    file("data/datapackage.json", 999, null),
    file("data/indicators/grids.csv", 12_345, 7),
    file("data/indicators/grids.json", 345, null),
    file("data/indicators/grid_workers.csv", 200, 0),
    file("data/observations.csv", 1_234_567, 1751),
    file("data/observations.parquet", 115_400, null),
    file("data/reported-figures.xlsx", 405_001, null),
    file("data/units.csv", 2_000, 24),
  ],
  tables: TABLES,
  lines: [{ tool: "pandas", line: "pd.read_parquet()" }],
  queries: [{ tool: "DuckDB", code: "SELECT 1" }],
  root: "https://example.org/base/",
};

describe.each(LANGUAGES)("buildDownloadsPage() in %s", (language) => {
  const page = buildDownloadsPage(collection, language, sources);
  const inData = (name: string): string => (language === "zh" ? `../../data/${name}` : name);

  it("gives every format its size, its rows and a link", () => {
    const figures = dataset.observations.length.toLocaleString("en-US");
    const all = page.text.downloads.tablesRows(TABLES.length, 1751 + 300 + 24);
    expect(page.formats.map(({ format, size, rows }) => [format, size, rows])).toEqual([
      ["CSV", "1.2 MB", figures],
      ["XLSX", "405 kB", all],
      ["Parquet", "115 kB", figures],
      ["JSON", "999 B", ""],
      ["ZIP", "1.5 MB", all],
    ]);
    expect(page.formats.map(({ file: link }) => link.href)).toEqual(
      [
        "observations.csv",
        "reported-figures.xlsx",
        "observations.parquet",
        "datapackage.json",
        "all.zip",
      ].map(inData),
    );
    expect(new Set(page.formats.map(({ use }) => use)).size).toBe(5);
  });

  it("has no size for a format that is not written, and still leads to it", () => {
    const bare = buildDownloadsPage(collection, language, { ...sources, files: [] });
    expect(bare.formats.map(({ size }) => size)).toEqual(["", "", "", "", ""]);
    expect(bare.tables).toEqual([]);
  });

  it("names the version with its date, and cites it with its whole address", () => {
    const { version } = dataset.release;
    expect(page.version?.files).toEqual({ text: version, href: `../v/${version}/` });
    const [form] = page.citation.forms;
    expect(form?.id).toBe(language === "zh" ? "gbt" : "apa");
    expect(form?.text).toContain(version);
    expect(form?.text).toContain(`https://example.org/base/${language === "zh" ? "zh/" : ""}v/${version}/`);
    expect(form?.text).not.toContain("\n");
  });

  it("names neither version nor date where the collection has none", () => {
    const release = { ...dataset.release, date: "" };
    const unversioned = { ...collection, dataset: { ...dataset, release, releases: [] } };
    expect(buildDownloadsPage(unversioned, language, sources).version).toBeNull();
  });

  it("lists tables in their own order, each with its place in the codebook", () => {
    expect(page.tables.map(({ text, label, rows, size }) => [text, label, rows, size])).toEqual([
      ["observations.csv", TABLES[0]!.title[language], "1,751", "1.2 MB"],
      ["changes.csv", TABLES[1]!.title[language], "300", "38 kB"],
      ["units.csv", TABLES.find(({ name }) => name === "units")!.title[language], "24", "2 kB"],
    ]);
    expect(page.tables.map(({ codebookHref }) => codebookHref)).toEqual([
      "codebook/#observations",
      "codebook/#changes",
      "codebook/#units",
    ]);
  });

  it("lists the files of indicators and places by name, says which are empty, and leads to their descriptions", () => {
    const [indicators, areas] = page.lists;
    expect(
      indicators?.rows.map(({ text, isEmpty, also }) => [text, isEmpty, also.map((one) => one.text)]),
    ).toEqual([
      ["indicators/grids.csv", false, ["JSON"]],
      ["indicators/grid_workers.csv", true, []],
    ]);
    expect(indicators?.rows[0]?.label).not.toMatch(/^grids$/);
    expect(areas?.rows.map(({ href, label }) => [href, label])).toEqual([
      [inData("areas/CN.csv"), language === "zh" ? "全国" : "China"],
    ]);
    expect(page.descriptions.map(({ text }) => text)).toEqual(["datapackage.json"]);
  });
});
