/** The parts of the benchmarks, in the order in which they run. */
import { benchAudit } from "./bench-audit.ts";
import { type BenchOptions, benchReading } from "./bench-reading.ts";
import type { BenchSection } from "./bench-section.ts";
import { benchSite } from "./bench-site.ts";

/** One part: what is told while it runs, and how often each of its cases does. */
export interface BenchPart {
  what: string;
  repeats: number;
  run: (options: BenchOptions) => BenchSection;
}

/** Gives the parts at full size, or small and run once each. */
export function benchParts(isQuick: boolean): BenchPart[] {
  const [some, many] = isQuick ? [2_000, 20_000] : [100_000, 600_000];
  const pages = isQuick ? 60 : 1000;
  const part = (what: string, repeats: number, run: BenchPart["run"]): BenchPart => ({
    what,
    repeats: isQuick ? 1 : repeats,
    run,
  });
  return [
    part(`Reading ${some} rows`, 5, (options) => benchReading(some, options)),
    part(`Reading ${many} rows`, 5, (options) => benchReading(many, options)),
    part("Auditing the project's figures", 5, (options) => benchAudit(0, options)),
    part(`Auditing ${many} rows`, 5, (options) => benchAudit(many, options)),
    part(`Building ${pages} pages`, 3, (options) => benchSite(pages, options)),
  ];
}
