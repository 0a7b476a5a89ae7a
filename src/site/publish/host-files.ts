/** The files by which hosts and search engines are told how to treat the site: robots.txt and response headers. */
import type { SiteFile } from "./site-file.ts";

/** Builds both files, for the root of the site. `pages` are the paths of its HTML files. */
export function buildHostFiles(siteUrl: string, basePath: string, pages: readonly string[]): SiteFile[] {
  return [buildRobots(siteUrl, basePath), buildHeaders(basePath, pages)];
}

/** Builds `robots.txt`: everything may be read; the sitemap is named when its whole address is known. */
function buildRobots(siteUrl: string, basePath: string): SiteFile {
  const sitemap = siteUrl === "" ? "" : `\nSitemap: ${siteUrl}${basePath}sitemap-index.xml\n`;
  return { path: "robots.txt", text: `User-agent: *\nAllow: /\n${sitemap}` };
}

/** Pages that anyone may frame. */
const FRAMED = /^(?:zh\/)?embed\//;

/** Gives the addresses that only the site itself may frame: the first page of each language, and every folder with pages. */
function unframedPaths(pages: readonly string[]): string[] {
  const paths = pages
    .filter((page) => !FRAMED.test(page))
    .map((page) => /^(?:zh\/)?[^/]+\//.exec(page)?.[0] ?? "")
    .map((folder) => (folder === "" || folder === "zh/" ? folder : `${folder}*`));
  return [...new Set(paths)].sort();
}

/**
 * Builds `_headers`, which Cloudflare Pages and Netlify read and other hosts may be configured after.
 *
 * Pages carry their own policy; what a `meta` element cannot say (who may frame a page) is said here. Files under
 * `assets/` bear a digest in their name and never change. The rules of all patterns that fit an address are joined, so a
 * rule for every page could not be taken back for those that anyone may frame: the others are named one by one.
 */
function buildHeaders(basePath: string, pages: readonly string[]): SiteFile {
  const unframed = unframedPaths(pages).map(
    (path) => `${basePath}${path}
  Content-Security-Policy: frame-ancestors 'self'

`,
  );
  const text = `# Response headers for hosts that read this file (Cloudflare Pages, Netlify).
${basePath}*
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()

${unframed.join("")}${basePath}data/*
  Access-Control-Allow-Origin: *

${basePath}v/*
  Access-Control-Allow-Origin: *

${basePath}assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
  return { path: "_headers", text };
}
