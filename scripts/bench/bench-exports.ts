/** Measures writing: the dataset to everything that people take away, against DuckDB copying the same figures to two files. */
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { BenchOptions } from "./bench-reading.ts";
import { type BenchSection, judgeGoal, measurementOf } from "./bench-section.ts";
import type { CaseName } from "./cases.ts";
import { planForReading } from "./data-plan.ts";
import { generateData } from "./generate-data.ts";
import { type Contender, measure } from "./measure.ts";

const ALL = "all exports";
const OBSERVATIONS = "observations as CSV and Parquet";
const BASELINE = "DuckDB, COPY of the same to both";

const MOST_PEAK_MB = 3000;

/**
 * Generates a folder of so many rows in `scratch` and measures all three. What a program holds before it writes is in its peak: the
 * dataset in ours, the table in DuckDB's.
 *
 * @throws RangeError when a run fails, or writes fewer rows.
 */
export function benchExports(rows: number, options: BenchOptions): BenchSection {
  const { repeats, scratch, isJudged, tell } = options;
  const folder = join(scratch, `exports-${rows}`);
  tell(`writing ${rows} rows`);
  generateData(planForReading(rows), folder);
  const outOf = (caseName: CaseName, run: number): string => join(scratch, `${caseName}-${run}`);
  const contender = (name: string, caseName: CaseName, from: (run: number) => string): Contender => ({
    name,
    script: join(import.meta.dirname, "run-case.ts"),
    argumentsOf: (run) => [caseName, from(run), outOf(caseName, run)],
    verify: (run, printed) => {
      const written = Number(printed.trim());
      if (written !== rows)
        throw new RangeError(`Cannot measure ${name}: it wrote ${written} rows of ${rows}`);
      // The last of a run: what the others wrote is not needed any more.
      if (caseName === "duckdb")
        for (const own of ["exports", "observations", "duckdb"] as const) {
          sizes.set(own, sizeOf(own === "exports" ? join(outOf(own, run), "data") : outOf(own, run)));
          rmSync(outOf(own, run), { recursive: true });
        }
    },
  });
  const sizes = new Map<CaseName, number>();
  const contenders = [
    contender(ALL, "exports", () => folder),
    contender(OBSERVATIONS, "observations", () => folder),
    contender(BASELINE, "duckdb", (run) => outOf("exports", run)),
  ];
  const measurements = measure(contenders, repeats, scratch, tell);
  const megabytesOf = (caseName: CaseName): string => ((sizes.get(caseName) ?? 0) / 1e6).toFixed(1);
  const size = `${rows.toLocaleString("en")} rows`;
  const peak = measurementOf(measurements, ALL).peakBytes / 1e6;
  return {
    title: `Writing ${size} (Parquet of ${megabytesOf("observations")} MB, DuckDB's ${megabytesOf("duckdb")} MB), median of ${repeats}`,
    baseline: BASELINE,
    measurements,
    goals: isJudged ? [judgeGoal(`memory of ${ALL} at ${size}`, peak, MOST_PEAK_MB, "MB")] : [],
  };
}

const sizeOf = (folder: string): number => statSync(join(folder, "observations.parquet")).size;
