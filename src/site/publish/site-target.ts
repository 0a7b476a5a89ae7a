/** Paths inside the published folder: from a link in a page to the file it means, and back to a relative link. */

/** A link that stays in the site: the file it means, from the root of the site, and the anchor in it or empty. */
export interface SiteTarget {
  file: string;
  anchor: string;
}

/** A stand-in origin for resolving; `.invalid` is never a host (RFC 2606). */
const ORIGIN = "http://site.invalid";
/** Deep enough that `..` beyond the root of the site is seen as such instead of being cut off. */
const DEPTH = "/root/";

/** Gives the address of a file below the root of the site: `a/index.html` is `a/`. */
export function toAddress(file: string): string {
  return file.replace(/(^|\/)index\.html$/, "$1");
}

/**
 * Finds what a link in a page means; `undefined` for what leads elsewhere: other hosts, other schemes, or out of the site.
 *
 * Links that begin with one slash are taken from the root of the site.
 */
export function findSiteTarget(page: string, link: string): SiteTarget | undefined {
  const url = resolve(page, link);
  if (!url || url.origin !== ORIGIN || !url.pathname.startsWith(DEPTH)) return undefined;
  const path = decode(url.pathname.slice(DEPTH.length));
  return {
    file: path === "" || path.endsWith("/") ? `${path}index.html` : path,
    anchor: decode(url.hash.slice(1)),
  };
}

/** Whether a link names another host or another scheme (`https:`, `mailto:`, `//host`), rather than a place in a site. */
export function isElsewhere(link: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(link.trim());
}

/** Gives a link from one page to an address that begins with `/` at the root of the site: `../../assets/a.css`. */
export function relateAddress(page: string, address: string): string {
  const depth = page.split("/").length - 1;
  const target = address.replace(/^\/+/, "");
  return depth === 0 ? (/^[^#?]/.test(target) ? target : `./${target}`) : "../".repeat(depth) + target;
}

/** Gives a link that holds wherever the page is shown: the base path and the address from the root of the site. */
export function rootAddress(page: string, link: string, basePath: string): string {
  const url = resolve(page, link);
  if (!url || url.origin !== ORIGIN || !url.pathname.startsWith(DEPTH)) return link;
  return basePath + url.pathname.slice(DEPTH.length) + url.search + url.hash;
}

function resolve(page: string, link: string): URL | null {
  const rooted = /^\/(?![\\/])/.test(link) ? DEPTH + link.slice(1) : link;
  return URL.parse(rooted, `${ORIGIN}${DEPTH}${toAddress(page)}`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
