/** A measured process: `run-case.ts CASE FOLDER OUT` runs one case once, and tells on stdout how much it made. */
import { CASES, type CaseName } from "./cases.ts";
import { CASE_MEASURE } from "./usage.ts";

const [name = "", folder = "", out = ""] = process.argv.slice(2);
if (!Object.hasOwn(CASES, name)) throw new RangeError(`There is no case "${name}"`);
const work = await CASES[name as CaseName](folder, out);
const [start, usedBefore] = [performance.now(), process.cpuUsage()];
const made = await work();
performance.measure(CASE_MEASURE, { start, detail: process.cpuUsage(usedBefore) });
process.stdout.write(`\n${made}\n`);
