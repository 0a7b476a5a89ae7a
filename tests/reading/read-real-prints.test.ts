/** readPrint() on prints of the extracts: a table worked out by hand, and every print there is. */
import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { read } from "./project-vocabulary.ts";
import { REAL_PRINTS, WITHHELD_PRINTS } from "./real-prints.ts";

interface ExtractCells {
  as_printed: string;
  unit_printed: string;
  status: string;
}

const folder = `${import.meta.dirname}/../../data/extracts`;
const rows = readdirSync(folder)
  .filter((file) => file.endsWith(".csv"))
  .flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, "utf8").trimEnd();
    return Papa.parse<ExtractCells>(text, { header: true }).data;
  });
const keyOf = (asPrinted: string, unitPrinted: string): string => `${asPrinted}|${unitPrinted}`;
const printed = new Set(rows.map((row) => keyOf(row.as_printed, row.unit_printed)));

describe("readPrint() reads real prints as the data model says", () => {
  test("the table holds at least 200 different prints, all of them in the extracts", () => {
    const keys = [...REAL_PRINTS, ...WITHHELD_PRINTS].map((row) => keyOf(row[0], row[1]));
    expect(new Set(keys).size).toBe(keys.length);
    expect(REAL_PRINTS.length).toBeGreaterThanOrEqual(200);
    expect(keys.filter((key) => !printed.has(key))).toEqual([]);
  });

  test.each(REAL_PRINTS)("%s %s", (asPrinted, unitPrinted, value, low, high, relation, basis, unit) => {
    const quantity = { value, low, high, relation, basis };
    expect(read(asPrinted, unitPrinted)).toMatchObject({
      ok: true,
      status: "A",
      quantity,
      magnitude: 1,
      unit,
    });
  });

  test.each(WITHHELD_PRINTS)("%s %s is withheld", (asPrinted, unitPrinted, magnitude, unit) => {
    const expected = { ok: true, status: "Q", quantity: null, magnitude, unit };
    expect(read(asPrinted, unitPrinted)).toMatchObject(expected);
  });

  test("every print of the extracts is read, and withheld exactly where it is marked so", () => {
    expect(rows.length).toBeGreaterThanOrEqual(1751);
    const wrong = rows.filter((row) => {
      const reading = read(row.as_printed, row.unit_printed);
      return !reading.ok || (reading.status === "Q") !== (row.status === "Q");
    });
    expect(wrong).toEqual([]);
  });

  test("the printed number lies within its own bounds", () => {
    for (const row of rows) {
      const reading = read(row.as_printed, row.unit_printed);
      const quantity = reading.ok ? reading.quantity : null;
      if (!quantity) continue;
      const { low, high } = quantity;
      const value = quantity.value ?? low ?? 0;
      expect(low === null || low <= value, row.as_printed).toBe(true);
      expect(high === null || value <= high, row.as_printed).toBe(true);
    }
  });
});
