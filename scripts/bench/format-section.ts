/** A measured part as people read it: a table in Markdown, and a line for each goal. */
import { type BenchSection, type Goal, ratioOf } from "./bench-section.ts";

const toMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** Writes title, table and goals, ending with a line break. */
export function formatSection(section: BenchSection): string {
  const { title, baseline, measurements, goals } = section;
  const rows = measurements.map(({ name, seconds, cpuSeconds, peakBytes }) => {
    const { clock, cpu } = ratioOf(measurements, name, baseline);
    const cells = [name, seconds.toFixed(2), cpuSeconds.toFixed(2), clock.toFixed(2), cpu.toFixed(2)];
    return `| ${[...cells, toMegabytes(peakBytes)].join(" | ")} |`;
  });
  return `${[
    `## ${title}`,
    "",
    `| case | seconds | CPU seconds | × ${baseline} | × CPU | peak MB |`,
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
    ...(goals.length > 0 ? ["", ...goals.map(formatGoal)] : []),
  ].join("\n")}\n`;
}

/** Writes a goal with what was found, and by how much it is missed. */
function formatGoal({ what, found, most, unit, isMet }: Goal): string {
  const digits = unit === "MB" ? 0 : 2;
  const verdict = isMet ? "met" : `missed by ${(found - most).toFixed(digits)} ${unit}`;
  return `- ${what}: ${found.toFixed(digits)} ${unit}, goal at most ${most} ${unit}: ${verdict}`;
}
