/** The feed of changes: an entry for each version of the collection. */
import type { Language } from "../model/codes.ts";
import type { Sha256 } from "../model/figure-id.ts";
import type { ReleaseRecord } from "../versions/release-record.ts";
import type { Collection } from "../views/collection.ts";
import { buildPageContext, langOf, type PageContext } from "../views/page-context.ts";
import { paths, type SitePath } from "../views/paths.ts";
import { buildReleaseView, type ReleaseLineView, type ReleaseView } from "../views/release-view.ts";

/** Where the site will stand; `siteUrl` is empty where that is not known. */
export interface FeedAddress {
  siteUrl: string;
  basePath: string;
}

const escapeXml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    // Characters that no XML document may hold, not even escaped.
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");

/** Gives a UUID that follows from a text: version 8 of RFC 9562, the first bits of its SHA-256. */
function toUuid(text: string, sha256: Sha256): string {
  const hex = sha256(text);
  const variant = "89ab"[Number.parseInt(hex[16] ?? "0", 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function lineHtml({ text, href, changes, reason }: ReleaseLineView): string {
  const name = href === "" ? escapeXml(text) : `<a href="${escapeXml(href)}">${escapeXml(text)}</a>`;
  const details = [...changes, reason].filter((part) => part !== "").map(escapeXml);
  return `<li>${[name, ...details].join("<br>")}</li>`;
}

/** The content of an entry as HTML; escaped once more where it stands in the feed. */
function entryHtml({ notes, counts, summary, lists }: ReleaseView): string {
  const items = notes.map((note) => `<li>${escapeXml(note)}</li>`).join("");
  const paragraphs = [counts, summary]
    .filter((part) => part !== "")
    .map((part) => `<p>${escapeXml(part)}</p>`);
  const details = lists.map(({ title, lines, more }) => {
    const rest = more === "" ? "" : `<li>${escapeXml(more)}</li>`;
    return `<h3>${escapeXml(title)}</h3><ul>${lines.map(lineHtml).join("")}${rest}</ul>`;
  });
  return [`<ul>${items}</ul>`, ...paragraphs, ...details].join("");
}

/**
 * Builds the feed of a language from the releases, the newest first; there is at least one.
 *
 * Ids follow from the data of the first version and the number of the version, so they stay when the site moves. Dates are those of the
 * versions. Without a site address links are relative to the feed, and it does not name its own address. Source: RFC 4287.
 */
export function buildFeed(
  collection: Collection,
  records: readonly ReleaseRecord[],
  language: Language,
  { siteUrl, basePath }: FeedAddress,
  tools: { sha256: Sha256 },
): string {
  // Links are relative to the folder of the feed, which is that of the home page.
  const plain = buildPageContext(collection, language, paths.home(language));
  const link = (to: SitePath, fragment = ""): string =>
    siteUrl === ""
      ? plain.link(to, fragment)
      : `${siteUrl}${basePath}${to}${fragment === "" ? "" : `#${fragment}`}`;
  const page: PageContext = { ...plain, link };
  const { text } = page;
  const origin = records.at(-1)?.release.digest ?? "";
  const idOf = (name: string): string => `urn:uuid:${toUuid(`${origin} ${name} ${language}`, tools.sha256)}`;
  const timeOf = ({ release }: ReleaseRecord): string => `${release.date}T00:00:00Z`;
  const entries = records.map((record) => {
    const view = buildReleaseView(record, page);
    return [
      "<entry>",
      `<id>${idOf(record.release.version)}</id>`,
      `<title>${escapeXml(view.name)}</title>`,
      `<updated>${timeOf(record)}</updated>`,
      `<link rel="alternate" type="text/html" href="${escapeXml(link(paths.changes(language), view.id))}"/>`,
      `<content type="html">${escapeXml(entryHtml(view))}</content>`,
      "</entry>",
    ].join("\n");
  });
  const updated = records.map(timeOf).sort().at(-1) ?? "";
  const self =
    siteUrl === ""
      ? []
      : [`<link rel="self" type="application/atom+xml" href="${escapeXml(link(paths.feed(language)))}"/>`];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${langOf(language)}">`,
    `<id>${idOf("feed")}</id>`,
    `<title>${escapeXml(`${text.siteName}${text.colon}${text.versions.changes}`)}</title>`,
    `<subtitle>${escapeXml(text.versions.lead)}</subtitle>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escapeXml(text.siteName)}</name></author>`,
    ...self,
    `<link rel="alternate" type="text/html" href="${escapeXml(link(paths.changes(language)))}"/>`,
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}
