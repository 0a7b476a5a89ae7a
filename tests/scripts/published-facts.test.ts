/** What pages tell of the published files is read from the written ones. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { mergeFolder } from "../../scripts/merge-folder.ts";
import { readPublishedFacts } from "../../src/site/published-facts.ts";
import { smallCollection } from "../views/small-page.ts";

const scratch = mkdtempSync(join(tmpdir(), "facts-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(join(scratch, folder, path, ".."), { recursive: true });
  writeFileSync(join(scratch, folder, path), content);
}

describe("readPublishedFacts()", () => {
  it("gives bytes of every file, rows of tables, and examples of those of the whole collection", () => {
    write("downloads", "data/units.csv", 'id,label_zh\npersons,"人\n次"\n');
    write("downloads", "data/areas/CN.csv", "id\nx\ny\n");
    write("downloads", "data/all.zip", new Uint8Array(1234));
    const collection = smallCollection([]);
    const facts = readPublishedFacts(collection, { downloadsDir: join(scratch, "downloads") });
    expect(facts.files).toEqual([
      { path: "data/all.zip", bytes: 1234, rows: null },
      { path: "data/areas/CN.csv", bytes: 7, rows: 2 },
      { path: "data/units.csv", bytes: 30, rows: 1 },
    ]);
    expect([...facts.examples]).toEqual([["units", { id: "persons", label_zh: "人\n次" }]]);
    expect(readPublishedFacts(collection, { downloadsDir: "" })).toBe(facts);
  });

  it("makes the texts where no files are written, and then knows no size of what is packed", () => {
    const { files, examples } = readPublishedFacts(smallCollection([]), { downloadsDir: "" });
    expect(files.map(({ path }) => path)).toContain("data/observations.csv");
    expect(files.some(({ path }) => path.endsWith(".zip"))).toBe(false);
    expect(examples.get("observations")).toEqual({});
  });
});

describe("mergeFolder()", () => {
  it("moves everything into the folders that are there", () => {
    write("from", "data/a.csv", "a");
    write("from", "data/parts/b.csv", "b");
    write("from", "zh/compare/index.json", "c");
    write("to", "data/index.html", "page");
    write("to", "zh/index.html", "seite");
    mergeFolder(join(scratch, "from"), join(scratch, "to"));
    const read = (path: string): string => readFileSync(join(scratch, "to", path), "utf8");
    expect(
      ["data/a.csv", "data/parts/b.csv", "zh/compare/index.json", "data/index.html", "zh/index.html"].map(
        read,
      ),
    ).toEqual(["a", "b", "c", "page", "seite"]);
  });

  it("never replaces a file", () => {
    write("second", "data/index.html", "other");
    expect(() => mergeFolder(join(scratch, "second"), join(scratch, "to"))).toThrow(RangeError);
    expect(readFileSync(join(scratch, "to/data/index.html"), "utf8")).toBe("page");
  });
});
