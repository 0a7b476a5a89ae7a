/** The sitemap: every page, in both languages, for search engines and for tools that walk the site. */
import { langOf } from "../../views/page-context.ts";
import type { SiteFile } from "./site-file.ts";
import { toAddress } from "./site-target.ts";

/** Gives the other language of a page: `a/` and `zh/a/` are one page in two languages. */
const twinOf = (page: string): string => (page.startsWith("zh/") ? page.slice(3) : `zh/${page}`);

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** At most so many addresses go into one file. Source: sitemaps.org protocol. */
const LIMIT = 50_000;

/**
 * Builds the sitemap: an index and files of at most 50,000 pages each, every page with its twin in the other language.
 *
 * Without a site address the entries are paths from the base path: good for tools that walk the site, while search
 * engines need whole addresses, so that `robots.txt` then names no sitemap. Source: sitemaps.org protocol.
 */
export function buildSitemap(pages: readonly string[], siteUrl: string, basePath: string): SiteFile[] {
  const root = escapeXml(siteUrl + basePath);
  const known = new Set(pages);
  const entryOf = (page: string): string => {
    const address = root + escapeXml(toAddress(page));
    const twin = twinOf(page);
    if (!known.has(twin)) return `<url><loc>${address}</loc></url>`;
    const isChinese = page.startsWith("zh/");
    const addressOfTwin = root + escapeXml(toAddress(twin));
    const [english, chinese] = isChinese ? [addressOfTwin, address] : [address, addressOfTwin];
    const linkOf = (language: string, href: string): string =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`;
    // As in the head of every page. Readers of other languages are shown English.
    const links =
      linkOf(langOf("en"), english) + linkOf(langOf("zh"), chinese) + linkOf("x-default", english);
    return `<url><loc>${address}</loc>${links}</url>`;
  };
  const sorted = [...pages].sort();
  const count = Math.max(1, Math.ceil(sorted.length / LIMIT));
  const parts = Array.from({ length: count }, (_, part) => ({
    path: `sitemap-${part}.xml`,
    text: xmlOf(
      'urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"',
      sorted.slice(part * LIMIT, (part + 1) * LIMIT).map(entryOf),
    ),
  }));
  const index = xmlOf(
    'sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
    parts.map(({ path }) => `<sitemap><loc>${root}${path}</loc></sitemap>`),
  );
  return [{ path: "sitemap-index.xml", text: index }, ...parts];
}

function xmlOf(element: string, entries: readonly string[]): string {
  const name = element.split(" ")[0];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element}>\n${entries.join("\n")}\n</${name}>\n`;
}
