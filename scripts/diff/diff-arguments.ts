/** The arguments of `npm run diff`. */
import { parseArgs } from "node:util";
import { endWithUsage } from "../end-with-usage.ts";

/** How the command is used. */
export const DIFF_USAGE = `Usage: npm run diff -- [OPTIONS] [OLD [NEW]]
OLD and NEW are each a data folder, a built site, an archive of a release, or the version of a frozen release such as 1.0.0.
Without NEW it is the data folder; without OLD it is the newest release that was frozen.
The version that is proposed follows the newest frozen release, whatever OLD is.
Ends with 0 when the two could be compared, whether they differ or not, and with 1 when they could not.
  --data DIR          the data folder (without it: data)
  --format text|json  how the difference is printed (without it: text)
  --entry             prints the head of the entry that CHANGELOG.md needs, and whether it is a new one or replaces the head of
                      an entry that is not frozen yet (that line goes to the standard error, the head alone to the output)`;

/** What was asked for; `old` and `next` are empty where they were left out. */
export interface DiffArguments {
  old: string;
  next: string;
  data: string;
  format: string;
  entry: boolean;
}

const OPTIONS = {
  data: { type: "string", default: "data" },
  format: { type: "string", default: "text" },
  entry: { type: "boolean", default: false },
} as const;

/**
 * Reads them.
 *
 * @throws RangeError for what the command does not know; the message ends with the usage.
 */
export function readDiffArguments(given: readonly string[]): DiffArguments {
  endWithUsage(given, DIFF_USAGE);
  const refuse = (reason: string, cause?: unknown): never => {
    throw new RangeError(`${reason}\n${DIFF_USAGE}`, { cause });
  };
  try {
    const { values, positionals } = parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
    const [old = "", next = "", ...more] = positionals;
    if (more.length > 0) return refuse(`Cannot compare ${positionals.length} things, expected two at most`);
    if (!["text", "json"].includes(values.format)) {
      return refuse(`Option --format cannot be "${values.format}", expected text or json`);
    }
    return { old, next, ...values };
  } catch (cause) {
    if (cause instanceof RangeError) throw cause;
    return refuse(cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : String(cause), cause);
  }
}
