/** Puts a finished site in the place of the old one, so that killing the build leaves either of them whole. */
import { type ChildProcess, spawn } from "node:child_process";

/**
 * The two renames, run by a process of its own: it waits for one byte, and without that does nothing. When the second
 * rename fails the first is undone.
 */
const SWAP = `
const { existsSync, readSync, renameSync } = require("node:fs");
const [out, staged, previous] = process.argv.slice(1);
let count = 0;
try { count = readSync(0, Buffer.alloc(1), 0, 1, null); } catch {}
if (count === 1) {
  const hasOld = existsSync(out);
  if (hasOld) renameSync(out, previous);
  try { renameSync(staged, out); } catch (error) { if (hasOld) renameSync(previous, out); throw error; }
}
`;

/** Where the three folders of a swap are; all absolute, on one file system. */
export interface SwapPlaces {
  out: string;
  staged: string;
  previous: string;
}

/** A swap that is ready: `run` does it, `cancel` lets it go without doing anything. */
export interface Swap {
  run: () => Promise<void>;
  cancel: () => void;
}

/**
 * Starts the process that will swap; it is ready before it is told to, so that the swap itself takes no time.
 *
 * It runs in a process group of its own: a signal that ends the build does not reach it between the two renames.
 * Should the machine itself stop just there, the next build or preview puts the old site back
 * (`recoverOutFolder`).
 */
export function prepareSwap({ out, staged, previous }: SwapPlaces): Swap {
  const child = spawn(process.execPath, ["-e", SWAP, out, staged, previous], {
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
    env: {},
  });
  const ended = waitFor(child);
  // Told only to a caller who runs the swap; one who cancels it does not wait.
  ended.catch(() => undefined);
  return {
    run: () => {
      child.stdin?.write("1");
      return ended;
    },
    cancel: () => child.stdin?.end(),
  };
}

function waitFor(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let complaint = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      complaint += text;
    });
    child.stdin?.on("error", () => undefined);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new RangeError(`Cannot put the new site in its place: ${causeOf(complaint)}`));
    });
  });
}

function causeOf(complaint: string): string {
  return /^Error: (.*)$/m.exec(complaint)?.[1] ?? (complaint.trim() || "the process was stopped");
}
