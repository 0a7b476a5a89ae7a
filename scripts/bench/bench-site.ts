/** Measures the site: its rendering and its whole build, against Astro alone putting out the same pages. */
import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeBareSite } from "./bare-site.ts";
import type { BenchOptions } from "./bench-reading.ts";
import { type BenchSection, judgeGoal, ratioOf } from "./bench-section.ts";
import { type CaseName, countPages } from "./cases.ts";
import { comparePages } from "./compare-pages.ts";
import { planForPages } from "./data-plan.ts";
import { generateData } from "./generate-data.ts";
import { type Contender, measure } from "./measure.ts";

const RENDERING = "rendering pages";
const WHOLE = "npm run build";
const BASELINE = "Astro alone";

/**
 * Generates data whose site has about so many pages, and measures all three.
 *
 * The pages that Astro alone puts out are those that the first rendering made; every run is held against them.
 *
 * @throws RangeError when a run fails or makes other pages.
 */
export function benchSite(pages: number, options: BenchOptions): BenchSection {
  const { repeats, scratch, isJudged, tell } = options;
  const [data, bare, finished] = ["site-data", "bare", "finished"].map((name) => join(scratch, name)) as [
    string,
    string,
    string,
  ];
  const outOf = (name: string, run: number): string =>
    join(scratch, `${name.replaceAll(/\W+/g, "-")}-${run}`);
  const plan = planForPages(pages);
  generateData(plan, data);
  const runCase = join(import.meta.dirname, "run-case.ts");
  const contender = (name: string, caseName: CaseName, folder: string): Contender => ({
    name,
    script: runCase,
    argumentsOf: (run) => [caseName, folder, outOf(name, run)],
    verify: (run) => {
      if (!existsSync(finished)) cpSync(outOf(name, run), finished, { recursive: true });
      comparePages(outOf(name, run), finished);
      rmSync(outOf(name, run), { recursive: true });
    },
  });
  const whole: Contender = {
    name: WHOLE,
    script: join(import.meta.dirname, "../build.ts"),
    argumentsOf: (run) => ["--data", data, "--out", outOf(WHOLE, run)],
    verify: (run) => {
      const [found, expected] = [outOf(WHOLE, run), finished].map(countPages);
      if (found !== expected) throw new RangeError(`The build made ${found} pages of ${expected}`);
      rmSync(outOf(WHOLE, run), { recursive: true });
    },
  };
  writeBareSite(bare, finished);
  const contenders = [contender(RENDERING, "render", data), contender(BASELINE, "astro", bare), whole];
  const measurements = measure(contenders, repeats, scratch, tell);
  const made = countPages(finished).toLocaleString("en");
  const goals = [
    judgeGoal(`rendering ${made} pages`, ratioOf(measurements, RENDERING, BASELINE).clock, 2, "×"),
    judgeGoal(`the whole build of ${made} pages`, ratioOf(measurements, WHOLE, BASELINE).clock, 2, "×"),
  ];
  return {
    title: `Building a site of ${made} pages from ${plan.rows.toLocaleString("en")} rows, median of ${repeats}`,
    baseline: BASELINE,
    measurements,
    goals: isJudged ? goals : [],
  };
}
