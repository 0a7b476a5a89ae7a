/** Checks finished pages: every link and anchor leads somewhere, nothing is loaded from another host, no id stands twice. */
import type { HtmlTag } from "./html-tags.ts";
import type { PageLink } from "./page-links.ts";
import { findSiteTarget, isElsewhere } from "./site-target.ts";

/** What is wrong with a published file. `file` is its path below the root of the site. */
export interface SiteFault {
  file: string;
  code: "broken-link" | "broken-anchor" | "other-host" | "duplicate-id" | "inline-handler" | "unfit-page";
  message: string;
}

/** What is kept of a page for checking. */
export interface PageSummary {
  page: string;
  ids: Set<string>;
  links: PageLink[];
  faults: SiteFault[];
}

/** Gives what is kept of a page, with the faults that it shows by itself: ids that stand twice, handlers in attributes. */
export function summarisePage(page: string, tags: readonly HtmlTag[], links: PageLink[]): PageSummary {
  const ids = new Set<string>();
  const faults: SiteFault[] = [];
  for (const tag of tags) {
    for (const { name, value } of tag.attributes) {
      if (name === "id") {
        if (ids.has(value)) {
          faults.push({ file: page, code: "duplicate-id", message: `Cannot use id "${value}" twice` });
        }
        ids.add(value);
      } else if (/^on[a-z]+$/.test(name)) {
        const message = `Cannot run ${name} of <${tag.name}>: expected a script, which the policy allows by hash`;
        faults.push({ file: page, code: "inline-handler", message });
      }
    }
  }
  return { page, ids, links, faults };
}

/**
 * Gives every fault of a site, in order of page; `files` are the paths of all its files.
 *
 * Links that begin with `ownAddress` (the whole address of the site, or empty where it is not known) are held to be
 * inside of it. Other hosts may be linked to, but nothing may be loaded from them.
 */
export function checkPages(
  pages: readonly PageSummary[],
  files: ReadonlySet<string>,
  ownAddress: string,
): SiteFault[] {
  const idsOf = new Map(pages.map(({ page, ids }) => [page, ids]));
  const check = (page: string, { link, loads }: PageLink): Omit<SiteFault, "file"> | undefined => {
    const isOwn = ownAddress !== "" && `${link}/`.startsWith(ownAddress);
    const local = isOwn ? `/${link.slice(ownAddress.length)}` : link;
    if (isElsewhere(local)) return checkElsewhere(local, loads);
    const target = findSiteTarget(page, local);
    if (!target) return { code: "broken-link", message: `Cannot follow "${link}": it leads out of the site` };
    if (!files.has(target.file)) {
      const hint = files.has(`${target.file}/index.html`) ? "; expected a final /" : "";
      return { code: "broken-link", message: `Cannot follow "${link}": there is no ${target.file}${hint}` };
    }
    const ids = idsOf.get(target.file);
    // Every page has a place called `top`, and the empty anchor. Source: HTML, 7.4.6.3, select the indicated part.
    if (target.anchor === "" || target.anchor.toLowerCase() === "top" || !ids) return undefined;
    if (ids.has(target.anchor)) return undefined;
    return {
      code: "broken-anchor",
      message: `Cannot follow "${link}": ${target.file} has no id "${target.anchor}"`,
    };
  };
  return pages.flatMap(({ page, links, faults }) => [
    ...faults,
    ...links.flatMap((link) => {
      const fault = check(page, link);
      return fault ? [{ file: page, ...fault }] : [];
    }),
  ]);
}

function checkElsewhere(link: string, loads: boolean): Omit<SiteFault, "file"> | undefined {
  if (/^data:image\//i.test(link) && loads) return undefined;
  if (/^(?:https?|mailto|tel):/i.test(link) && !loads) return undefined;
  return loads
    ? { code: "other-host", message: `Cannot load "${link}": a page loads only what its own host has` }
    : { code: "broken-link", message: `Cannot link to "${link}": expected http, https, mailto or tel` };
}

/** Gives the faults of a style sheet: nothing in it may be loaded from another host. */
export function checkStyles(file: string, css: string): SiteFault[] {
  const found = css.matchAll(/(?:url\(\s*["']?|@import\s+["'])\s*((?:https?:)?\/\/[^"')\s]+)/gi);
  return [...found].map(([, link]) => ({
    file,
    code: "other-host",
    message: `Cannot load "${link}": a page loads only what its own host has`,
  }));
}
