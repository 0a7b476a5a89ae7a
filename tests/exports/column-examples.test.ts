/** Examples of columns: the first cell that is neither empty nor long. */
import { expect, it } from "vitest";
import { findColumnExamples } from "../../src/exports/column-examples.ts";

it.each<[string, string, Record<string, string>]>([
  ["takes the first cell that is not empty", "a,b\n,1\nx,2\ny,3\n", { a: "x", b: "1" }],
  ["reads quoted cells with commas and line ends", 'a,b\n"x, ""y""\nz",1\n', { a: 'x, "y"\nz', b: "1" }],
  ["prefers a short cell further down", `a\n${"长".repeat(61)}\n短\n`, { a: "短" }],
  ["cuts a long one where there is no other", `a\n${"长".repeat(61)}\n`, { a: `${"长".repeat(59)}…` }],
  ["gives none for a column of empty cells, and of a header alone", "a,b\n,1\n", { b: "1" }],
  ["gives none for a table without rows", "a,b\n", {}],
])("%s", (_, csv, examples) => {
  expect(findColumnExamples(csv)).toEqual(examples);
});
