/** `npm run bench`: how long reading and building take and how much memory, as multiples of what their parts take alone. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchParts } from "./bench/bench-parts.ts";
import { formatSection } from "./bench/format-section.ts";
import { endWithUsage } from "./end-with-usage.ts";
import { openProgress } from "./progress.ts";
import { stopOnError } from "./stop-on-error.ts";

const USAGE = `Usage: npm run bench -- [--quick] [--json FILE]
  --quick      small sizes, one run each: shows that the benchmarks work, judges no goal
  --json FILE  writes every run to a file as well`;

function readGiven(): { quick: boolean; json: string } {
  const options = {
    quick: { type: "boolean", default: false },
    json: { type: "string", default: "" },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (cause) {
    throw new RangeError(`${cause instanceof Error ? cause.message.split(". ")[0] : cause}\n${USAGE}`, {
      cause,
    });
  }
}

await stopOnError(() => {
  endWithUsage(process.argv.slice(2), USAGE);
  const { quick, json } = readGiven();
  const scratch = mkdtempSync(join(tmpdir(), "reported-figures-bench-"));
  const progress = openProgress();
  try {
    const sections = benchParts(quick).map(({ what, repeats, run }) => {
      progress.step(what);
      const section = run({ repeats, scratch, isJudged: !quick, tell: progress.detail });
      progress.end();
      process.stdout.write(`${formatSection(section)}\n`);
      return section;
    });
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
