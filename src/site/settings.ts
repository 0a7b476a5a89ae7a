/** The settings of one build or one live session: where the dataset lies and under which address the site will be. */
import { resolve } from "node:path";

/** The environment variable in which scripts hand settings to the pages, as JSON. */
export const SETTINGS_VARIABLE = "REPORTED_FIGURES_SETTINGS";

/**
 * What pages may know of their surroundings.
 *
 * `datasetPath` and `dataDir` are absolute. `digest` is that of the input files which the dataset must have been built
 * from; a dataset with another one is stale. `siteUrl` is an origin without a final slash (`https://example.org`), or
 * empty when the address is not known. `basePath` begins and ends with `/`. Links are relative and need neither of the
 * two: only whole addresses (canonical links, the sitemap, citations) do. `downloadsDir` is the folder into which the
 * published files of this build were written, or empty where none were. `isLive` marks the development server,
 * where the last good dataset is shown while the data folder has errors.
 */
export interface Settings {
  datasetPath: string;
  dataDir: string;
  digest: string;
  siteUrl: string;
  basePath: string;
  downloadsDir: string;
  isLive: boolean;
}

/**
 * Gives a base path with one slash at each end; empty text is `/`.
 *
 * @throws RangeError when the path holds characters that an address would escape, `.` or `..` as a part.
 */
export function toBasePath(text: string): string {
  const parts = text.split("/").filter((part) => part !== "");
  for (const part of parts) {
    if (!/^[\w.~-]+$/.test(part) || part === "." || part === "..") {
      throw new RangeError(`Cannot use "${text}" as base path: expected parts of letters, digits, . _ ~ -`);
    }
  }
  return parts.length === 0 ? "/" : `/${parts.join("/")}/`;
}

/**
 * Gives the origin of a site address without a final slash; empty text stays empty.
 *
 * @throws RangeError when the address is not http(s), or holds a path, a query, a fragment or a user.
 */
export function toSiteUrl(text: string): string {
  if (text === "") return "";
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "") {
    throw new RangeError(`Cannot use "${text}" as site address: expected one like https://example.org`);
  }
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") {
    throw new RangeError(`Cannot use "${text}" as site address: expected no path; give it with --base`);
  }
  return url.origin;
}

/**
 * Reads the settings from the environment; what is not given there has its default.
 *
 * @throws SyntaxError when the variable is not a JSON object of texts (`isLive`: true or false).
 * @throws RangeError for an address that cannot be used.
 */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const given = parseVariable(env[SETTINGS_VARIABLE] ?? "{}");
  const textOf = (key: string, fallback: string): string => {
    const value = given[key] ?? fallback;
    if (typeof value !== "string")
      throw new SyntaxError(`Cannot read ${SETTINGS_VARIABLE}: "${key}" is no text`);
    return value;
  };
  return {
    datasetPath: resolve(textOf("datasetPath", ".reported-figures/dataset.json")),
    dataDir: resolve(textOf("dataDir", "data")),
    digest: textOf("digest", ""),
    siteUrl: toSiteUrl(textOf("siteUrl", "")),
    basePath: toBasePath(textOf("basePath", "/")),
    downloadsDir: textOf("downloadsDir", ""),
    isLive: given.isLive === true,
  };
}

function parseVariable(text: string): Record<string, unknown> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new SyntaxError(`Cannot read ${SETTINGS_VARIABLE}: expected a JSON object`);
  }
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new SyntaxError(`Cannot read ${SETTINGS_VARIABLE}: expected a JSON object`);
  }
  return { ...given };
}
