/** `npm run dev`: the live site on the loopback address; it reloads when data or sources change. */
import { serveLive } from "./serve-live.ts";
import { readSiteArguments } from "./site-arguments.ts";
import { stopOnError } from "./stop-on-error.ts";

await stopOnError(async () => {
  const { url } = await serveLive(readSiteArguments("dev", ["data", "site", "port"]));
  process.stdout.write(`The live site is at ${url} (Ctrl-C ends)\n`);
});
