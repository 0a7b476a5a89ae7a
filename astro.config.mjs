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
  },
});
