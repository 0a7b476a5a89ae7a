/** How Astro renders the pages; the address and the dataset come from the settings, and links are made relative after. */
import { defineConfig } from "astro/config";

export default defineConfig({
  output: "static",
  trailingSlash: "always",
  build: {
    format: "directory",
    assets: "assets",
    // One style sheet that all pages share: the second page a reader opens needs none.
    inlineStylesheets: "never",
  },
  devToolbar: { enabled: false },
  vite: {
    build: { cssCodeSplit: false },
    plugins: [
      {
        // What is loaded later is loaded as it is: Vite's own way tells the browser ahead by addresses that begin at the root
        // of the host, where the site need not be.
        name: "plain-import",
        enforce: "pre",
        load: (id) =>
          id.endsWith("vite/preload-helper.js")
            ? "export const __vitePreload = (load) => load();"
            : undefined,
      },
    ],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // What pages with charts have in common is one file; what draws and takes charts is another, asked for when a
                // reader first turns to the controls.
                groups: [
                  {
                    name: "choosing",
                    test: /src\/explore\/(?:chart-state|fill-words)|src\/browser\/(?:address|chart-form|explain-row|limit-form|marks-in-reach|pick-series|plotted-in-row|point|watch-width)\.ts|preload-helper/,
                    priority: 1,
                  },
                  {
                    name: "drawing",
                    test: /src\/(?:charts|explore(?!\/compare)|series|text|model)\/|src\/browser\/(?:describe-taken|draw-view|filter-csv|join-csv|plotted-value|read-series-table|save-file|stage|take|title-picture)\.ts/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
