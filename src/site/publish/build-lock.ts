/** Keeps two builds from writing one folder at the same time. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Gives when a process began, in a form that tells it from another one of the same number; empty where unknown. */
function startOf(pid: number): string {
  try {
    // The 22nd field, counted behind the name, which may hold spaces. Source: Linux, proc_pid_stat(5).
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isAlive(owner: string): boolean {
  const [pid = "", start = ""] = owner.trim().split(" ");
  if (!/^\d+$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return start === startOf(Number(pid));
}

/**
 * Takes the lock and gives the function that gives it back; `undefined` when a living process holds it.
 *
 * A lock whose owner is dead is taken over. The file appears with its content at once (by a link), so that nobody
 * reads half of it.
 */
export function takeBuildLock(path: string): (() => void) | undefined {
  mkdirSync(dirname(path), { recursive: true });
  const own = `${process.pid} ${startOf(process.pid)}\n`;
  const draft = `${path}-${process.pid}`;
  writeFileSync(draft, own);
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (isLinked(draft, path)) return () => rmSync(path, { force: true });
      const owner = readOwner(path);
      if (owner !== undefined && isAlive(owner)) return undefined;
      if (owner !== undefined) removeStale(path, owner);
    }
    return undefined;
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
