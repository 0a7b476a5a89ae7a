/** `data/README.md` against the code: every column, every code, and every example that can be read. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/checks/rules.ts";
import { readCell } from "../../src/ingest/cell-reader.ts";
import { TABLE_FORMS } from "../../src/ingest/data-paths.ts";
import { EXTRACT_COLUMNS, extractSchema } from "../../src/ingest/tables/extract.ts";
import { ISSUE_CODES } from "../../src/issues/codes.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "data/README.md"), "utf8");

/** Gives the text below a heading, up to the next heading. */
function section(heading: string): string {
  const start = readme.indexOf(`\n${heading}\n`);
  expect(start, heading).toBeGreaterThan(0);
  const rest = readme.slice(start + heading.length + 2);
  const end = rest.search(/\n#+ /);
  return end < 0 ? rest : rest.slice(0, end);
}

const cellsOf = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
const tableRows = (text: string): string[][] =>
  text
    .split("\n")
    .filter((line) => /^\| `/.test(line))
    .map(cellsOf);
const named = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((found) => found[1]!);

describe("data/README.md", () => {
  it("describes every column of every table, in order, and no other", () => {
    const columns = (heading: string): string[] =>
      tableRows(section(heading)).flatMap(([column = ""]) => named(column));
    expect(columns("## Extracts")).toEqual(EXTRACT_COLUMNS);
    expect(section("## Extracts")).toContain(`\n    ${EXTRACT_COLUMNS.join(",")}\n`);
    for (const { file, schema } of TABLE_FORMS) {
      expect([file, columns(`### ${file}`)]).toEqual([file, Object.keys(schema.shape)]);
    }
  });

  it("lists every code with its meaning and fix, and says which may be accepted", () => {
    const acceptable = new Set(
      RULES.filter(({ isAcceptable }) => isAcceptable).map(({ code }): string => code),
    );
    const expected = Object.entries(ISSUE_CODES).map(([code, { meaning, fix }]) => {
      const accepted = acceptable.has(code) ? " May be accepted in `exceptions.csv`." : "";
      return [`\`${code}\``, meaning, `${fix}${accepted}`];
    });
    expect(tableRows(section("## Every code that a check may report"))).toEqual(expected);
  });

  it("gives right examples that the schema of an extract accepts", () => {
    const shape = extractSchema.shape;
    for (const [column = "", , right = ""] of tableRows(section("## Extracts"))) {
      const name = named(column)[0] as keyof typeof shape;
      const example = named(right)[0];
      if (example !== undefined)
        expect([name, example, readCell(shape[name], example).ok]).toEqual([name, example, true]);
    }
  });
});

describe("ISSUE_CODES", () => {
  it("are each seen in a fixture or a test", () => {
    const texts: string[] = [];
    for (const folder of ["fixtures/csv", "checks", "ingest", "dataset"]) {
      for (const name of readdirSync(join(root, "tests", folder))) {
        if (/\.(test\.ts|issues\.txt)$/.test(name))
          texts.push(readFileSync(join(root, "tests", folder, name), "utf8"));
      }
    }
    const all = texts.join("\n");
    expect(Object.keys(ISSUE_CODES).filter((code) => !new RegExp(`\\b${code}\\b`).test(all))).toEqual([]);
  });
});
