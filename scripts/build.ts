/** `npm run build`: checks the data and builds the site. */
import { buildSite } from "./build-site.ts";
import { readSiteArguments } from "./site-arguments.ts";
import { stopOnError } from "./stop-on-error.ts";

await stopOnError(async () => {
  const isBuilt = await buildSite(readSiteArguments("build", ["data", "out", "site", "base", "partitioned"]));
  process.exitCode = isBuilt ? 0 : 1;
});
