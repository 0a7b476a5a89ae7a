/** What stands beneath the title of a chart that is taken away. */
import { expect, it } from "vitest";
import { describeTaken } from "../../src/browser/describe-taken.ts";
import type { WorkbenchWords } from "../../src/browser/workbench-words.ts";

const words = {
  explore: { listComma: ", ", andMore: " and {0} more", years: "{0}", yearDash: "–" },
} as WorkbenchWords;

it("names series and years once: what the title says is left out", () => {
  expect(describeTaken("Party members", ["Party members", "Women", "Women"], ["2010", "2012"], words)).toBe(
    "Women, 2010–2012",
  );
  expect(describeTaken("Party members, Women, 2010–2012", ["Women"], ["2010", "2012"], words)).toBe("");
  expect(describeTaken("Party members", [""], ["2010"], words)).toBe("2010");
  expect(describeTaken("Party members", [], ["June 2010", "2012"], words)).toBe("2010–2012");
});

it("cuts a long list of names", () => {
  const names = ["a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8"];
  expect(describeTaken("T", names, [], words)).toBe("a1, a2, a3, a4, a5, a6 and 2 more");
});
