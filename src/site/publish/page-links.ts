/** The links of a page: read for checking, and made to hold wherever the folder is put. */
import type { HtmlAttribute, HtmlTag } from "./html-tags.ts";
import { isElsewhere, relateAddress, rootAddress } from "./site-target.ts";
import { escapeAttribute, type TextEdit } from "./text-edit.ts";

/** One link. `loads` tells a resource that the browser fetches by itself from a place that a reader may go to. */
export interface PageLink {
  link: string;
  loads: boolean;
  attribute: HtmlAttribute;
}

const LINK_ATTRIBUTES = new Set([
  "href",
  "src",
  "srcset",
  "poster",
  "data",
  "action",
  "xlink:href",
  "formaction",
]);
/** Relations of a `link` element that a browser does not fetch. */
const QUIET_RELATIONS = /^(?:canonical|alternate|author|license|help|next|prev|search|bookmark|me)$/i;

/**
 * Gives the links of a page in order; a `srcset` gives one for each of its candidates.
 *
 * A link that begins with the base path is given as it is from the root of the site.
 */
export function pageLinks(tags: readonly HtmlTag[], basePath = "/"): PageLink[] {
  const links: PageLink[] = [];
  for (const tag of tags) {
    for (const attribute of tag.attributes) {
      if (!LINK_ATTRIBUTES.has(attribute.name) && !isPreview(tag, attribute)) continue;
      if (holdsFile(tag, attribute)) continue;
      const values =
        attribute.name === "srcset"
          ? attribute.value.split(",").map((part) => part.trim().split(/\s+/)[0] ?? "")
          : [attribute.value];
      for (const value of values) {
        const link = value.startsWith(basePath) ? `/${value.slice(basePath.length)}` : value;
        links.push({ link, loads: isLoaded(tag, attribute.name), attribute });
      }
    }
  }
  return links;
}

/** Whether an attribute names the picture that other sites show of the page. */
const isPreview = (tag: HtmlTag, { name }: HtmlAttribute): boolean =>
  tag.name === "meta" &&
  name === "content" &&
  tag.attributes.some(({ name: own, value }) => own === "property" && value === "og:image");

/** Whether a link is itself the file that it saves, and so leads nowhere. */
const holdsFile = (tag: HtmlTag, { name, value }: HtmlAttribute): boolean =>
  tag.name === "a" &&
  name === "href" &&
  value.startsWith("data:") &&
  tag.attributes.some(({ name: own }) => own === "download");

function isLoaded(tag: HtmlTag, attribute: string): boolean {
  if (tag.name === "meta") return false;
  if (attribute === "action" || attribute === "formaction") return true;
  if (tag.name === "a" || tag.name === "area") return false;
  if (tag.name !== "link") return true;
  const relations = (tag.attributes.find(({ name }) => name === "rel")?.value ?? "").split(/\s+/);
  return !relations.every((relation) => QUIET_RELATIONS.test(relation));
}

/** The page that a host shows at any address it does not know, so that its own place says nothing about links. */
export const NOT_FOUND_PAGE = "404.html";

/**
 * Gives the edits after which links hold under any base path: those from the root of the site become relative.
 *
 * The page for unknown addresses is shown at addresses of any depth: its links begin with the base path instead.
 */
export function linkEdits(page: string, links: readonly PageLink[], basePath: string): TextEdit[] {
  const settle = (value: string): string => {
    if (isElsewhere(value) || value === "") return value;
    const link = value.startsWith(basePath) ? `/${value.slice(basePath.length)}` : value;
    if (page === NOT_FOUND_PAGE) return link.startsWith("#") ? link : rootAddress(page, link, basePath);
    return link.startsWith("/") ? relateAddress(page, link) : link;
  };
  const edits: TextEdit[] = [];
  for (const { attribute } of links) {
    const { start, end } = attribute;
    // A `srcset` gives several links and needs one edit.
    if (edits.at(-1)?.start === start) continue;
    const value =
      attribute.name === "srcset"
        ? attribute.value.replace(/(^|,\s*)([^\s,]+)/g, (_, before, link) => before + settle(link))
        : settle(attribute.value);
    if (value !== attribute.value) edits.push({ start, end, text: escapeAttribute(value) });
  }
  return edits;
}
