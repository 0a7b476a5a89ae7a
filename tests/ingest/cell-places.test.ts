/** Places of cells, against tables that papaparse wrote. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { cellPlaces, hasQuotedLineBreak } from "../../src/ingest/cell-places.ts";

const cells = fc.array(
  fc.array(fc.string({ unit: fc.constantFrom("a", "中", ",", '"', "\n", " "), maxLength: 6 }), {
    minLength: 2,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 6 },
);

describe("cellPlaces()", () => {
  it("points at the content of every cell of any table, whatever is quoted", () => {
    fc.assert(
      fc.property(cells, fc.boolean(), fc.constantFrom("\n", "\r\n"), (rows, quotes, newline) => {
        const text = Papa.unparse(rows, { newline, quotes });
        const lines = text.split("\n");
        const places = cellPlaces(text);
        rows.forEach((row, rowIndex) => {
          row.forEach((cell, cellIndex) => {
            const { line, column } = places.placeOf(rowIndex, cellIndex);
            const rest = [lines[line - 1]!.slice(column - 1), ...lines.slice(line)].join("\n");
            const written = Papa.unparse([[cell, ""]], { quotes }).replace(/,(?:"")?$/, "");
            expect(rest.startsWith(written)).toBe(true);
            [...cell].forEach((character, offset) => {
              const place = places.placeOf(rowIndex, cellIndex, offset);
              if (character !== "\n") expect(lines[place.line - 1]![place.column - 1]).toBe(character);
            });
          });
          expect(places.lineOf(rowIndex)).toBe(places.placeOf(rowIndex, 0).line);
        });
      }),
    );
  });

  it("tells whether rows and lines run in step", () => {
    fc.assert(
      fc.property(cells, (rows) => {
        expect(hasQuotedLineBreak(Papa.unparse(rows, { newline: "\n" }))).toBe(
          rows.flat().some((cell) => cell.includes("\n")),
        );
      }),
    );
  });
});
