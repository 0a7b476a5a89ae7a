/** Finishing a folder of rendered pages: links, policy, checks, sitemap. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { finishSite, listFiles } from "../../../src/site/publish/finish-site.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "finish-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}</body></html>`;

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");
const finish = (siteUrl = "", basePath = "/"): string[] =>
  finishSite(folder, { siteUrl, basePath }).faults.map(({ file, code }) => `${file} ${code}`);

describe("finishSite()", () => {
  it("makes links from the root relative, and those of 404.html begin with the base path", () => {
    const head = '<link rel="stylesheet" href="/assets/a.css">';
    write({
      "index.html": page('<a href="/a/">a</a>', head),
      "a/index.html": page(
        '<a href="/">home</a><img src="/a.png" srcset="/a.png 1x, /a.png 2x" alt="">',
        head,
      ),
      "404.html": page('<a href="a/">a</a>', head),
      "assets/a.css": "p{}",
      "a.png": "",
    });
    expect(finish("", "/sub/")).toEqual([]);
    expect(textOf("index.html")).toContain('href="assets/a.css"');
    expect(textOf("a/index.html")).toContain('href="../assets/a.css"');
    expect(textOf("a/index.html")).toContain('<a href="../">');
    expect(textOf("a/index.html")).toContain('srcset="../a.png 1x, ../a.png 2x"');
    expect(textOf("404.html")).toContain('href="/sub/assets/a.css"');
    expect(textOf("404.html")).toContain('href="/sub/a/"');
    for (const file of ["index.html", "a/index.html", "404.html"]) {
      expect(textOf(file)).toContain("style-src 'self'");
    }
  });

  it("takes links that begin with the base path as those from the root", () => {
    write({
      "a/index.html": page('<a href="/sub/">home</a>'),
      "index.html": page('<a href="/sub/a/">a</a>'),
      "404.html": page('<a href="/sub/a/">a</a><a href="/sub/b/">b</a>'),
    });
    expect(finish("", "/sub/")).toEqual(["404.html broken-link"]);
    expect(textOf("a/index.html")).toContain('<a href="../">');
    expect(textOf("404.html")).toContain('<a href="/sub/a/">');
  });

  it("finds links and anchors that lead nowhere, and links without the final slash", () => {
    write({
      "index.html": page(
        '<a href="/none/">x</a><a href="/a/#no">x</a><a href="a">x</a><a href="../up/">x</a>',
      ),
      "a/index.html": page('<p id="yes">x</p><a href="#yes">x</a><a href="#">x</a><a href="#top">x</a>'),
    });
    expect(finish()).toEqual([
      "index.html broken-link",
      "index.html broken-anchor",
      "index.html broken-link",
      "index.html broken-link",
    ]);
  });

  it("lets pages link to other hosts, and load nothing from them", () => {
    write({
      "index.html": page(
        '<a href="https://example.org/">x</a><img src="https://example.org/x.png" alt=""><script src="//example.org/x.js"></script>',
        '<link rel="preconnect" href="https://example.org"><style>p{background:url(https://example.org/a.png)}</style>',
      ),
      "a.css": '@import "https://example.org/x.css";',
    });
    expect(finish()).toEqual([
      "a.css other-host",
      "index.html other-host",
      "index.html other-host",
      "index.html other-host",
      "index.html other-host",
    ]);
  });

  it("finds ids that stand twice, handlers in attributes and script addresses", () => {
    write({
      "index.html": page('<p id="a"></p><p id="a"></p><b onclick="x()">x</b><a href="javascript:x()">x</a>'),
    });
    expect(finish()).toEqual([
      "index.html duplicate-id",
      "index.html inline-handler",
      "index.html broken-link",
    ]);
  });

  it("lets a link hold the file that it saves, and nothing that a reader would go to", () => {
    write({
      "index.html": page(
        '<a download="a.bib" href="data:text/plain,%25">x</a><a href="data:text/html,x">x</a><img download src="data:text/plain,x" alt="">',
      ),
    });
    expect(finish()).toEqual(["index.html broken-link", "index.html other-host"]);
    expect(textOf("index.html")).toContain('href="data:text/plain,%25"');
  });

  it("refuses a page without character set", () => {
    write({ "index.html": "<title>x</title>" });
    expect(finish()).toEqual(["index.html unfit-page"]);
  });

  it("holds whole addresses of its own site to be inside of it", () => {
    const canonical = (address: string): string => page("", `<link rel="canonical" href="${address}">`);
    write({
      "index.html": canonical("https://example.org/sub/"),
      "a/index.html": canonical("https://example.org/sub/b/"),
    });
    expect(finish("https://example.org", "/sub/")).toEqual(["a/index.html broken-link"]);
  });

  it("lists every page but 404.html and those that ask not to be, with the twin in the other language", () => {
    write({
      "index.html": page(""),
      "zh/index.html": page(""),
      "a/index.html": page(""),
      "hidden/index.html": page("", '<meta name="robots" content="noindex">'),
      "404.html": page(""),
    });
    finish("https://example.org", "/sub/");
    const sitemap = textOf("sitemap-0.xml");
    expect(sitemap.match(/<loc>[^<]+/g)).toEqual([
      "<loc>https://example.org/sub/a/",
      "<loc>https://example.org/sub/",
      "<loc>https://example.org/sub/zh/",
    ]);
    const links = `<xhtml:link rel="alternate" hreflang="en" href="https://example.org/sub/"/><xhtml:link rel="alternate" hreflang="zh-CN" href="https://example.org/sub/zh/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/sub/"/>`;
    expect(sitemap.split(links)).toHaveLength(3);
    expect(sitemap).toContain("<url><loc>https://example.org/sub/a/</loc></url>");
    expect(textOf("sitemap-index.xml")).toContain("<loc>https://example.org/sub/sitemap-0.xml</loc>");
    expect(textOf("robots.txt")).toContain("Sitemap: https://example.org/sub/sitemap-index.xml");
  });

  it("names no sitemap in robots.txt where the address is not known", () => {
    write({ "index.html": page("") });
    finish();
    expect(textOf("robots.txt")).not.toContain("Sitemap");
    expect(textOf("sitemap-0.xml")).toContain("<loc>/</loc>");
  });

  it("counts pages, files and bytes, those it adds included", () => {
    write({ "index.html": page(""), "data/a.csv": "x\n" });
    const { pages, files, bytes } = finishSite(folder, { siteUrl: "", basePath: "/" });
    expect(pages).toBe(1);
    expect(files).toBe(listFiles(folder).length);
    const sizes = listFiles(folder).map((file) => readFileSync(join(folder, file)).length);
    expect(bytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
  });

  it("misses the picture that a page names for others", () => {
    const head = (image: string): string => `<meta property="og:image" content="${image}">`;
    write({
      "index.html": page("", head("previews/index.png")),
      "a/index.html": page("", head("../previews/a.png")),
      "b/index.html": page("", head("https://example.org/sub/previews/b.png")),
      "c/index.html": page("", head("https://example.org/sub/previews/c.png")),
      "previews/a.png": "",
      "previews/c.png": "",
    });
    expect(finish("https://example.org", "/sub/").sort()).toEqual([
      "b/index.html broken-link",
      "index.html broken-link",
    ]);
  });
});
