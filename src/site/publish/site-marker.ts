/** `build.json`: says that a folder is a site of ours, and what it was built from. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The name of the marker in the root of a site. */
export const MARKER_FILE = "build.json";
const GENERATOR = "reported-figures";

/** What the marker says; no clock, so that equal input gives equal bytes. `digest` is that of the input files. */
export interface SiteMarker {
  version: string;
  digest: string;
  observations: number;
  pages: number;
  files: number;
}

/** Gives the marker's text. */
export function serialiseSiteMarker(marker: SiteMarker): string {
  return `${JSON.stringify({ generator: GENERATOR, ...marker }, null, 2)}\n`;
}

/** Whether a folder holds a finished site that this project built. */
export function isOwnSite(folder: string): boolean {
  try {
    const marker: unknown = JSON.parse(readFileSync(join(folder, MARKER_FILE), "utf8"));
    return (
      typeof marker === "object" && marker !== null && "generator" in marker && marker.generator === GENERATOR
    );
  } catch {
    return false;
  }
}

/**
 * Gives the reason why a folder must not be replaced by a site, or `undefined` when it may be.
 *
 * What is not there, what is empty and what is a site of ours may be replaced; anything else belongs to somebody.
 */
export function findOutFolderFault(folder: string): string | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isDirectory()) return `Cannot write the site to ${folder}: it is a file, expected a folder`;
  if (readdirSync(folder).length === 0 || isOwnSite(folder)) return undefined;
  return `Cannot write the site to ${folder}: it holds files and is no site of this project; choose or empty another folder`;
}
