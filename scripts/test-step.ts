/** The steps of `npm test`: each runs a command and counts what passed and failed. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a step gave; a command without tests of its own counts as one. */
export interface TestStep {
  name: string;
  passed: number;
  failed: number;
  /** Tests that need a reader of published files which the machine lacks. */
  skipped: number;
  seconds: number;
}

const root = join(import.meta.dirname, "..");

function run(args: readonly string[], env: Record<string, string>): { isGood: boolean; seconds: number } {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
  });
  return { isGood: status === 0, seconds: (performance.now() - start) / 1000 };
}

/** Runs a Node program; its output goes to the terminal. */
export function runCommand(name: string, args: readonly string[]): TestStep {
  process.stdout.write(`\n== ${name}\n`);
  const { isGood, seconds } = run(args, {});
  return { name, passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0, seconds };
}

/**
 * Runs one project of the vitest configuration and counts its tests.
 *
 * A run that ends badly without a failed test (a file that does not load, a crash, no tests at all) counts as one failure.
 */
export function runVitest(
  name: string,
  project: string,
  scratch: string,
  env: Record<string, string>,
): TestStep {
  process.stdout.write(`\n== ${name}\n`);
  const report = join(scratch, `${name.replaceAll(/\W+/g, "-")}.json`);
  const args = ["node_modules/vitest/vitest.mjs", "run", "--config", "tests/vitest.config.ts"];
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const { isGood, seconds } = run([...args, "--project", project, ...reporters], env);
  const counts: Partial<Record<"numPassedTests" | "numFailedTests" | "numPendingTests", number>> = existsSync(
    report,
  )
    ? JSON.parse(readFileSync(report, "utf8"))
    : {};
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = counts;
  const hidden = !isGood && numFailedTests === 0 ? 1 : 0;
  return { name, passed: numPassedTests, failed: numFailedTests + hidden, skipped: numPendingTests, seconds };
}
