/** The codebook over the real tables: every column, code and unit, with anchors that links lead to. */
import { describe, expect, it } from "vitest";
import { CODE_LISTS, findCodeList } from "../../../src/exports/code-lists.ts";
import { readSnippets } from "../../../src/exports/snippets/read-snippets.ts";
import { TABLES } from "../../../src/exports/tables.ts";
import { LANGUAGES } from "../../../src/model/codes.ts";
import { readPublishedFacts } from "../../../src/site/published-facts.ts";
import { buildCodebookPage } from "../../../src/views/pages/codebook-page.ts";
import { readRealCollection } from "../real-collection.ts";
import { textsOf } from "./all-pages.ts";

const collection = readRealCollection();
const { files, examples } = readPublishedFacts(collection, { downloadsDir: "" });
const facts = new Map(
  TABLES.map(({ name }) => {
    const rows = files.find(({ path }) => path === `data/${name}.csv`)?.rows ?? 0;
    return [name, { rows, examples: examples.get(name) ?? {} }];
  }),
);

describe.each(LANGUAGES)("buildCodebookPage() in %s", (language) => {
  const page = buildCodebookPage(collection, language, {
    tables: TABLES,
    lists: CODE_LISTS,
    findList: findCodeList,
    facts,
    snippets: readSnippets(""),
    isUnplaced: true,
  });
  const columns = page.tables.flatMap((table) => table.columns);

  it("has every table and column with name, type, rules and description", () => {
    expect(page.tables.map(({ name }) => name)).toEqual(TABLES.map(({ name }) => name));
    expect(columns.map(({ name }) => name)).toEqual(
      TABLES.flatMap((table) => table.columns.map(({ name }) => name)),
    );
    for (const { title, type, rules, description } of columns)
      expect([title, type, rules, description]).not.toContain("");
    expect(page.tables.find(({ name }) => name === "audit")?.keyColumns).toEqual(["figure_id", "rule"]);
  });

  it("has an example from the data that fits for every column but those that are always empty", () => {
    const bare = columns.filter(({ example }) => example === "").map(({ anchor }) => anchor);
    const known: readonly string[] = page.tables.flatMap(({ name }) => {
      const found = facts.get(name)!.examples;
      return Object.keys(found).map((column) => `${name}-${column}`);
    });
    expect(bare.filter((anchor) => known.includes(anchor))).toEqual([]);
    expect(bare.length).toBeLessThan(6);
    const described = TABLES.flatMap((table) => table.columns);
    for (const [index, { example }] of columns.entries()) {
      const { constraints, type } = described[index]!;
      if (example === "") continue;
      if (constraints.enum) expect(constraints.enum).toContain(example);
      if (constraints.pattern && !example.endsWith("…"))
        expect(example).toMatch(new RegExp(`^(?:${constraints.pattern})$`));
      if (type === "number") expect(Number.isFinite(Number(example))).toBe(true);
    }
  });

  it("leads by every link to an anchor that is there once", () => {
    const built = { name: "codebook", language, view: page };
    const texts = textsOf(built);
    const anchors = texts.flatMap(({ key, text }) => (key === "anchor" ? [text] : []));
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors).toContain("observations-value");
    const own = new Set([...anchors, "codes", "all-units", "read"]);
    const links = texts.filter(({ key, text }) => key === "href" && text.startsWith("#"));
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(({ text }) => !own.has(text.slice(1)))).toEqual([]);
  });

  it("explains every code, names the columns that hold it, and lists every unit", () => {
    expect(page.lists.map(({ codes }) => codes.length)).toEqual(
      CODE_LISTS.map(({ codes, empty }) => codes.length + (empty ? 1 : 0)),
    );
    const levels = page.lists.find(({ anchor }) => anchor === "codes-level");
    expect(levels?.usedIn.map(({ text }) => text)).toEqual(["areas.level", "sources.level"]);
    expect(levels?.codes.at(-1)?.code).toBe(page.text.codebook.emptyCode);
    expect(columns.filter(({ codes }) => codes !== null).length).toBeGreaterThanOrEqual(20);
    expect(page.units.map(({ code }) => code)).toEqual(collection.dataset.units.map(({ id }) => id));
    for (const { label, kind } of page.units) expect([label, kind.text]).not.toContain("");
  });

  it("says how every tool reads both formats", () => {
    expect(page.tools.map(({ tool, snippets }) => [tool, snippets.length])).toEqual(
      ["pandas", "Polars", "R", "DuckDB", "JavaScript"].map((tool) => [tool, 2]),
    );
  });
});
