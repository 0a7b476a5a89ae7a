/** Finds the pages of a rendered site with what their heads say of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SitePath } from "../../views/paths.ts";
import { paths } from "../../views/paths.ts";
import type { PlainPage } from "../../views/previews/list-previews.ts";
import { findAttribute, parseTags } from "../publish/html-tags.ts";

/** What the heads of pages are read from; no page's head is longer. */
const HEAD_CHARACTERS = 20_000;

/**
 * Gives the pages among `files` that name a preview of their own; `isTold` says of which nothing needs to be read.
 * Pages that share another's, and those without any, are left out.
 */
export function findPlainPages(
  folder: string,
  files: readonly string[],
  isTold: (page: SitePath) => boolean,
): PlainPage[] {
  return files.flatMap((file) => {
    const page = file.replace(/(^|\/)index\.html$/, "$1");
    if (page === file || isTold(page)) return [];
    const tags = parseTags(readFileSync(join(folder, file), "utf8").slice(0, HEAD_CHARACTERS));
    const contentOf = (property: string): string => {
      const tag = tags.find((one) => one.name === "meta" && findAttribute(one, "property") === property);
      return (tag && findAttribute(tag, "content")) ?? "";
    };
    if (!contentOf("og:image").endsWith(paths.preview(page))) return [];
    const html = tags.find(({ name }) => name === "html");
    const isChinese = ((html && findAttribute(html, "lang")) ?? "").startsWith("zh");
    return [
      {
        page,
        language: isChinese ? "zh" : "en",
        title: contentOf("og:title"),
        description: contentOf("og:description"),
      },
    ];
  });
}
