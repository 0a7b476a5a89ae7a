/** The same figures give the same bytes, whatever the zone, the language, the folder or the moment. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";

const run = promisify(execFile);
const scratch = mkdtempSync(join(tmpdir(), "repeat-"));
const script = join(import.meta.dirname, "readers/write-and-print.ts");

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Writes everything in a process of its own and gives the digests. */
async function digestsIn(name: string, env: Record<string, string>): Promise<string> {
  const cwd = join(scratch, `${name}-elsewhere`);
  mkdirSync(cwd);
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 24 };
  return (await run(process.execPath, [script, join(scratch, name)], options)).stdout;
}

it("gives every download the same bytes in another zone, language and folder", {
  timeout: 60_000,
}, async () => {
  const [first, second] = await Promise.all([
    digestsIn("a", { TZ: "Pacific/Kiritimati", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" }),
    digestsIn("b", { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }),
  ]);
  expect(second).toBe(first);
  for (const path of ["observations.csv", "observations.parquet", "reported-figures.xlsx", "all.zip"])
    expect(first).toContain(`  data/${path}\n`);
});
