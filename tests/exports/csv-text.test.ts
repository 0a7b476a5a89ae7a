/** Lines of CSV: read back they are what was written, and they are the lines that papaparse would write. */
import fc from "fast-check";
import papaparse from "papaparse";
import { describe, expect, it } from "vitest";
import { csvLine, csvText } from "../../src/exports/csv-text.ts";
import { column, type Table } from "../../src/exports/table.ts";

const text = ["x", "x"] as const;
const TABLE = {
  name: "t",
  title: { en: "", zh: "" },
  description: { en: "", zh: "" },
  key: ["a"],
  columns: [
    column("a", "string", text, text),
    column("b", "string", text, text),
    column("c", "number", text, text),
  ],
} as const satisfies Table;

type Row = [string, string, number | null];
const CELLS = { a: (row: Row) => row[0], b: (row: Row) => row[1], c: (row: Row) => row[2] };
const line = csvLine<typeof TABLE, Row>(TABLE, CELLS);

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", " ", "\t", "\uFEFF", "a", "万", "'", ";") }),
  fc.string({ unit: "binary" }),
);

describe("csvLine()", () => {
  it.each<[Row, string]>([
    [["", "", null], ",,"],
    [["a b", "2.6万余人", 26_000], "a b,2.6万余人,26000"],
    [["a,b", 'the "few"', 0.0000001], '"a,b","the ""few""",0.0000001'],
    [["a\nb", " a", -0], '"a\nb"," a",0'],
    [["a\r", "a ", 1.2e21], '"a\r","a ",1200000000000000000000'],
  ])("writes %j", (row, expected) => {
    expect(line(row)).toBe(expected);
  });

  it("writes what papaparse writes", () => {
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        expect(line([a, b, 1])).toBe(papaparse.unparse([[a, b, "1"]]));
      }),
      { numRuns: 500 },
    );
  });

  it("refuses a number that is none", () => {
    expect(() => line(["", "", Number.NaN])).toThrow(RangeError);
  });
});

describe("csvText()", () => {
  it("is read back as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        const written = csvText(
          TABLE,
          CELLS,
          rows.map(([a, b]): Row => [a, b, 1]),
        );
        // A byte order mark at the beginning of a cell is quoted, so none is at the beginning of the text.
        const { data } = papaparse.parse<string[]>(written, { delimiter: ",", newline: "\n" });
        expect(data.slice(1, -1)).toEqual(rows.map(([a, b]) => [a, b, "1"]));
      }),
      { numRuns: 300 },
    );
  });
});
