/** The whole address of the site's root, for what must name it: markup, feeds, descriptions. */
import { readSettings } from "./settings.ts";

/** Gives it with a final slash, or empty where it is not known. */
export function readSiteAddress(): string {
  const { siteUrl, basePath } = readSettings();
  return siteUrl === "" ? "" : `${siteUrl}${basePath}`;
}
