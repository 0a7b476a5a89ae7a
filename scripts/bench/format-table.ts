/** A part of the benchmarks that is a table, as people read it. */
import type { TableSection } from "./table-section.ts";

/** Writes title, table and notes in Markdown, ending with a line break; numbers stand on the right. */
export function formatTable({ title, columns, rows, notes }: TableSection): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const table = [
    "",
    line(columns.map(({ name }) => name)),
    line(columns.map(({ isNumber }) => (isNumber ? "---:" : "---"))),
    ...rows.map(line),
  ];
  return `${[
    `## ${title}`,
    ...(rows.length > 0 ? table : []),
    ...(notes.length > 0 ? ["", ...notes.map((note) => `- ${note}`)] : []),
  ].join("\n")}\n`;
}
