/** Sites are measured side by side only when they have the same pages. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { comparePages } from "../../scripts/bench/compare-pages.ts";

const scratch = mkdtempSync(join(tmpdir(), "reported-figures-pages-"));
afterAll(() => rmSync(scratch, { recursive: true }));

function write(folder: string, pages: Record<string, string>): string {
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(join(scratch, folder, name), { recursive: true });
    writeFileSync(join(scratch, folder, name, "index.html"), html);
  }
  return join(scratch, folder);
}

describe("comparePages()", () => {
  const expected = write("expected", { a: "<!DOCTYPE html><p>1</p>", b: "<p>2</p>" });

  it("counts pages that are the same but for the doctype", () => {
    const found = write("same", { a: "<p>1</p>", b: "<!doctype html><p>2</p>" });
    expect(comparePages(found, expected)).toBe(2);
  });

  it("refuses a page that differs or is missing", () => {
    const other = write("other", { a: "<p>1</p>", b: "<p>3</p>" });
    expect(() => comparePages(other, expected)).toThrow(RangeError);
    expect(() => comparePages(write("few", { a: "<p>1</p>" }), expected)).toThrow(/b\/index\.html/);
  });
});
