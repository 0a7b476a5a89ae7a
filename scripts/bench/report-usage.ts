/** Loaded into a measured process before its program (`node --import`): writes what it used when it ends. */
import { readFileSync, writeFileSync } from "node:fs";
import { CASE_MEASURE, USAGE_FILE_VARIABLE, type Usage } from "./usage.ts";

process.on("exit", () => {
  const file = process.env[USAGE_FILE_VARIABLE];
  if (file === undefined) return;
  const measured = performance.getEntriesByName(CASE_MEASURE)[0] as PerformanceMeasure | undefined;
  const used = (measured?.detail as NodeJS.CpuUsage | undefined) ?? process.cpuUsage();
  const usage: Usage = { cpuSeconds: (used.user + used.system) / 1e6, peakBytes: peakMemory() };
  if (measured) usage.seconds = measured.duration / 1000;
  writeFileSync(file, JSON.stringify(usage));
});

/** Linux counts the memory of the process that started this one into the resource usage, but not into the status file. */
function peakMemory(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    if (kilobytes) return Number(kilobytes) * 1024;
  } catch {
    // There is no such file on other systems.
  }
  return process.resourceUsage().maxRSS * 1024;
}
