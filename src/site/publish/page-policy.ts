/** The content security policy of a page: only what the page itself holds may run or be loaded. */
import { createHash } from "node:crypto";
import { findAttribute, type HtmlTag } from "./html-tags.ts";
import { escapeAttribute, type TextEdit } from "./text-edit.ts";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Script types that a browser runs; data blocks (JSON, JSON-LD) are not run and need no hash. */
const RUN_TYPES = new Set(["", "module", "text/javascript", "application/javascript", "importmap"]);

/**
 * Gives the policy that allows exactly the scripts and styles in these tags, and files of the same host.
 *
 * Inline scripts, style elements and style attributes are allowed by hash. Source: Content Security Policy Level 3.
 */
export function pagePolicy(tags: readonly HtmlTag[]): string {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const styleAttributes = new Set<string>();
  let hasForm = false;
  for (const tag of tags) {
    const type = findAttribute(tag, "type") ?? "";
    if (tag.name === "script" && findAttribute(tag, "src") !== undefined) scripts.add("'self'");
    else if (tag.name === "script" && RUN_TYPES.has(type.toLowerCase())) scripts.add(hashOf(tag.text));
    else if (tag.name === "style") styles.add(hashOf(tag.text));
    else if (tag.name === "link" && /stylesheet|preload/.test(findAttribute(tag, "rel") ?? "")) {
      styles.add("'self'");
      if (findAttribute(tag, "as") === "script") scripts.add("'self'");
    } else if (tag.name === "link" && findAttribute(tag, "rel") === "modulepreload") scripts.add("'self'");
    else if (tag.name === "form") hasForm = true;
    const style = findAttribute(tag, "style");
    if (style !== undefined) styleAttributes.add(hashOf(style));
  }
  // A script that was allowed may itself load others of this host (Vite loads chunks by import).
  if (scripts.size > 0) scripts.add("'self'");
  const listOf = (sources: Set<string>): string => (sources.size === 0 ? "'none'" : [...sources].join(" "));
  return [
    "default-src 'none'",
    `script-src ${listOf(scripts)}`,
    `style-src ${listOf(styles)}`,
    ...(styleAttributes.size > 0 ? [`style-src-attr 'unsafe-hashes' ${listOf(styleAttributes)}`] : []),
    "img-src 'self' data:",
    "manifest-src 'self'",
    // Also without scripts: browsers' own tools fetch robots.txt under the page's policy.
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action ${hasForm ? "'self'" : "'none'"}`,
  ].join("; ");
}

/**
 * Gives the edit that sets the policy right after the character set, before anything that it governs.
 *
 * @throws SyntaxError when the page has no character set in its head, or already names a policy.
 */
export function policyEdit(tags: readonly HtmlTag[]): TextEdit {
  const metas = tags.filter((tag) => tag.name === "meta");
  const isPolicy = (tag: HtmlTag): boolean =>
    findAttribute(tag, "http-equiv")?.toLowerCase() === "content-security-policy";
  if (metas.some(isPolicy)) throw new SyntaxError("Cannot add a policy: the page has one already");
  const charset = metas.find((tag) => findAttribute(tag, "charset") !== undefined);
  if (!charset) throw new SyntaxError('Cannot add a policy: expected <meta charset="utf-8"> in the head');
  const text = `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(pagePolicy(tags))}">`;
  return { start: charset.end, end: charset.end, text };
}
