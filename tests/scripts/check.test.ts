/** The command `npm run check`: exit codes, formats, wrong arguments. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { EXTRACT_HEADER, SOUND_ROW, smallFolder } from "../dataset/small-folder.ts";

const script = join(import.meta.dirname, "../../scripts/check.ts");
const folder = mkdtempSync(join(tmpdir(), "check-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  return { status, out: stdout, err: stderr };
}

function write(name: string, over: Record<string, string> = {}): string {
  for (const { path, bytes } of smallFolder(over)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), bytes);
  }
  return join(folder, name);
}

describe("npm run check", () => {
  const sound = write("sound");
  const broken = write("broken", {
    "extracts/report.csv": `${EXTRACT_HEADER}\n${SOUND_ROW.replace("24期", "24人")}\n`,
  });

  it("ends with 0 and the counts when all is well", () => {
    expect(run("--data", sound)).toEqual({
      status: 0,
      out: "1 row: 1 observation, 0 refused; 0 errors, 0 warnings\n",
      err: "",
    });
  });

  it("ends with 1 and every issue on an error, as text, JSON and annotations", () => {
    const text = run("--data", broken);
    expect(text.status).toBe(1);
    expect(text.out).toContain(
      `${broken}/extracts/report.csv:2:36: error unit-mismatch: Cannot count "24人"`,
    );
    const json = run("--data", broken, "--format", "json");
    expect(json.status).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({
      valid: false,
      rows: 1,
      refused: 1,
      issues: [{ code: "unit-mismatch" }],
    });
    const github = run("--data", broken, "--format", "github");
    expect(github.status).toBe(1);
    expect(github.out).toMatch(/^::error file=.*extracts\/report\.csv,line=2,col=36,title=unit-mismatch::/);
  });

  it("says how many files were not read to their end, in the text alone", () => {
    const cut = write("cut", { "extracts/report.csv": `${EXTRACT_HEADER}\n${SOUND_ROW}\np2,"a"b\n` });
    expect(run("--data", cut).out).toMatch(
      /\n1 row: 1 observation, 0 refused; 1 error, 0 warnings; 1 file not read\n$/,
    );
    expect(Object.keys(JSON.parse(run("--data", cut, "--format", "json").out))).toEqual([
      "valid",
      "rows",
      "observations",
      "refused",
      "errors",
      "warnings",
      "issues",
    ]);
  });

  it("says what is allowed for an unknown option, an unknown format and a missing folder", () => {
    for (const [args, said] of [
      [["--dat", "x"], "--data VALUE"],
      [["--format", "xml"], "text|json|github"],
      [["--data", join(folder, "none")], "There is no data folder"],
    ] as const) {
      const { status, out, err } = run(...args);
      expect([status, out]).toEqual([1, ""]);
      expect(err).toContain(said);
      expect(err).not.toContain("    at ");
    }
  });
});
