/** The list of addresses against the built site: every file is in it, every example is there, and the data page tells true sizes. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ADDRESS_LIST, findAddress } from "../../src/exports/address-list.ts";
import { LANGUAGES } from "../../src/model/codes.ts";
import { parseTags } from "../../src/site/publish/html-tags.ts";
import { paths } from "../../src/views/paths.ts";
import { files, folder, isFile, textOf } from "./site-pages.ts";

describe("the addresses for programs", () => {
  it("speak of every file that is no page", () => {
    const others = files.filter((file) => !file.endsWith(".html"));
    expect(others.length).toBeGreaterThan(1000);
    expect(others.filter((file) => findAddress(file) === undefined)).toEqual([]);
  });

  it("are each found in the site, but for those that it need not have", () => {
    const found = new Set(files.map((file) => findAddress(file.replace(/index\.html$/, ""))));
    const missing = ADDRESS_LIST.filter((entry) => !entry.isOptional && !found.has(entry));
    expect(missing.map(({ form }) => form)).toEqual([]);
  });

  it.each(LANGUAGES)("lead to files that are there (%s)", (language) => {
    const page = paths.api(language);
    const links = parseTags(textOf(`${page}index.html`)).flatMap(({ name, attributes }) =>
      name === "a"
        ? attributes.filter((attribute) => attribute.name === "href").map(({ value }) => value)
        : [],
    );
    const targets = links.map((link) => new URL(link, `http://host.invalid/${page}`).pathname.slice(1));
    const data = targets.filter((target) =>
      /^(?:data\/.+[^/]|v\/.+[^/]|charts\/.+|build\.json)$/.test(target),
    );
    expect(data.length).toBeGreaterThan(20);
    expect(data.filter((target) => !isFile(target))).toEqual([]);
  });
});

describe.each(LANGUAGES)("the page of downloads (%s)", (language) => {
  it.each([
    "observations.csv",
    "reported-figures.xlsx",
    "observations.parquet",
    "datapackage.json",
    "all.zip",
  ])("tells the true size of %s", (name) => {
    const { size } = statSync(join(folder, "data", name));
    const shown = size < 1_000_000 ? `${Math.round(size / 1000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
    const html = textOf(`${paths.downloads(language)}index.html`);
    const table = /<table class="files formats".*?<\/table>/s.exec(html)?.[0] ?? "";
    const row = table.split("<tr").find((part) => part.includes(name)) ?? "";
    expect(row).toContain(`>${shown}<`);
  });
});
