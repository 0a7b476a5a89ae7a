/** Keeps two builds from writing one folder at the same time. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isLivingProcess, startOfProcess } from "./living-process.ts";

/** What trying to take a lock gave: the way to give it back, or the number of the process that holds it, empty where unknown. */
export type BuildLock = { unlock: () => void } | { owner: string };

function isAlive(owner: string): boolean {
  const [pid = "", start = ""] = owner.trim().split(" ");
  if (!/^\d+$/.test(pid)) return false;
  return isLivingProcess(Number(pid)) && start === startOfProcess(Number(pid));
}

/**
 * Takes the lock and gives the function that gives it back; when a living process holds it, the number of that.
 *
 * A lock whose owner is dead is taken over. The file appears with its content at once (by a link), so that nobody
 * reads half of it.
 */
export function takeBuildLock(path: string): BuildLock {
  mkdirSync(dirname(path), { recursive: true });
  const own = `${process.pid} ${startOfProcess(process.pid)}\n`;
  const draft = `${path}-${process.pid}`;
  writeFileSync(draft, own);
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (isLinked(draft, path)) return { unlock: () => rmSync(path, { force: true }) };
      const owner = readOwner(path);
      if (owner !== undefined && isAlive(owner)) return { owner: owner.split(" ")[0] ?? "" };
      if (owner !== undefined) removeStale(path, owner);
    }
    return { owner: "" };
  } finally {
    rmSync(draft, { force: true });
  }
}

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function readOwner(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Removes a dead owner's lock, unless another process has put its own there in the meantime. */
function removeStale(path: string, owner: string): void {
  const aside = `${path}-stale-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readOwner(aside) !== owner) isLinked(aside, path);
  rmSync(aside, { force: true });
}
