/** Runs `npm run build` as people do: as a process, which may be killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../../src/site/publish/finish-site.ts";
import { plainEnv } from "./plain-env.ts";

const script = join(import.meta.dirname, "../../../scripts/build.ts");

/** A build that runs. `heard` gives what it has said so far; `ended` its exit code, `null` after a kill. */
export interface RunningBuild {
  process: ChildProcess;
  heard: () => string;
  ended: Promise<number | null>;
}

/** Starts a build in a process group of its own. */
export function startBuild(...args: string[]): RunningBuild {
  const child = spawn(process.execPath, [script, ...args], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: plainEnv(),
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { process: child, heard: () => text, ended };
}

/** Kills a build and everything in its process group, as a machine that shuts down or a CI job that is cancelled does. */
export function killBuild(build: RunningBuild): void {
  if (build.process.pid === undefined) throw new TypeError("Cannot kill a build that did not start");
  try {
    process.kill(-build.process.pid, "SIGKILL");
  } catch {
    // It had ended by itself.
  }
}

/** Gives one digest of a folder's paths and bytes; empty text where there is no folder. */
export function folderDigest(folder: string): string {
  if (!existsSync(folder)) return "";
  const hash = createHash("sha256");
  for (const file of listFiles(folder)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}
