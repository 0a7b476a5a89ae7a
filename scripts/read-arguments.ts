/** Options of the project's commands: long names with a value each, and everything else refused with what is allowed. */
import { parseArgs } from "node:util";
import { endWithUsage } from "./end-with-usage.ts";

/** One option of a command. Without a default it may be left out and is then empty; a flag takes no value, and is "yes" where it is given. */
export interface CommandOption {
  default?: string;
  means: string;
  choices?: readonly string[];
  isFlag?: true;
}

/**
 * Gives the value of every option; `--help` prints them all and ends the process.
 *
 * @throws RangeError for an unknown option, a missing value, or a value that is none of the choices; the message lists what is allowed.
 */
export function readArguments<const Options extends Record<string, CommandOption>>(
  command: string,
  options: Options,
  given: readonly string[] = process.argv.slice(2),
): Record<keyof Options, string> {
  endWithUsage(given, usage(command, options));
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { isFlag }]) => [
      name,
      { type: isFlag ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  let values: Record<string, string | boolean | undefined>;
  try {
    values = parseArgs({ args: [...given], options: config, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split(". ")[0] : String(cause);
    throw new RangeError(`${reason}\n${usage(command, options)}`, { cause });
  }
  for (const [name, { choices }] of Object.entries(options)) {
    const value = values[name];
    if (typeof value === "string" && choices && !choices.includes(value)) {
      throw new RangeError(
        `Option --${name} cannot be "${value}", expected ${choices.join(" or ")}\n${usage(command, options)}`,
      );
    }
  }
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      const value = values[name];
      return [name, value === true ? "yes" : (value ?? option.default ?? "")];
    }),
  ) as Record<keyof Options, string>;
}

function usage(command: string, options: Record<string, CommandOption>): string {
  const lines = Object.entries(options).map(([name, option]) => {
    const value = option.isFlag ? "" : ` ${option.choices ? option.choices.join("|") : "VALUE"}`;
    const preset = option.default === undefined ? "" : ` (without it: ${option.default})`;
    return `  --${name}${value}  ${option.means}${preset}`;
  });
  return [`Usage: npm run ${command} -- [OPTION VALUE …]`, ...lines].join("\n");
}
