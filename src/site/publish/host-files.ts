/** The files by which hosts and search engines are told how to treat the site: robots.txt and response headers. */
import type { SiteFile } from "./site-file.ts";

/** Builds both files, for the root of the site. */
export function buildHostFiles(siteUrl: string, basePath: string): SiteFile[] {
  return [buildRobots(siteUrl, basePath), buildHeaders(basePath)];
}

/** Builds `robots.txt`: everything may be read; the sitemap is named when its whole address is known. */
function buildRobots(siteUrl: string, basePath: string): SiteFile {
  const sitemap = siteUrl === "" ? "" : `\nSitemap: ${siteUrl}${basePath}sitemap-index.xml\n`;
  return { path: "robots.txt", text: `User-agent: *\nAllow: /\n${sitemap}` };
}

/**
 * Builds `_headers`, which Cloudflare Pages and Netlify read and other hosts may be configured after.
 *
 * Pages carry their own policy; what a `meta` element cannot say (who may frame a page) is said here. Files under
 * `assets/` bear a digest in their name and never change.
 */
function buildHeaders(basePath: string): SiteFile {
  const text = `# Response headers for hosts that read this file (Cloudflare Pages, Netlify).
${basePath}*
  Content-Security-Policy: frame-ancestors 'self'
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()

${basePath}data/*
  Access-Control-Allow-Origin: *

${basePath}assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
  return { path: "_headers", text };
}
