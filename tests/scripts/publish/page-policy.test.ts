/** The content security policy of a page. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parseTags } from "../../../src/site/publish/html-tags.ts";
import { pagePolicy, policyEdit } from "../../../src/site/publish/page-policy.ts";
import { applyEdits } from "../../../src/site/publish/text-edit.ts";

const policyOf = (html: string): string[] => pagePolicy(parseTags(html)).split("; ");
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("pagePolicy()", () => {
  it("allows nothing to run on a page without scripts", () => {
    const policy = policyOf('<meta charset="utf-8"><p id="x">text</p>');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'none'");
    expect(policy).toContain("style-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("form-action 'none'");
  });

  it("allows inline scripts and styles by the hash of their very bytes", () => {
    const policy = policyOf('<script type="module">let 数 = 1;\n</script><style>p { color: red }</style>');
    expect(policy).toContain(`script-src ${hashOf("let 数 = 1;\n")} 'self'`);
    expect(policy).toContain(`style-src ${hashOf("p { color: red }")}`);
  });

  it("leaves data blocks alone", () => {
    expect(policyOf('<script type="application/ld+json">{}</script>')).toContain("script-src 'none'");
  });

  it("allows style attributes one by one, never all", () => {
    expect(policyOf('<b style="color:red">')).toContain(
      `style-src-attr 'unsafe-hashes' ${hashOf("color:red")}`,
    );
  });

  it("never allows unsafe-inline or another host", () => {
    const all = policyOf(
      '<script src="a.js"></script><link rel="stylesheet" href="a.css"><form></form>',
    ).join();
    expect(all).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    expect(all).toContain("form-action 'self'");
  });
});

describe("policyEdit()", () => {
  it("sets the policy right behind the character set", () => {
    const html = '<head><meta charset="utf-8"><script>1</script></head>';
    const done = applyEdits(html, [policyEdit(parseTags(html))]);
    expect(done).toMatch(
      /^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><script>/,
    );
  });

  it("refuses a page without character set, and one that has a policy", () => {
    expect(() => policyEdit(parseTags("<title>x</title>"))).toThrow(SyntaxError);
    const html = `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="x">`;
    expect(() => policyEdit(parseTags(html))).toThrow("has one already");
  });
});
