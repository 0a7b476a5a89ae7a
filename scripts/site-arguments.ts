/** Reads the options of the commands that build and show the site. */
import { resolve } from "node:path";
import { toBasePath, toSiteUrl } from "../src/site/settings.ts";
import { type CommandOption, readArguments } from "./read-arguments.ts";

/** Where the data is, where the site goes, and under which address it will be. Folders are absolute. */
export interface SiteArguments {
  data: string;
  out: string;
  site: string;
  base: string;
  port: number;
  /** Whether observations are also written in parts by topic and year. */
  isPartitioned: boolean;
}

const OPTIONS = {
  data: { default: "data", means: "the data folder" },
  out: { default: "dist", means: "the folder of the site" },
  site: { means: "the address of the site, for whole addresses: https://example.org" },
  base: { default: "/", means: "the path below that address" },
  port: { default: "4321", means: "the port on the loopback address, 0 for any" },
  partitioned: { means: "also writes Parquet files by topic and year, for object stores", isFlag: true },
} as const satisfies Record<string, CommandOption>;

/**
 * Reads those of the options that a command allows; the others have their defaults.
 *
 * @throws RangeError for an option that the command does not have, or a value that cannot be used.
 */
export function readSiteArguments(
  command: string,
  allowed: readonly (keyof typeof OPTIONS)[],
  given: readonly string[] = process.argv.slice(2),
): SiteArguments {
  const options = Object.fromEntries(allowed.map((name) => [name, OPTIONS[name]]));
  const values: Record<string, string> = {
    ...{ data: "data", out: "dist", site: "", base: "/", port: "4321" },
    ...readArguments(command, options, given),
  };
  const textOf = (name: string): string => values[name] ?? "";
  const port = Number(textOf("port") || Number.NaN);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`Cannot use "${textOf("port")}" as port: expected 0 to 65535`);
  }
  return {
    data: resolve(textOf("data")),
    out: resolve(textOf("out")),
    site: toSiteUrl(textOf("site")),
    base: toBasePath(textOf("base")),
    port,
    isPartitioned: textOf("partitioned") === "yes",
  };
}
