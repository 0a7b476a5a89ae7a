/** `npm run diff`: what differs between two states of the collection, and which version step that asks for. */
import { TABLE_RELATIONS } from "../src/exports/table-relations.ts";
import { askedStep } from "../src/versions/asked-step.ts";
import { compareReleases } from "../src/versions/compare-releases.ts";
import { formatAskedStep, formatDifference } from "../src/versions/format-difference.ts";
import {
  formatVersionNumber,
  parseVersionNumber,
  stepVersionNumber,
} from "../src/versions/version-number.ts";
import { readDiffArguments } from "./diff/diff-arguments.ts";
import { entryHead } from "./diff/entry-head.ts";
import { readReleaseState } from "./diff/read-release-state.ts";
import { stopOnError } from "./stop-on-error.ts";

await stopOnError(() => {
  const options = readDiffArguments(process.argv.slice(2));
  const next = readReleaseState(options.next || options.data, options.data);
  if (options.entry) {
    // The day is a proposal to whoever writes the entry; nothing else takes it from the clock.
    process.stdout.write(entryHead(next, new Date().toISOString().slice(0, 10)));
    return;
  }
  const newest = next.data?.dataset.releases.find(({ frozen }) => frozen)?.version ?? "";
  if (options.old === "" && newest === "") {
    throw new RangeError(
      `${next.label} has no frozen release to compare with; name what to compare, or freeze one with npm run release`,
    );
  }
  const old = readReleaseState(options.old || newest, options.data);
  const difference = compareReleases(old.tables, next.tables, TABLE_RELATIONS);
  const asked = askedStep(difference);
  const number = parseVersionNumber(old.version);
  const version = number ? formatVersionNumber(stepVersionNumber(number, asked.step)) : "";
  if (options.format === "json") {
    const places = { old: old.label, new: next.label };
    process.stdout.write(
      `${JSON.stringify({ ...places, step: asked.step, version, reasons: asked.reasons, ...difference }, null, 2)}\n`,
    );
    return;
  }
  const lines = [
    `${old.label} → ${next.label}`,
    ...formatDifference(difference),
    "",
    ...formatAskedStep(asked, version),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
});
