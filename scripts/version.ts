/** The version of the project, which the published site bears. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as {
  version: string;
};

/** The version in `package.json`. */
export const VERSION = version;
