/** Builds the page of an indicator with Observable Framework, from packages of the registry alone. */
import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { buildFrameworkPage, type PageFigure, type PageSubject } from "./framework-page.ts";

/** What is installed to build it: Framework, the Plot that this project draws with, and what Framework's own inputs import. */
export const FRAMEWORK_PACKAGES = [
  "@observablehq/framework@1.13.4",
  "@observablehq/plot@0.6.17",
  "htl@0.3.1",
  "isoformat@0.2.1",
];

/** One page with nothing around it, and no fonts from another host: both make the page lighter than Framework's defaults. */
const CONFIG = `export default {
  root: "src",
  output: "dist",
  pages: [],
  sidebar: false,
  toc: false,
  pager: false,
  header: "",
  footer: "",
  globalStylesheets: [],
};
`;

/**
 * Builds the page and gives the folder of the finished site.
 *
 * Framework fetches what `npm:` names from jsDelivr, one minified module a package, and keeps it in a cache that it asks
 * first. Here the cache is filled without that host: a first page imports the same packages from `node_modules`, for which
 * Framework bundles one minified module a package itself, and these take the places of the fetched ones. What is
 * measured is therefore the page that Framework makes by default, with a module for each of the packages below Plot.
 *
 * @throws Error when Framework fails.
 */
export async function buildFrameworkSite(
  peer: string,
  folder: string,
  subject: PageSubject,
  figures: readonly PageFigure[],
): Promise<string> {
  const [first, real] = [join(folder, "modules"), join(folder, "page")];
  const imports = ["@observablehq/plot", "htl", "isoformat"].map((name) => `import ${JSON.stringify(name)};`);
  await buildProject(peer, first, { "index.md": `\`\`\`js\n${imports.join("\n")}\n\`\`\`\n` });
  fillModuleCache(join(first, "src/.observablehq/cache/_node"), join(real, "src/.observablehq/cache/_npm"));
  await buildProject(peer, real, {
    "index.md": buildFrameworkPage(subject, figures.length),
    "figures.json": JSON.stringify(figures),
  });
  return join(real, "dist");
}

async function buildProject(peer: string, folder: string, files: Record<string, string>): Promise<void> {
  mkdirSync(join(folder, "src"), { recursive: true });
  symlinkSync(join(peer, "node_modules"), join(folder, "node_modules"), "dir");
  writeFileSync(join(folder, "package.json"), '{ "name": "page", "private": true, "type": "module" }\n');
  writeFileSync(join(folder, "observablehq.config.js"), CONFIG);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "src", name), text);
  const program = join(peer, "node_modules/@observablehq/framework/dist/bin/observable.js");
  await promisify(execFile)(process.execPath, [program, "build"], {
    cwd: folder,
    timeout: 180_000,
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true", CI: "1" },
  });
}

/** Copies bundled modules to where Framework keeps fetched ones; both import one another by relative paths. */
function fillModuleCache(bundled: string, fetched: string): void {
  const names = readdirSync(bundled, { recursive: true }).map(String);
  for (const name of names.filter((path) => path.endsWith("index.js"))) {
    const place = join(fetched, name.replace(/index\.js$/, "_esm.js"));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, toFetchedModule(readFileSync(join(bundled, name), "utf8")));
  }
}

/** Gives the code of a bundled module with its imports under the names that fetched modules have. */
export function toFetchedModule(code: string): string {
  return code.replaceAll(/(["'])((?:\.{1,2}\/)[^"'\n]*@[^"'\n/]+\/)index\.js\1/g, "$1$2_esm.js$1");
}
