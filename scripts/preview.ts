/** `npm run preview`: serves the built site on the loopback address. */
import { serveFolder } from "../src/site/publish/serve-folder.ts";
import { isOwnSite } from "../src/site/publish/site-marker.ts";
import { recoverOutFolder, toWorkFolder } from "../src/site/publish/work-folder.ts";
import { readSiteArguments } from "./site-arguments.ts";
import { stopOnError } from "./stop-on-error.ts";

await stopOnError(async () => {
  const { out, base, port } = readSiteArguments("preview", ["out", "base", "port"]);
  recoverOutFolder(toWorkFolder(out));
  if (!isOwnSite(out)) throw new RangeError(`Cannot show ${out}: there is no site; run "npm run build"`);
  const { url } = await serveFolder(out, base, port);
  process.stdout.write(`${out} is shown at ${url} (Ctrl-C ends)\n`);
});
