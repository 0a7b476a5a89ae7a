/** The one-way street: which folder may import from which, and which packages it may use. */
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf, readSourceFiles, root } from "./source-files.ts";

interface Allowance {
  folders: readonly string[];
  packages: readonly string[];
}

/** The table of `src/README.md`. A folder may always import from itself; types of the model may be imported anywhere. */
const ALLOWED: Record<string, Allowance> = {
  model: { folders: [], packages: [] },
  reading: { folders: ["model"], packages: [] },
  issues: { folders: ["model"], packages: [] },
  ingest: { folders: ["model", "reading", "issues"], packages: ["papaparse", "zod"] },
  checks: { folders: ["model", "reading", "issues"], packages: [] },
  versions: { folders: ["model", "issues"], packages: ["papaparse", "fflate"] },
  dataset: { folders: ["model", "issues", "ingest", "checks", "versions"], packages: [] },
  series: { folders: ["model"], packages: ["d3-array", "d3"] },
  i18n: { folders: ["model"], packages: [] },
  text: { folders: ["model", "series", "i18n"], packages: [] },
  charts: { folders: ["model"], packages: [] },
  images: { folders: ["model", "charts"], packages: [] },
  plots: { folders: ["model", "charts"], packages: ["@observablehq/plot", "d3"] },
  // Both run at build time and in the browser alike: what they may import must stay small.
  citations: { folders: ["model"], packages: [] },
  explore: { folders: ["model", "series", "text", "charts"], packages: ["d3"] },
  // The methods page prints the grammar's own table and the codes of issues.
  views: {
    folders: [
      "model",
      "series",
      "text",
      "charts",
      "images",
      "plots",
      "explore",
      "citations",
      "i18n",
      "reading",
      "issues",
      "versions",
    ],
    packages: ["d3", "pinyin-pro"],
  },
  exports: {
    folders: ["model", "series", "text", "charts", "views", "i18n", "versions", "citations"],
    packages: ["papaparse", "fflate", "hyparquet-writer", "write-excel-file"],
  },
  browser: { folders: ["model", "series", "text", "charts", "explore", "citations"], packages: [] },
  // Hands pages the dataset and what is drawn and written from it; the only part of src that touches Node.
  site: {
    folders: [
      "model",
      "issues",
      "dataset",
      "series",
      "text",
      "charts",
      "images",
      "plots",
      "explore",
      "views",
      "exports",
      "versions",
    ],
    packages: ["astro", "node:", "@resvg/resvg-js", "subset-font"],
  },
  components: {
    folders: [
      "views",
      "i18n",
      "charts",
      "browser",
      "site/document",
      "site/render-chart",
      "styles",
      "layouts",
    ],
    packages: ["astro"],
  },
  layouts: { folders: ["views", "i18n", "components", "site/settings", "styles"], packages: ["astro"] },
  pages: {
    folders: ["site", "series", "views", "exports", "components", "layouts", "styles", "i18n", "content"],
    packages: ["astro"],
  },
  styles: { folders: [], packages: [] },
  content: { folders: [], packages: [] },
};

const sources = readSourceFiles("src", /\.(?:ts|mjs|astro)$/);

function faultsOf(path: string, folder: string, text: string): string[] {
  const allowed = ALLOWED[folder];
  if (!allowed) return path.split("/").length === 2 ? [] : [`${path}: the folder is not in the table`];
  return importsOf(text).flatMap(({ from, isType }) => {
    if (from.startsWith(".")) {
      const target = posix.join(posix.dirname(path), from).replace(/^src\//, "");
      const isOwn = target.startsWith(`${folder}/`);
      const isAllowed = allowed.folders.some(
        (name) => target === `${name}.ts` || target.startsWith(`${name}/`),
      );
      const isModelType = isType && target.startsWith("model/");
      return isOwn || isAllowed || isModelType ? [] : [`${path} imports ${target}`];
    }
    const isAllowed = allowed.packages.some(
      (name) => from === name || from.startsWith(`${name}/`) || (name.endsWith(":") && from.startsWith(name)),
    );
    return isAllowed || from.startsWith("astro:") ? [] : [`${path} imports ${from}`];
  });
}

describe("importsOf()", () => {
  it("finds every form of import, and none in comments", () => {
    const text = `import { a } from "./a.ts";\nimport type { B,\n  C } from "./b.ts";\nimport "./c.css";\nexport * from "./d.ts";\n// import "./no.ts";\n/* import "./no.ts"; */\nconst e = await import("./e.ts");`;
    expect(importsOf(text)).toEqual([
      { from: "./a.ts", isType: false },
      { from: "./b.ts", isType: true },
      { from: "./c.css", isType: false },
      { from: "./d.ts", isType: false },
      { from: "./e.ts", isType: false },
    ]);
  });
});

describe("the one-way street", () => {
  it("says no to an import against it", () => {
    expect(faultsOf("src/model/x.ts", "model", 'import { a } from "../series/a.ts";')).toHaveLength(1);
    expect(faultsOf("src/views/x.ts", "views", 'import { readFileSync } from "node:fs";')).toHaveLength(1);
    expect(
      faultsOf("src/components/X.astro", "components", 'import { a } from "../site/dataset.ts";'),
    ).toHaveLength(1);
    expect(faultsOf("src/unknown/x.ts", "unknown", "")).toHaveLength(1);
  });

  it("holds in every file", () => {
    const faults = sources.flatMap(({ path, folder, text }) => faultsOf(path, folder, text));
    expect(faults).toEqual([]);
    expect(sources.length).toBeGreaterThan(50);
  });

  it("lets scripts import everything but pages and components", () => {
    const faults = readSourceFiles("scripts", /\.ts$/).flatMap(({ path, text }) =>
      importsOf(text)
        .filter(({ from }) => /src\/(?:pages|components|layouts)\//.test(from))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(faults).toEqual([]);
  });
});

describe("src/README.md", () => {
  it("shows the same table", () => {
    const readme = readFileSync(join(root, "src/README.md"), "utf8");
    const listOf = (cell = ""): string[] =>
      cell
        .split(",")
        .map((word) => word.trim())
        .filter((word) => !/^(?:none|nothing|)$/.test(word));
    const rows = [...readme.matchAll(/^\| (\w+) \| ([^|]*) \| ([^|]*) \|$/gm)].filter(
      ([, name = ""]) => name in ALLOWED,
    );
    const shown = Object.fromEntries(
      rows.map(([, name = "", folders, packages]) => [
        name,
        { folders: listOf(folders), packages: listOf(packages) },
      ]),
    );
    expect(shown).toEqual(ALLOWED);
  });
});

describe("imports", () => {
  it("carry the ending of the file, and there are no barrel files", () => {
    const all = [...sources, ...readSourceFiles("scripts", /\.ts$/), ...readSourceFiles("tests", /\.ts$/)];
    const faults = all.flatMap(({ path, text }) => [
      ...importsOf(text)
        .filter(({ from }) => from.startsWith(".") && !/\.(?:ts|mjs|astro|css|json|md)(?:\?\w+)?$/.test(from))
        .map(({ from }) => `${path} imports ${from}`),
      ...(/\/index\.ts$/.test(path) ? [`${path} is a barrel file`] : []),
    ]);
    expect(faults).toEqual([]);
  });
});
