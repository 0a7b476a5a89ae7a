/** Writes an Astro project that does nothing but put out finished pages: what Astro itself costs for them. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PAGE = `---
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Gives every finished page. */
export function getStaticPaths() {
  return readdirSync(FOLDER, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith("index.html"))
    .map((name) => ({ params: { path: name.replace(/\\/?index\\.html$/, "") || undefined }, props: { name } }));
}

const html = readFileSync(join(FOLDER, Astro.props.name), "utf8");
---
<Fragment set:html={html} />
`;

/**
 * Makes a project in `folder` with a page for every page below `pages`, with the settings of this project that bear on output.
 *
 * Only pages in folders of their own (`…/index.html`) are taken; an error page such as 404.html is left out.
 */
export function writeBareSite(folder: string, pages: string): void {
  mkdirSync(join(folder, "src/pages"), { recursive: true });
  symlinkSync(join(import.meta.dirname, "../../node_modules"), join(folder, "node_modules"), "dir");
  writeFileSync(join(folder, "package.json"), '{ "name": "bare", "private": true, "type": "module" }\n');
  writeFileSync(
    join(folder, "astro.config.mjs"),
    'export default { output: "static", trailingSlash: "always", build: { format: "directory" }, devToolbar: { enabled: false } };\n',
  );
  writeFileSync(join(folder, "src/pages/[...path].astro"), PAGE.replaceAll("FOLDER", JSON.stringify(pages)));
}
