/** `npm run diff`: what differs between two states of the collection, and which version step that asks for. */
import { TABLE_RELATIONS } from "../src/exports/table-relations.ts";
import { askedStep } from "../src/versions/asked-step.ts";
import { compareReleases } from "../src/versions/compare-releases.ts";
import { formatAskedStep, formatDifference } from "../src/versions/format-difference.ts";
import { askForStep } from "./diff/ask-for-step.ts";
import { readDiffArguments } from "./diff/diff-arguments.ts";
import { entryHead } from "./diff/entry-head.ts";
import { readReleaseState } from "./diff/read-release-state.ts";
import { stopOnError } from "./stop-on-error.ts";

await stopOnError(() => {
  const options = readDiffArguments(process.argv.slice(2));
  const next = readReleaseState(options.next || options.data, options.data);
  if (options.entry) {
    // The day is a proposal to whoever writes the entry; nothing else takes it from the clock.
    const { place, text } = entryHead(next, new Date().toISOString().slice(0, 10));
    // Apart from what is to be copied, so that a redirected head holds nothing else.
    process.stderr.write(`${place}\n`);
    process.stdout.write(text);
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
  // A version follows the newest release, whatever is compared; what is no data folder has its version, or will never have one.
  const follows = next.data && askForStep(next.data.dataset, next.data.files);
  const version = follows && follows.step !== "none" ? follows.version : "";
  const isAfterOld = !old.data && follows?.after === old.version;
  if (options.format === "json") {
    const places = { old: old.label, new: next.label };
    process.stdout.write(
      `${JSON.stringify({ ...places, step: asked.step, after: follows?.after ?? "", version, reasons: asked.reasons, ...difference }, null, 2)}\n`,
    );
    return;
  }
  const lines = [
    `${old.label} → ${next.label}`,
    ...formatDifference(difference),
    "",
    ...formatAskedStep(asked, isAfterOld ? version : ""),
    ...(follows && !isAfterOld && version !== ""
      ? [
          `After the newest release ${follows.after} the data asks for a ${follows.step.toUpperCase()} step, to ${version}.`,
        ]
      : []),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
});
