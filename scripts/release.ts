/** `npm run release`: freezes the files of the newest version of a data folder, for ever. */
import { freezeRelease } from "./diff/freeze-release.ts";
import { readArguments } from "./read-arguments.ts";
import { stopOnError } from "./stop-on-error.ts";

await stopOnError(() => {
  const options = readArguments("release", { data: { default: "data", means: "the data folder" } });
  process.stdout.write(`${freezeRelease(options.data)}\n`);
});
