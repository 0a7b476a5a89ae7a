/** The last step of a build: mends and checks the pages that were rendered into a folder, and adds what names them all. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { checkPages, checkStyles, type PageSummary, type SiteFault, summarisePage } from "./check-pages.ts";
import { buildHostFiles } from "./host-files.ts";
import { findAttribute, type HtmlTag, parseTags } from "./html-tags.ts";
import { linkEdits, NOT_FOUND_PAGE, pageLinks } from "./page-links.ts";
import { policyEdit } from "./page-policy.ts";
import { MARKER_FILE } from "./site-marker.ts";
import { buildSitemap } from "./sitemap.ts";
import { applyEdits } from "./text-edit.ts";

/** What the site has in the end. */
export interface FinishedSite {
  faults: SiteFault[];
  pages: number;
  files: number;
  bytes: number;
}

/** Gives the paths of all files in a folder, with `/`, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, "/"),
    )
    .sort();
}

/** Whether a page asks not to be listed. */
const isUnlisted = (tags: readonly HtmlTag[]): boolean =>
  tags.some(
    (tag) =>
      tag.name === "meta" &&
      findAttribute(tag, "name") === "robots" &&
      /noindex/.test(findAttribute(tag, "content") ?? ""),
  );

/**
 * Finishes a site: every page gets its content security policy and links that hold under any base path; links,
 * anchors and hosts are checked; sitemap, robots.txt and `_headers` are written.
 *
 * Faults are given, not thrown; the folder of a site with faults must not be published.
 */
export function finishSite(folder: string, address: { siteUrl: string; basePath: string }): FinishedSite {
  const { siteUrl, basePath } = address;
  const found = listFiles(folder);
  const summaries: PageSummary[] = [];
  const listed: string[] = [];
  const faults: SiteFault[] = [];
  for (const file of found) {
    const path = join(folder, file);
    if (file.endsWith(".css")) faults.push(...checkStyles(file, readFileSync(path, "utf8")));
    if (!file.endsWith(".html")) continue;
    const html = readFileSync(path, "utf8");
    const tags = parseTags(html);
    const links = pageLinks(tags, basePath);
    summaries.push(summarisePage(file, tags, links));
    for (const tag of tags) if (tag.name === "style") faults.push(...checkStyles(file, tag.text));
    if (file !== NOT_FOUND_PAGE && !isUnlisted(tags)) listed.push(file);
    try {
      writeFileSync(path, applyEdits(html, [policyEdit(tags), ...linkEdits(file, links, basePath)]));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      faults.push({ file, code: "unfit-page", message: error.message });
    }
  }
  const pages = summaries.map(({ page }) => page);
  const added = [...buildSitemap(listed, siteUrl, basePath), ...buildHostFiles(siteUrl, basePath, pages)];
  for (const { path, text } of added) writeFileSync(join(folder, path), text);
  const files = [...new Set([...found, ...added.map(({ path }) => path)])];
  // The marker is written when all else stands, and pages may lead to it.
  faults.push(
    ...checkPages(summaries, new Set([...files, MARKER_FILE]), siteUrl === "" ? "" : siteUrl + basePath),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { faults, pages: summaries.length, files: files.length, bytes };
}
