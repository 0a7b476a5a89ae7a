/** What every page of the built site must have, checked on all its files. */
import { gzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { findAttribute, type HtmlTag, parseTags } from "../../src/site/publish/html-tags.ts";
import { pageLinks } from "../../src/site/publish/page-links.ts";
import { paths } from "../../src/views/paths.ts";
import { files, isFile, observations, pages, type SitePage, tableOf, textOf } from "./site-pages.ts";

const basePath = inject("basePath");
const siteUrl = inject("siteUrl");
const root = `http://host.invalid${basePath}`;

const parsed = new Map<string, HtmlTag[]>();
function tagsOf(file: string): HtmlTag[] {
  const tags = parsed.get(file) ?? parseTags(textOf(file));
  parsed.set(file, tags);
  return tags;
}
const idsOf = (file: string): string[] =>
  tagsOf(file).flatMap((tag) => tag.attributes.filter(({ name }) => name === "id").map(({ value }) => value));
const idSets = new Map(pages.map(({ file }) => [file, new Set(idsOf(file))]));
const named = (kind: string): SitePage[] => pages.filter((page) => page.kind === kind);

/** Resolves a link as a browser does, and gives the file and the anchor; `undefined` for other hosts. */
function resolve(page: SitePage, link: string): { file: string; anchor: string } | undefined {
  const own =
    siteUrl !== "" && link.startsWith(siteUrl + basePath)
      ? root + link.slice((siteUrl + basePath).length)
      : link;
  const url = new URL(own, root + page.address);
  if (url.origin !== new URL(root).origin) return undefined;
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(basePath)) return { file: `(outside of the site) ${path}`, anchor: "" };
  const file = path.slice(basePath.length);
  return {
    file: file === "" || file.endsWith("/") ? `${file}index.html` : file,
    anchor: decodeURIComponent(url.hash.slice(1)),
  };
}

describe("every page", () => {
  it("exists in both languages", () => {
    const addresses = new Set(pages.map(({ address }) => address));
    const single = pages.filter(({ address, language, file }) => {
      const twin = language === "zh" ? address.slice(3) : `zh/${address}`;
      return file !== "404.html" && !addresses.has(twin);
    });
    expect(single.map(({ file }) => file)).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });

  it("names its language, has a title and one first heading", () => {
    const faults = pages.filter(({ file, language }) => {
      const html = textOf(file);
      const lang = /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? "";
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? "";
      // The page for unknown addresses speaks both languages, with a heading in each.
      const headings = file === "404.html" ? 2 : 1;
      return (
        lang.split("-")[0] !== language || title === "" || html.split(/<h1[\s>]/).length !== headings + 1
      );
    });
    expect(faults.map(({ file }) => file)).toEqual([]);
  });

  it("has a title of its own in its language", () => {
    const titles = pages.map(
      ({ file, language }) => `${language} ${/<title>([^<]*)/.exec(textOf(file))?.[1]}`,
    );
    const twice = titles.filter((title, place) => titles.indexOf(title) !== place);
    expect([...new Set(twice)]).toEqual([]);
  });

  it("states its policy before anything that it governs", () => {
    const faults = pages.filter(({ file }) => {
      const tags = tagsOf(file);
      const place = tags.findIndex((tag) => findAttribute(tag, "http-equiv") === "Content-Security-Policy");
      const first = tags.findIndex((tag) => /^(?:script|style|link|img)$/.test(tag.name));
      const policy = place < 0 ? "" : (findAttribute(tags[place]!, "content") ?? "");
      return (
        place < 0 ||
        (first >= 0 && first < place) ||
        !/default-src 'none'/.test(policy) ||
        /unsafe-(?:inline|eval)/.test(policy)
      );
    });
    expect(faults.map(({ file }) => file)).toEqual([]);
  });

  it("has links and anchors that all lead somewhere, and loads nothing from another host", () => {
    const faults: string[] = [];
    for (const page of pages) {
      for (const { link, loads } of pageLinks(tagsOf(page.file))) {
        if (/^(?:mailto|tel|data):/.test(link)) continue;
        const target = resolve(page, link);
        if (!target) {
          if (loads) faults.push(`${page.file} loads ${link}`);
          continue;
        }
        const ids = idSets.get(target.file);
        const isAnchor = target.anchor === "" || target.anchor === "top" || ids?.has(target.anchor) === true;
        if (!isFile(target.file) || !isAnchor) faults.push(`${page.file} → ${link}`);
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it("has links that hold under any base path", () => {
    const faults = pages.flatMap((page) =>
      pageLinks(tagsOf(page.file))
        .filter(({ link }) =>
          page.file === "404.html"
            ? link.startsWith("/") && !link.startsWith(basePath)
            : link.startsWith("/"),
        )
        .map(({ link }) => `${page.file} → ${link}`),
    );
    expect(basePath === "/" ? [] : faults.slice(0, 20)).toEqual([]);
  });

  it("uses every id once", () => {
    const faults = pages.filter(({ file }) => idSets.get(file)?.size !== idsOf(file).length);
    expect(faults.map(({ file }) => file)).toEqual([]);
  });

  it("is listed in the sitemap under its whole address", () => {
    const listed = files
      .filter((file) => /^sitemap-\d+\.xml$/.test(file))
      .flatMap((file) => [...textOf(file).matchAll(/<loc>([^<]+)/g)].map(([, address = ""]) => address));
    const unlisted = (page: SitePage): boolean =>
      page.file === "404.html" || /name="robots" content="[^"]*noindex/.test(textOf(page.file));
    const expected = pages
      .filter((page) => !unlisted(page))
      .map(({ address }) => siteUrl + basePath + address);
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });
});

describe("the languages of a page", () => {
  const relations = (text: string): Map<string, string> =>
    new Map(
      parseTags(text)
        .filter(({ name }) => /^(?:xhtml:)?link$/.test(name))
        .map((tag) => [findAttribute(tag, "hreflang") ?? "", findAttribute(tag, "href") ?? ""] as const)
        .filter(([language]) => language !== ""),
    );
  const entries = files
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => [...textOf(file).matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)]);

  it("are the same in the page and in the sitemap: English, Chinese, and English for others", () => {
    const inSitemap = new Map(entries.map(([, address = "", links = ""]) => [address, relations(links)]));
    const faults = pages.filter(({ file, address, language }) => {
      if (file === "404.html") return false;
      const english = siteUrl + basePath + (language === "zh" ? address.slice(3) : address);
      const chinese = siteUrl + basePath + (language === "zh" ? address : `zh/${address}`);
      const expected = JSON.stringify([
        ["en", english],
        ["zh-CN", chinese],
        ["x-default", english],
      ]);
      const sortOut = (found = new Map<string, string>()): string =>
        JSON.stringify(["en", "zh-CN", "x-default"].map((name) => [name, found.get(name)]));
      const inPage = relations(textOf(file).split("</head>")[0] ?? "");
      const listed = inSitemap.get(siteUrl + basePath + address);
      // Pages that are framed by others are not listed.
      const isListed = !/^(?:zh\/)?embed\//.test(address);
      return (isListed && sortOut(listed) !== expected) || (siteUrl !== "" && sortOut(inPage) !== expected);
    });
    expect(faults.map(({ file }) => file).slice(0, 20)).toEqual([]);
    expect(entries.length).toBeGreaterThan(100);
  });
});

describe("what other sites show of a page that is linked to", () => {
  const contentOf = (file: string, property: string): string =>
    tagsOf(file)
      .filter((tag) => findAttribute(tag, "property") === property)
      .map((tag) => findAttribute(tag, "content") ?? "")
      .join(" and ");

  it("is its title, description and language, and a picture of its own", () => {
    const faults = pages.filter(({ file, address, language }) => {
      if (file === "404.html") return false;
      const preview = paths.preview(address.replace(/^(zh\/)?embed\//, "$1indicators/"));
      const up = "../".repeat(address.split("/").length - 1);
      const picture = siteUrl === "" ? `${up}${preview}` : `${siteUrl}${basePath}${preview}`;
      return (
        contentOf(file, "og:title") === "" ||
        contentOf(file, "og:description") === "" ||
        contentOf(file, "og:type") !== "website" ||
        contentOf(file, "og:locale") !== (language === "zh" ? "zh_CN" : "en_GB") ||
        contentOf(file, "og:image") !== picture ||
        !isFile(preview) ||
        contentOf(file, "og:image:alt") === ""
      );
    });
    expect(faults.map(({ file }) => file).slice(0, 20)).toEqual([]);
    expect(isFile("preview.png")).toBe(true);
  });
});

describe("an indicator page", () => {
  it("weighs at most 80 KB compressed in all, of which script at most 15 KB", () => {
    const weigh = (file: string): number => gzipSync(textOf(file)).length;
    const faults: string[] = [];
    for (const page of named("indicators/*")) {
      const tags = tagsOf(page.file);
      const loaded = new Set(
        pageLinks(tags)
          .filter(({ loads, link }) => loads && !link.startsWith("data:"))
          .map(({ link }) => resolve(page, link)?.file ?? ""),
      );
      const inline = tags
        .filter(({ name, text }) => name === "script" && text !== "")
        .map(({ text }) => text)
        .join("\n");
      const scripts = [...loaded].filter((file) => file.endsWith(".js"));
      const script = scripts.reduce(
        (sum, file) => sum + weigh(file),
        inline === "" ? 0 : gzipSync(inline).length,
      );
      const all = [page.file, ...loaded].reduce((sum, file) => sum + weigh(file), 0);
      if (all > 80_000 || script > 15_000) faults.push(`${page.file}: ${all} bytes, script ${script}`);
    }
    expect(faults).toEqual([]);
    expect(named("indicators/*").length).toBeGreaterThan(100);
  });

  it("has the figures of its published table, with the same values and bounds", () => {
    const faults: string[] = [];
    for (const page of named("indicators/*")) {
      const rows = new Map(tableOf(`data/indicators/${page.id}.csv`).map((row) => [row.figure_id, row]));
      const shown = new Set<string>();
      for (const tag of tagsOf(page.file)) {
        const id = findAttribute(tag, "data-figure");
        const value = findAttribute(tag, "data-value");
        if (id === undefined || value === undefined) continue;
        shown.add(id);
        const row = rows.get(id);
        const cell = [value, findAttribute(tag, "data-low") ?? "", findAttribute(tag, "data-high") ?? ""];
        if (!row || cell.join() !== [row.value, row.low, row.high].join())
          faults.push(`${page.file} ${id}: ${cell}`);
      }
      for (const [id = "", row] of rows) {
        if (row.transformation === "" && !shown.has(id)) faults.push(`${page.file} leaves out ${id}`);
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });
});

describe("a report page", () => {
  it("has an anchor for every figure of the report, in the order of the report", () => {
    const faults: string[] = [];
    for (const page of named("reports/*")) {
      const own = observations.filter(({ source }) => source === page.id).map(({ figure_id: id = "" }) => id);
      const anchors = idsOf(page.file).filter((id) => /^f[0-9a-f]{12}$/.test(id));
      if (anchors.toSorted().join() !== own.toSorted().join())
        faults.push(`${page.file}: ${anchors.length} of ${own.length}`);
    }
    expect(faults).toEqual([]);
    expect(named("reports/*").length).toBeGreaterThan(100);
  });
});
