/** Tables cut down to the figures in view: whole records, byte for byte. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { filterCsv } from "../../src/browser/filter-csv.ts";

const HEADER = "figure_id,as_printed,note_en";

describe("filterCsv()", () => {
  it("keeps the header and the records asked for, in the order of the table", () => {
    const text = `${HEADER}\nfa,1,\nfb,2,x\nfc,3,\n`;
    expect(filterCsv(text, ["fc", "fa"])).toBe(`${HEADER}\nfa,1,\nfc,3,\n`);
    expect(filterCsv(text, [])).toBe(`${HEADER}\n`);
  });

  it("keeps line breaks, commas and quotes inside of cells, and finds ids in no other column", () => {
    const quoted = `fa,"1,\n""fb""",see fb\r\n`;
    const text = `\uFEFFnote,${HEADER}\r\nfb,${quoted}x,fb,2,\r\n`;
    expect(filterCsv(text, ["fa"])).toBe(`\uFEFFnote,${HEADER}\r\nfb,${quoted}`);
    expect(filterCsv(text, ["fb"])).toBe(`\uFEFFnote,${HEADER}\r\nx,fb,2,\r\n`);
  });

  it("keeps a last record without a line break", () => {
    expect(filterCsv(`${HEADER}\nfa,1,\nfb,2,`, ["fb"])).toBe(`${HEADER}\nfb,2,`);
  });

  it("says no to a table without ids", () => {
    expect(() => filterCsv("a,b\n1,2\n", ["1"])).toThrow(SyntaxError);
    expect(() => filterCsv("", [])).toThrow(SyntaxError);
  });

  it("gives what a reader of CSV would choose, whatever the cells hold", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", "数", " ") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, fc.boolean(), cell), { minLength: 1 }), (rows) => {
        const records = rows.map(([first, , last], place) => [first, `f${place}`, last]);
        const text = Papa.unparse([["note", "figure_id", "other"], ...records], { newline: "\n" });
        const ids = rows.flatMap(([, isKept], place) => (isKept ? [`f${place}`] : []));
        const { data } = Papa.parse<string[]>(filterCsv(`${text}\n`, ids), { newline: "\n" });
        expect(data.slice(1, -1)).toEqual(records.filter(([, id = ""]) => ids.includes(id)));
      }),
    );
  });
});
