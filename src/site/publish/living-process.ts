/** Whether a process still runs, and which one it is: numbers of processes are given out again. */
import { readFileSync } from "node:fs";

/** Fields of `/proc/<pid>/stat` from the third on, counted behind the name, which may hold spaces; empty where there is none. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}

/**
 * Gives when a process began, in a form that tells it from another one of the same number; empty where unknown.
 *
 * Source: Linux, proc_pid_stat(5), field 22.
 */
export function startOfProcess(pid: number): string {
  return statOf(pid)[19] ?? "";
}

/**
 * Whether a process runs, whoever it belongs to.
 *
 * On Linux one that has ended and waits for its parent to ask for it (a zombie, which may stay for as long as the parent
 * does) counts as dead, although it can still be sent signals. Source: proc_pid_stat(5), field 3.
 */
export function isLivingProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return !/^[ZXx]$/.test(statOf(pid)[0] ?? "");
}
