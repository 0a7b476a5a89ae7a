/** Measures the audit: every claim worked out again from the levels, the series built with it, against building the series alone. */
import { join } from "node:path";
import type { BenchOptions } from "./bench-reading.ts";
import { type BenchSection, judgeGoal, measurementOf } from "./bench-section.ts";
import type { CaseName } from "./cases.ts";
import { planForReading } from "./data-plan.ts";
import { generateData } from "./generate-data.ts";
import { type Contender, measure } from "./measure.ts";

const OURS = "series and audit";
const BASELINE = "series alone";
const REAL_DATA = join(import.meta.dirname, "../../data");

/** Claims bring nearly as many rows again as there are levels, fewer where bases are withheld or missing. */
const levelsFor = (rows: number): number => Math.ceil((rows * 15) / 29) + 100;

/**
 * Measures so many generated rows, claims among them; 0 rows are the project's own figures.
 *
 * @throws RangeError when a run fails or goes over fewer rows.
 */
export function benchAudit(rows: number, options: BenchOptions): BenchSection {
  const { repeats, scratch, isJudged, tell } = options;
  const isReal = rows === 0;
  const folder = isReal ? REAL_DATA : join(scratch, `claims-${rows}`);
  if (!isReal) {
    tell(`writing levels for ${rows} rows`);
    generateData(planForReading(levelsFor(rows)), folder);
  }
  let seen = 0;
  const contender = (name: string, caseName: CaseName): Contender => ({
    name,
    script: join(import.meta.dirname, "run-case.ts"),
    argumentsOf: () => [caseName, folder],
    verify: (_run, printed) => {
      seen = Number(printed.trim());
      if (!(seen > 0 && seen >= rows))
        throw new RangeError(`Cannot measure ${name}: ${seen} rows of ${rows}`);
    },
  });
  const cases: readonly [CaseName, CaseName] = isReal ? ["audit", "series"] : ["auditClaims", "seriesClaims"];
  const contenders = [contender(OURS, cases[0]), contender(BASELINE, cases[1])];
  const measurements = measure(contenders, repeats, scratch, tell);
  const what = isReal ? "the project's figures" : `${rows.toLocaleString("en")} rows`;
  const goal = judgeGoal(`audit of ${what}`, measurementOf(measurements, OURS).seconds, isReal ? 2 : 20, "s");
  return {
    title: `Auditing ${what} (${seen.toLocaleString("en")} rows), median of ${repeats}`,
    baseline: BASELINE,
    measurements,
    goals: isJudged ? [goal] : [],
  };
}
