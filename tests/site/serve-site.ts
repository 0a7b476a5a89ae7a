/** Serves the built site and starts one browser for all browser tests. */
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { BROWSER_SWITCHES, findBrowser } from "../../scripts/find-browser.ts";
import { serveFolder } from "../../src/site/publish/serve-folder.ts";
import { isOwnSite } from "../../src/site/publish/site-marker.ts";
import { toBasePath } from "../../src/site/settings.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of the built site. */
    folder: string;
    /** Where it is served: whole address with the base path and a final slash. */
    url: string;
    basePath: string;
    /** The address that the site was built for, or empty. */
    siteUrl: string;
    /** Where the browser listens. */
    browser: string;
  }
}

/**
 * `SITE_FOLDER`, `SITE_BASE` and `SITE_URL` name the site; without them it is `dist/`, as `npm run build` makes it.
 *
 * @throws RangeError when there is no built site.
 */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve(process.env.SITE_FOLDER ?? join(import.meta.dirname, "../../dist"));
  const basePath = toBasePath(process.env.SITE_BASE ?? "/");
  if (!isOwnSite(folder))
    throw new RangeError(`Cannot test ${folder}: there is no site; run "npm run build"`);
  const server = await serveFolder(folder, basePath, 0);
  const { path, env } = await findBrowser();
  const browser = await chromium.launchServer({
    executablePath: path,
    args: BROWSER_SWITCHES,
    env: { ...process.env, ...env },
  });
  project.provide("folder", folder);
  project.provide("url", server.url);
  project.provide("basePath", basePath);
  project.provide("siteUrl", process.env.SITE_URL ?? "");
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
