/** `npm run read`: what the grammar reads from prints, a JSON line each. Exits with 1 if any is unreadable. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseTable } from "../src/ingest/parse-table.ts";
import { units } from "../src/ingest/tables/units.ts";
import { formatReading } from "../src/reading/format-reading.ts";
import { buildVocabulary, type Vocabulary } from "../src/reading/vocabulary.ts";
import { endWithUsage } from "./end-with-usage.ts";
import { stopOnError } from "./stop-on-error.ts";

const USAGE = `Usage: npm run read -- [--data DIR] [--unit TEXT] PRINT […]
  --data DIR   the data folder whose units are known (without it: data)
  --unit TEXT  the unit printed elsewhere, such as 万元 in a table head`;

function readVocabulary(folder: string): Vocabulary {
  const path = join(folder, units.file);
  if (!existsSync(path)) throw new RangeError(`There is no table of units ${path}`);
  const { table, issues } = parseTable(units, { path: units.file, bytes: readFileSync(path) });
  const issue = issues[0];
  if (issue) throw new RangeError(`${path}:${issue.line}:${issue.column}: ${issue.message}`);
  return buildVocabulary(table.records);
}

/** Gives options and prints. A print may begin with `-`: `-5.2%` is a number, not an option. */
function readGiven(given: readonly string[]): { data: string; unit: string; prints: string[] } {
  const isNumber = (text: string): boolean => /^-[\d０-９]/.test(text);
  const options = {
    data: { type: "string", default: "data" },
    unit: { type: "string", default: "" },
  } as const;
  const args = given.map((text) => (isNumber(text) ? `\u2212${text.slice(1)}` : text));
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const numbers = new Map(given.map((text, index) => [args[index] ?? text, text]));
    return { ...values, prints: positionals.map((text) => numbers.get(text) ?? text) };
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : String(cause);
    throw new RangeError(`${reason}\n${USAGE}`, { cause });
  }
}

await stopOnError(() => {
  endWithUsage(process.argv.slice(2), USAGE);
  const { data, unit, prints } = readGiven(process.argv.slice(2));
  if (prints.length === 0) throw new RangeError(USAGE);
  const vocabulary = readVocabulary(data);
  for (const print of prints) {
    const { line, complaint } = formatReading(print, unit, vocabulary);
    process.stdout.write(`${line}\n`);
    if (complaint === "") continue;
    process.stderr.write(`${complaint}\n`);
    process.exitCode = 1;
  }
});
