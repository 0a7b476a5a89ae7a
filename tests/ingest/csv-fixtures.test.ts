/** Every pair of fixtures: an extract, and what is said of it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatText } from "../../src/issues/format-text.ts";
import { summary } from "../../src/issues/summary.ts";
import { buildSmall } from "../dataset/small-folder.ts";

const folder = join(import.meta.dirname, "../fixtures/csv");
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => name.slice(0, -4));

describe("fixtures/csv", () => {
  it.each(cases)("%s", (name) => {
    const built = buildSmall({ "extracts/report.csv": readFileSync(join(folder, `${name}.csv`)) });
    const expected = readFileSync(join(folder, `${name}.issues.txt`), "utf8");
    expect(formatText(built.issues, summary(built.issues, built))).toBe(expected);
    expect(built.observations + built.refused).toBe(built.rows);
    expect(built.dataset === null).toBe(built.issues.some(({ severity }) => severity === "error"));
  });

  it("has no text without its extract", () => {
    const texts = readdirSync(folder).filter((name) => name.endsWith(".issues.txt"));
    expect(texts.filter((name) => !existsSync(join(folder, name.replace(".issues.txt", ".csv"))))).toEqual(
      [],
    );
    expect(texts).toHaveLength(cases.length);
  });
});
