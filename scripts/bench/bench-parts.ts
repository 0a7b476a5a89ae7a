/** The parts of the benchmarks, in the order in which they run. */
import { benchAudit } from "./bench-audit.ts";
import { benchChoosing } from "./bench-choosing.ts";
import { benchExports } from "./bench-exports.ts";
import { benchLighthouse } from "./bench-lighthouse.ts";
import { benchPage } from "./bench-page.ts";
import { type BenchOptions, benchReading } from "./bench-reading.ts";
import type { BenchSection } from "./bench-section.ts";
import { benchSite } from "./bench-site.ts";
import { formatSection } from "./format-section.ts";
import { formatTable } from "./format-table.ts";
import type { TableSection } from "./table-section.ts";

/** What a part found. */
export type FoundSection = BenchSection | TableSection;

/** One part: the name by which it is chosen (some share one), what is told while it runs, and how often each of its cases does. */
export interface BenchPart {
  name: string;
  what: string;
  repeats: number;
  run: (options: BenchOptions) => FoundSection | Promise<FoundSection>;
}

/** Gives the parts at full size, or small and run once each. */
export function benchParts(isQuick: boolean): BenchPart[] {
  const [some, many] = isQuick ? [2_000, 20_000] : [100_000, 600_000];
  const pages = isQuick ? 60 : 1000;
  const part = (name: string, what: string, repeats: number, run: BenchPart["run"]): BenchPart => ({
    name,
    what,
    repeats: isQuick ? 1 : repeats,
    run,
  });
  return [
    part("reading", `Reading ${some} rows`, 5, (options) => benchReading(some, options)),
    part("reading", `Reading ${many} rows`, 5, (options) => benchReading(many, options)),
    part("audit", "Auditing the project's figures", 5, (options) => benchAudit(0, options)),
    part("audit", `Auditing ${many} rows`, 5, (options) => benchAudit(many, options)),
    part("exports", `Writing the exports of ${many} rows`, 3, (options) => benchExports(many, options)),
    part("site", `Building ${pages} pages`, 3, (options) => benchSite(pages, options)),
    part("page", "Loading a page beside Observable Framework's", 7, benchPage),
    part("compare", `Choosing among ${many} figures`, 3, (options) => benchChoosing(many, options)),
    part("lighthouse", "Lighthouse", 3, benchLighthouse),
  ];
}

/**
 * Gives the parts of the names, all of them for no name, in their own order.
 *
 * @throws RangeError for a name that no part has; the message lists those there are.
 */
export function chooseParts(parts: readonly BenchPart[], names: readonly string[]): BenchPart[] {
  const known = new Set(parts.map(({ name }) => name));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw new RangeError(`There is no part "${unknown}": expected ${[...known].join(", ")}`);
  }
  return parts.filter(({ name }) => names.length === 0 || names.includes(name));
}

/** Writes what a part found as people read it, ending with a line break. */
export function formatFound(section: FoundSection): string {
  return "columns" in section ? formatTable(section) : formatSection(section);
}
