/** Which tests there are: `unit` needs nothing but the source, `build` runs whole builds, `site` needs a built site and a browser. */
import { defineConfig } from "vitest/config";

const root = `${import.meta.dirname}/..`;

export default defineConfig({
  root,
  test: {
    // Browsers and builds run in processes of their own: two workers keep two cores busy, where the default is one.
    maxWorkers: 2,
    projects: [
      {
        root,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**", "tests/scripts/build/**"],
          testTimeout: 30_000,
        },
      },
      { root, test: { name: "build", include: ["tests/scripts/build/**/*.test.ts"], testTimeout: 120_000 } },
      {
        root,
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["tests/site/serve-site.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
