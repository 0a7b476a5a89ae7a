/** Runs programs in turn, several times each, every run in a process of its own, and gives what they used. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { median } from "./median.ts";
import { USAGE_FILE_VARIABLE, type Usage } from "./usage.ts";

/** A program to measure: a script with arguments, given anew for every run, and what is checked after each. */
export interface Contender {
  name: string;
  script: string;
  argumentsOf: (run: number) => string[];
  /** Looks at what a run printed or wrote; a run that did not do its work is no measurement. */
  verify: (run: number, printed: string) => void;
}

/** What the runs of one contender used; the peak is that of the worst run. Units: seconds and bytes. */
export interface Measurement {
  name: string;
  seconds: number;
  cpuSeconds: number;
  peakBytes: number;
  runs: { seconds: number; cpuSeconds: number; peakBytes: number }[];
}

const reporter = join(import.meta.dirname, "report-usage.ts");

/**
 * Measures contenders in turn (A B, A B …), so that a machine that is busy for a while slows all of them, and gives medians in their order.
 *
 * @throws RangeError when a run fails; its output is in the message.
 */
export function measure(
  contenders: readonly Contender[],
  repeats: number,
  scratch: string,
  tell: (text: string) => void,
): Measurement[] {
  const runs = contenders.map((): Measurement["runs"] => []);
  for (let run = 0; run < repeats; run += 1) {
    contenders.forEach((contender, index) => {
      tell(`${contender.name}, ${run + 1} of ${repeats}`);
      runs[index]!.push(runOnce(contender, run, scratch));
    });
  }
  return contenders.map(({ name }, index) => {
    const own = runs[index]!;
    return {
      name,
      seconds: median(own.map(({ seconds }) => seconds)),
      cpuSeconds: median(own.map(({ cpuSeconds }) => cpuSeconds)),
      peakBytes: Math.max(...own.map(({ peakBytes }) => peakBytes)),
      runs: own,
    };
  });
}

function runOnce(contender: Contender, run: number, scratch: string): Measurement["runs"][number] {
  const file = join(scratch, "usage.json");
  rmSync(file, { force: true });
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", reporter, contender.script, ...contender.argumentsOf(run)],
    { encoding: "utf8", maxBuffer: 2 ** 26, env: { ...process.env, [USAGE_FILE_VARIABLE]: file } },
  );
  const wallSeconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new RangeError(`Cannot measure ${contender.name}:\n${stdout}${stderr}`);
  contender.verify(run, stdout);
  const usage = JSON.parse(readFileSync(file, "utf8")) as Usage;
  const { cpuSeconds, peakBytes, seconds = wallSeconds } = usage;
  return { seconds, cpuSeconds, peakBytes };
}
