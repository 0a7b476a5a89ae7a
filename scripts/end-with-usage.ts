/** What a command does when it is asked how it is used. */
import { writeSync } from "node:fs";

/** Prints the usage and ends the process with 0 when `--help` or `-h` is among the arguments; returns otherwise. */
export function endWithUsage(given: readonly string[], usage: string): void {
  if (!given.includes("--help") && !given.includes("-h")) return;
  // Written at once: a stream to a pipe may be cut off by the end of the process.
  writeSync(process.stdout.fd, `${usage}\n`);
  process.exit(0);
}
