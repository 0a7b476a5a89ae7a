/** The project's own site, freshly built, and its heaviest pages: what holds for them holds for the others. */
import { execFile } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * Builds the project's figures into a folder, for an address or for none.
 *
 * @throws RangeError when the build fails; its output is in the message.
 */
export async function buildOwnSite(out: string, siteUrl: string): Promise<void> {
  const script = join(import.meta.dirname, "../build.ts");
  const address = siteUrl === "" ? [] : ["--site", siteUrl];
  try {
    await promisify(execFile)(process.execPath, [script, "--out", out, ...address], { maxBuffer: 2 ** 26 });
  } catch (cause) {
    const { stdout = "", stderr = "" } = cause as { stdout?: string; stderr?: string };
    throw new RangeError(`The site cannot be built:\n${stdout}${stderr}`, { cause });
  }
}

/**
 * Gives the name of the longest page among the folders of a built site's folder: `party_members` of `indicators`.
 *
 * @throws RangeError when there is none.
 */
export function heaviestPage(site: string, folder: string): string {
  const pages = readdirSync(join(site, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      size: statSync(join(site, folder, name, "index.html"), { throwIfNoEntry: false })?.size ?? 0,
    }))
    .toSorted((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  const [heaviest] = pages;
  if (!heaviest || heaviest.size === 0) throw new RangeError(`There are no pages in ${folder}/ of the site`);
  return heaviest.name;
}
