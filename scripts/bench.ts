/** `npm run bench`: how long reading, building and loading take and how much they need, as multiples of what others take. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchParts, chooseParts, type FoundSection, formatFound } from "./bench/bench-parts.ts";
import { endWithUsage } from "./end-with-usage.ts";
import { openProgress } from "./progress.ts";
import { stopOnError } from "./stop-on-error.ts";

const USAGE = `Usage: npm run bench -- [--quick] [--json FILE] [PART …]
  PART         reading, audit, exports, site, page, compare, lighthouse; all of them without it
  --quick      small sizes, one run each: shows that the benchmarks work, judges no goal
  --json FILE  writes every run to a file as well`;

function readGiven(): { quick: boolean; json: string; names: string[] } {
  const options = {
    quick: { type: "boolean", default: false },
    json: { type: "string", default: "" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { ...values, names: positionals };
  } catch (cause) {
    throw new RangeError(`${cause instanceof Error ? cause.message.split(". ")[0] : cause}\n${USAGE}`, {
      cause,
    });
  }
}

await stopOnError(async () => {
  endWithUsage(process.argv.slice(2), USAGE);
  const { quick, json, names } = readGiven();
  const parts = chooseParts(benchParts(quick), names);
  const scratch = mkdtempSync(join(tmpdir(), "reported-figures-bench-"));
  const progress = openProgress();
  try {
    const sections: FoundSection[] = [];
    for (const { what, repeats, run } of parts) {
      progress.step(what);
      const section = await run({ repeats, scratch, isJudged: !quick, tell: progress.detail });
      progress.end();
      process.stdout.write(`${formatFound(section)}\n`);
      sections.push(section);
    }
    const machine = {
      processor: cpus()[0]?.model ?? "",
      cores: availableParallelism(),
      memoryBytes: totalmem(),
      node: process.version,
    };
    if (json !== "") writeFileSync(json, `${JSON.stringify({ machine, sections }, null, 2)}\n`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});
