/** `npm run check`: every issue in a data folder, nothing written. Exits with 1 on any error. */
import { formatGithub } from "../src/issues/format-github.ts";
import { formatJson } from "../src/issues/format-json.ts";
import { formatText } from "../src/issues/format-text.ts";
import { summary } from "../src/issues/summary.ts";
import { readArguments } from "./read-arguments.ts";
import { readCheckedData } from "./read-checked-data.ts";
import { stopOnError } from "./stop-on-error.ts";

const FORMATS = { text: formatText, json: formatJson, github: formatGithub };

await stopOnError(() => {
  const options = readArguments("check", {
    data: { default: "data", means: "the data folder" },
    format: { default: "text", means: "how issues are printed", choices: Object.keys(FORMATS) },
  });
  const { built, issues } = readCheckedData(options.data);
  const counts = summary(issues, built);
  const format = FORMATS[options.format as keyof typeof FORMATS];
  process.stdout.write(format(issues, counts, options.data.replace(/\/+$/, "")));
  process.exitCode = counts.errors > 0 ? 1 : 0;
});
