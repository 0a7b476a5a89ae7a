/** Finds the start tags of a finished page, with the places of their attributes, so that a page can be checked and mended. */

/** One attribute. `value` is decoded; `start` and `end` enclose the value as it stands in the page, without quotes. */
export interface HtmlAttribute {
  name: string;
  value: string;
  start: number;
  end: number;
}

/** A start tag. `text` is what stands inside an element whose content is not markup (script, style), else empty. */
export interface HtmlTag {
  name: string;
  attributes: HtmlAttribute[];
  text: string;
  /** Place just behind the tag. */
  end: number;
}

const ATTRIBUTES = `((?:[^>"']|"[^"]*"|'[^']*')*)`;
const RAW = "script|style|textarea|title";
const TAG = new RegExp(
  `<!--[\\s\\S]*?-->|<(${RAW})(?=[\\s/>])${ATTRIBUTES}>([\\s\\S]*?)</\\1\\s*>|<([a-z][^\\s/>]*)${ATTRIBUTES}>`,
  "gi",
);
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Gives the text that an attribute value stands for; entities that pages do not need stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex || decimal
      ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10))
      : (ENTITIES[name] ?? whole),
  );
}

/**
 * Gives the start tags that have attributes or raw text, in order; comments and the insides of raw elements hold none.
 *
 * Made for the well-formed pages that the build writes. Source: HTML, 13.1.2, elements.
 */
export function parseTags(html: string): HtmlTag[] {
  const tags: HtmlTag[] = [];
  for (const match of html.matchAll(TAG)) {
    const [whole, rawName, rawAttributes, text = "", plainName, plainAttributes] = match;
    const name = rawName ?? plainName;
    const source = rawAttributes ?? plainAttributes ?? "";
    if (name === undefined) continue;
    // Most tags have no attribute and say nothing that anybody asks for; a form does by being there.
    if (source.length < 2 && rawName === undefined && name !== "form") continue;
    const start = match.index + 1 + name.length;
    tags.push({
      name: name.toLowerCase(),
      attributes: parseAttributes(source, start),
      text,
      end: match.index + whole.length,
    });
  }
  return tags;
}

function parseAttributes(source: string, offset: number): HtmlAttribute[] {
  const attributes: HtmlAttribute[] = [];
  for (const match of source.matchAll(ATTRIBUTE)) {
    const [whole, name = "", double, single, bare] = match;
    const raw = double ?? single ?? bare ?? "";
    const quote = double === undefined && single === undefined ? 0 : 1;
    const end = offset + match.index + whole.length - quote;
    attributes.push({
      name: name.toLowerCase(),
      value: decodeEntities(raw),
      start: end - raw.length,
      end,
    });
  }
  return attributes;
}

/** Finds the value of an attribute; `undefined` where the tag has none of that name. */
export function findAttribute(tag: HtmlTag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}
