/** `npm run read` and formatReading(): a JSON line for each print, a complaint for what is unreadable, the exit code. */
import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { formatReading } from "../../src/reading/format-reading.ts";
import { projectVocabulary } from "./project-vocabulary.ts";

const root = `${import.meta.dirname}/../..`;

function run(...given: string[]): { exit: number | null; lines: string[]; complaints: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/read.ts", ...given], {
    cwd: root,
    encoding: "utf8",
  });
  return { exit: status, lines: stdout.split("\n").slice(0, -1), complaints: stderr };
}

const formatted = (asPrinted: string, unitPrinted = "") =>
  formatReading(asPrinted, unitPrinted, projectVocabulary);

describe("formatReading()", () => {
  test("gives the keys of the contract in their order", () => {
    expect(formatted("2.6万余人次")).toEqual({
      line: '{"as_printed":"2.6万余人次","value":26000,"low":26000,"high":27000,"relation":"gt","bound_basis":"convention","unit":"person_times","status":"A"}',
      complaint: "",
    });
  });

  test("gives null where there is no bound, no number and no unit", () => {
    expect(formatted("超过5").line).toBe(
      '{"as_printed":"超过5","value":5,"low":5,"high":null,"relation":"gt","bound_basis":"literal","unit":null,"status":"A"}',
    );
    expect(formatted("*万元").line).toBe(
      '{"as_printed":"*万元","value":null,"low":null,"high":null,"relation":null,"bound_basis":null,"unit":"yuan","status":"Q"}',
    );
  });

  test("names all units of a classifier that fits many", () => {
    const line = JSON.parse(formatted("5个").line);
    expect(line.unit).toBe(null);
    expect(line.units).toContain("villages");
    expect(formatted("5个", "villages").line).toContain('"unit":"villages"');
  });

  test("locates what is unreadable, in the print or in the unit", () => {
    const { line, complaint } = formatted("5人人");
    expect(JSON.parse(line)).toEqual({
      as_printed: "5人人",
      error: { kind: "unreadable", column: 3, message: expect.stringContaining("人") },
    });
    expect(complaint).toMatch(/^as_printed "5人人", column 3: unreadable: /);
    expect(formatted("5", "什么").complaint).toMatch(/^unit_printed "什么", column 1: /);
  });
});

describe("npm run read", () => {
  test("prints a line for each print and exits with 0", () => {
    const { exit, lines, complaints } = run("2.6万余人次", "-5.2%", "*人");
    expect([exit, complaints]).toEqual([0, ""]);
    expect(lines).toEqual([formatted("2.6万余人次").line, formatted("-5.2%").line, formatted("*人").line]);
  });

  test("exits with 1 and goes on where one print is unreadable", () => {
    const { exit, lines, complaints } = run("5人人", "5人");
    expect(exit).toBe(1);
    expect(lines).toEqual([formatted("5人人").line, formatted("5人").line]);
    expect(complaints).toBe(`${formatted("5人人").complaint}\n`);
  });

  test("takes the unit printed elsewhere and another data folder", () => {
    const { exit, lines } = run("--unit", "万元", "--data", "data", "125612");
    expect([exit, lines]).toEqual([0, [formatted("125612", "万元").line]]);
  });

  test.each([
    ["nothing to read", [], "Usage: npm run read"],
    ["an unknown option", ["--what", "5人"], "'--what'"],
    ["a folder without units", ["--data", "no-such-folder", "5人"], "no-such-folder"],
  ])("exits with 1 and says why for %s", (_, given, reason) => {
    const { exit, lines, complaints } = run(...given);
    expect([exit, lines]).toEqual([1, []]);
    expect(complaints).toContain(reason);
    expect(complaints).not.toContain("    at ");
  });
});
