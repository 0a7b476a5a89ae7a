/** What RFC 4287 asks of a feed, and a small strict reader of XML to look at one with. */

/** An element; `text` is what stands in it, with entities read. */
export interface AtomElement {
  name: string;
  attributes: Record<string, string>;
  children: AtomElement[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function readText(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text))
    throw new SyntaxError(`A bare & in ${text}`);
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/**
 * Reads a document without comments, CDATA or DTD, which a feed does not need.
 *
 * @throws SyntaxError where it is not well-formed.
 */
export function parseXml(xml: string): AtomElement {
  const top: AtomElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  const pattern = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)|(.)/gs;
  for (const [whole, closing, name = "", attributes = "", empty, text, other] of body.matchAll(pattern)) {
    const last = open.at(-1)!;
    if (other !== undefined) throw new SyntaxError(`${other} stands where no tag begins`);
    if (text !== undefined) {
      if (last === top && text.trim() !== "") throw new SyntaxError("Text outside of the root");
      last.text += readText(text);
      continue;
    }
    if (closing === "/") {
      if (last.name !== name) throw new SyntaxError(`${whole} closes <${last.name}>`);
      open.pop();
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => {
      if (value.includes("<")) throw new SyntaxError(`A < in the attribute ${key}`);
      return [key, readText(value)] as const;
    });
    if (new Set(pairs.map(([key]) => key)).size < pairs.length)
      throw new SyntaxError(`Two attributes of one name in ${whole}`);
    const element = { name, attributes: Object.fromEntries(pairs), children: [], text: "" };
    last.children.push(element);
    if (empty !== "/") open.push(element);
  }
  if (open.length > 1) throw new SyntaxError(`<${open.at(-1)?.name}> is not closed`);
  const [root, more] = top.children;
  if (!root || more) throw new SyntaxError("Expected one root");
  return root;
}

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const COMMON = ["author", "category", "contributor", "id", "link", "rights", "title", "updated"];
const OF_FEED = [...COMMON, "generator", "icon", "logo", "subtitle", "entry"];
const OF_ENTRY = [...COMMON, "content", "published", "source", "summary"];

/** Gives every rule of sections 4.1 to 4.2 that a feed breaks; the words name the place. */
export function atomFaults(xml: string): string[] {
  const faults: string[] = [];
  const feed = parseXml(xml);
  const check = (place: string, holds: boolean, rule: string): void => {
    if (!holds) faults.push(`${place}: ${rule}`);
  };
  const of = (element: AtomElement, name: string): AtomElement[] =>
    element.children.filter((child) => child.name === name);
  check(
    "feed",
    feed.name === "feed" && feed.attributes.xmlns === "http://www.w3.org/2005/Atom",
    "is no Atom feed",
  );
  const checkCommon = (element: AtomElement, place: string, names: readonly string[]): void => {
    for (const name of ["id", "title", "updated"])
      check(place, of(element, name).length === 1, `exactly one ${name}`);
    for (const { name } of element.children) check(place, names.includes(name), `${name} is no child of it`);
    for (const { text } of of(element, "id"))
      check(place, /^[a-z][a-z0-9+.-]*:\S+$/.test(text), "the id is an IRI");
    for (const { text } of of(element, "updated")) {
      check(place, TIME.test(text) && !Number.isNaN(Date.parse(text)), "the date is one of RFC 3339");
    }
    for (const { text } of of(element, "title")) check(place, text.trim() !== "", "the title says something");
    const alternates = of(element, "link").filter(
      ({ attributes }) => (attributes.rel ?? "alternate") === "alternate",
    );
    const kinds = alternates.map(({ attributes }) => `${attributes.type} ${attributes.hreflang}`);
    check(place, new Set(kinds).size === kinds.length, "one alternate of a kind");
    for (const { attributes } of of(element, "link")) {
      const { href = "" } = attributes;
      check(place, href !== "" && URL.canParse(href, "https://feed.example/"), "a link has an address");
    }
    for (const author of of(element, "author"))
      check(place, of(author, "name").length === 1, "an author has one name");
  };
  checkCommon(feed, "feed", OF_FEED);
  const entries = of(feed, "entry");
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    const place = `entry ${index + 1}`;
    checkCommon(entry, place, OF_ENTRY);
    const [content] = of(entry, "content");
    check(place, of(entry, "content").length <= 1, "at most one content");
    const hasAlternate = of(entry, "link").some(({ attributes }) => attributes.rel === "alternate");
    check(place, content !== undefined || hasAlternate, "a link to what it tells of, or the content");
    check(
      place,
      content === undefined || ["text", "html"].includes(content.attributes.type ?? "text"),
      "text or HTML",
    );
    check(
      place,
      of(entry, "author").length + of(feed, "author").length > 0,
      "an author, here or of the feed",
    );
    const key = `${of(entry, "id")[0]?.text} ${of(entry, "updated")[0]?.text}`;
    check(place, !seen.has(key), "no two entries of one id and date");
    seen.add(key);
  });
  return faults;
}
