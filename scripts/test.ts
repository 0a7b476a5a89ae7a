/** `npm test`: everything that must hold, in one run with one summary. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endWithUsage } from "./end-with-usage.ts";
import { runCommand, runVitest, type TestStep } from "./test-step.ts";

const BASE = "/reported-figures/";
const SITE = "https://figures.example";

endWithUsage(process.argv.slice(2), "Usage: npm test\n  runs everything that must hold; takes no options");

const scratch = mkdtempSync(join(tmpdir(), "reported-figures-test-"));
const site = join(scratch, "site");
const results: TestStep[] = [];

function note(result: TestStep): TestStep {
  results.push(result);
  return result;
}

try {
  note(runCommand("types", ["node_modules/astro/bin/astro.mjs", "check", "--minimumSeverity", "error"]));
  note(runCommand("lint and format", ["node_modules/@biomejs/biome/bin/biome", "ci"]));
  for (const zone of ["Asia/Shanghai", "America/Los_Angeles"]) {
    note(runVitest(`unit tests, ${zone}`, "unit", scratch, { TZ: zone }));
  }
  note(runVitest("builds over small data", "build", scratch, {}));
  const args = ["scripts/build.ts", "--out", site, "--base", BASE, "--site", SITE];
  const built = note(runCommand("site over the real data", args));
  if (built.failed === 0) {
    note(runVitest("browser tests", "site", scratch, { SITE_FOLDER: site, SITE_BASE: BASE, SITE_URL: SITE }));
  } else {
    note({ name: "browser tests: no site to test", passed: 0, failed: 1, skipped: 0, seconds: 0 });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const sumOf = (key: "passed" | "failed"): number => results.reduce((sum, result) => sum + result[key], 0);
process.stdout.write("\n");
for (const { name, passed, failed, skipped, seconds } of results) {
  const lacking = skipped > 0 ? `, ${skipped} skipped for want of a reader` : "";
  const counts = `${passed} passed, ${failed} failed${lacking}`;
  process.stdout.write(`${failed > 0 ? "FAIL" : "ok  "} ${name}: ${counts}, ${seconds.toFixed(1)} s\n`);
}
process.stdout.write(`\n${sumOf("passed")} passed, ${sumOf("failed")} failed\n`);
process.exitCode = sumOf("failed") > 0 ? 1 : 0;
