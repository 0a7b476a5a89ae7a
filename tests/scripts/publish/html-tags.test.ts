/** Finding tags and attributes in finished pages. */
import { describe, expect, it } from "vitest";
import { decodeEntities, findAttribute, parseTags } from "../../../src/site/publish/html-tags.ts";

describe("parseTags()", () => {
  it("finds values in double quotes, in single quotes, without quotes and without value", () => {
    const [tag] = parseTags(`<a href="x.html" title='say "hi"' rel=next hidden>`);
    expect(tag?.attributes.map(({ name, value }) => [name, value])).toEqual([
      ["href", "x.html"],
      ["title", 'say "hi"'],
      ["rel", "next"],
      ["hidden", ""],
    ]);
  });

  it("gives places that enclose the raw value", () => {
    const html = `<p>1 &lt; 2</p><a class=k href="/a?b&amp;c#d">x</a>`;
    const attribute = parseTags(html)[0]?.attributes[1];
    expect(attribute?.value).toBe("/a?b&c#d");
    expect(html.slice(attribute?.start, attribute?.end)).toBe("/a?b&amp;c#d");
  });

  it("is not misled by > in a value, by comments, and by what looks like a tag in a script", () => {
    const html = `<!-- <a href="no"> --><b title="a > b" id="x"></b><script>const s = '<a href="no">';</script><i id=y>`;
    const tags = parseTags(html);
    expect(tags.map(({ name }) => name)).toEqual(["b", "script", "i"]);
    expect(tags[1]?.text).toBe(`const s = '<a href="no">';`);
  });

  it("takes upper case and spaces around the equals sign", () => {
    const [tag] = parseTags(`<A HREF = "x" >`);
    expect(tag?.name).toBe("a");
    expect(tag && findAttribute(tag, "href")).toBe("x");
  });
});

describe("decodeEntities()", () => {
  it.each([
    ["a&amp;b", "a&b"],
    ["&#38;&#x26;", "&&"],
    ["&quot;&lt;&gt;&#39;", "\"<>'"],
    ["&unknown;", "&unknown;"],
  ])("reads %s", (text, expected) => {
    expect(decodeEntities(text)).toBe(expected);
  });
});
