/** Measures reading: files on disk to the checked dataset, against papaparse alone on the same files. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type BenchSection, judgeGoal, measurementOf, ratioOf } from "./bench-section.ts";
import type { CaseName } from "./cases.ts";
import { planForReading } from "./data-plan.ts";
import { generateData } from "./generate-data.ts";
import { type Contender, measure } from "./measure.ts";

const OURS = "read, check, dataset";
const BASELINE = "papaparse alone";

/** How often, where, and under whose eyes something is measured. `isJudged` is false for sizes that the goals do not speak of. */
export interface BenchOptions {
  repeats: number;
  scratch: string;
  isJudged: boolean;
  tell: (text: string) => void;
}

/**
 * Generates a folder of so many rows in `scratch` and measures both.
 *
 * @throws RangeError when a run fails or does not read every row.
 */
export function benchReading(rows: number, options: BenchOptions): BenchSection {
  const { repeats, scratch, isJudged, tell } = options;
  const folder = join(scratch, `rows-${rows}`);
  tell(`writing ${rows} rows`);
  const { prints } = generateData(planForReading(rows), folder);
  const contender = (name: string, caseName: CaseName): Contender => ({
    name,
    script: join(import.meta.dirname, "run-case.ts"),
    argumentsOf: () => [caseName, folder],
    verify: (_run, printed) => {
      const read = Number(printed.trim());
      if (read !== rows) throw new RangeError(`Cannot measure ${name}: it read ${read} rows of ${rows}`);
    },
  });
  const contenders = [contender(OURS, "ingest"), contender(BASELINE, "papaparse")];
  const measurements = measure(contenders, repeats, scratch, tell);
  const files = readdirSync(join(folder, "extracts"));
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, "extracts", name)).size, 0);
  const goals = [
    judgeGoal(
      `time at ${rows.toLocaleString("en")} rows`,
      ratioOf(measurements, OURS, BASELINE).clock,
      2,
      "×",
    ),
    judgeGoal(
      `memory at ${rows.toLocaleString("en")} rows`,
      measurementOf(measurements, OURS).peakBytes / 1e6,
      1200,
      "MB",
    ),
  ];
  const size = `${rows.toLocaleString("en")} rows in ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
  return {
    title: `Reading ${size}, ${prints.toLocaleString("en")} different prints, median of ${repeats}`,
    baseline: BASELINE,
    measurements,
    goals: isJudged ? goals : [],
  };
}
