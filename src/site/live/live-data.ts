/** Astro integration of the live site: data changes show at once, and what is wrong with them is told in the page. */
import { join, relative, resolve, sep } from "node:path";
import type { AstroIntegration } from "astro";
import type { Issue } from "../../issues/issue.ts";
import { buildFaultPage } from "./fault-page.ts";

/** Where the banner asks for the issues. */
const ISSUES_ADDRESS = "/__data-issues";
/** The event by which it hears of new ones. */
const ISSUES_EVENT = "reported-figures:issues";

/** What the data folder gave: `hasDataset` tells whether there is a good dataset to show, now or from before. */
export interface LiveState {
  issues: Issue[];
  hasDataset: boolean;
}

/** The module that pages read the dataset by; when the dataset is new, it and all that rests on it are loaded anew. */
const DATASET_MODULE = join(import.meta.dirname, "../dataset.ts");
const BANNER_MODULE = join(import.meta.dirname, "live-banner.ts");

/** Changes that come so close together (a save, a checkout) are taken as one. */
const SETTLE_MS = 100;

/**
 * Watches a data folder and calls `refresh` when anything in it changes; `state` is what the first reading gave.
 *
 * While the data has errors the last good dataset stays in sight under a banner that names every issue. Without any
 * good dataset every page is the list of issues. `findFile` gives the text of a published file by its path below the root.
 */
export function liveData(
  dataDir: string,
  state: LiveState,
  refresh: () => LiveState,
  findFile: (path: string) => string | undefined,
): AstroIntegration {
  let current = state;
  const isData = (path: string): boolean => {
    const below = relative(dataDir, resolve(path));
    return below !== "" && !below.startsWith("..") && !below.startsWith(sep);
  };
  return {
    name: "live-data",
    hooks: {
      "astro:config:setup": ({ injectScript, updateConfig }) => {
        injectScript("page", `import ${JSON.stringify(BANNER_MODULE)};`);
        updateConfig({
          vite: {
            plugins: [
              {
                name: "live-data",
                configureServer(server) {
                  let timer: ReturnType<typeof setTimeout> | undefined;
                  const renew = (): void => {
                    const hadDataset = current.hasDataset;
                    current = refresh();
                    const hasErrors = current.issues.some(({ severity }) => severity === "error");
                    server.ws.send(ISSUES_EVENT, current);
                    if (!hasErrors) server.watcher.emit("change", DATASET_MODULE);
                    if (!hadDataset) server.ws.send({ type: "full-reload" });
                  };
                  server.watcher.add(dataDir);
                  server.watcher.on("all", (_event, path) => {
                    if (!isData(path)) return;
                    clearTimeout(timer);
                    timer = setTimeout(renew, SETTLE_MS);
                  });
                  server.middlewares.use((request, response, next) => {
                    const asked = decodeURIComponent((request.url ?? "").replace(/^\/|\?.*$/g, ""));
                    const text = /\.(?:csv|json)$/.test(asked) ? findFile(asked) : undefined;
                    const isPage = request.headers.accept?.includes("text/html") === true;
                    if (request.url === ISSUES_ADDRESS) {
                      response.setHeader("content-type", "application/json; charset=utf-8");
                      response.end(JSON.stringify(current));
                    } else if (text !== undefined) {
                      const type = asked.endsWith(".csv") ? "text/csv" : "application/json";
                      response.setHeader("content-type", `${type}; charset=utf-8`);
                      response.end(text);
                    } else if (isPage && !current.hasDataset) {
                      response.writeHead(500, { "content-type": "text/html; charset=utf-8" });
                      response.end(buildFaultPage(`/@fs${BANNER_MODULE}`));
                    } else next();
                  });
                },
              },
            ],
          },
        });
      },
    },
  };
}
