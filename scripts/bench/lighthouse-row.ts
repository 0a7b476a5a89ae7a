/** What a report of Lighthouse says of one page: four scores, and what keeps them from being full. */
import { median } from "./median.ts";

/** The categories that are judged, with the score that each page should reach. Units: scores of 100. */
export const LIGHTHOUSE_GOALS = {
  performance: 99,
  accessibility: 100,
  "best-practices": 100,
  seo: 100,
} as const;

/** The name of a category. */
export type LighthouseCategory = keyof typeof LIGHTHOUSE_GOALS;

/**
 * The scores of a page, and in each category that misses its goal the audits that cost it something, with their causes in
 * Lighthouse's words. `machineIndex` is how fast Lighthouse found this machine: below 1000 it is slower than Lighthouse
 * expects, or busy, and the score of performance suffers.
 */
export interface LighthouseRow {
  scores: Record<LighthouseCategory, number>;
  faults: Record<LighthouseCategory, string[]>;
  machineIndex: number;
}

interface Audit {
  title: string;
  score: number | null;
  displayValue?: string;
  explanation?: string;
  details?: {
    items?: readonly { node?: { snippet?: string; explanation?: string }; description?: string }[];
  };
}

interface Report {
  environment: { benchmarkIndex: number };
  runtimeError?: { code: string; message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
}

const CATEGORIES = Object.keys(LIGHTHOUSE_GOALS) as LighthouseCategory[];

/**
 * Reads a report in JSON.
 *
 * @throws RangeError when Lighthouse could not judge the page, or left a category out.
 */
export function parseLighthouseReport(text: string): LighthouseRow {
  const report = JSON.parse(text) as Report;
  if (report.runtimeError) throw new RangeError(`Lighthouse could not judge: ${report.runtimeError.message}`);
  const scores = {} as Record<LighthouseCategory, number>;
  const faults = {} as Record<LighthouseCategory, string[]>;
  for (const category of CATEGORIES) {
    const { score = null, auditRefs = [] } = report.categories[category] ?? {};
    if (score === null) throw new RangeError(`Lighthouse gave no score for ${category}`);
    scores[category] = Math.round(score * 100);
    faults[category] = [];
    if (scores[category] >= LIGHTHOUSE_GOALS[category]) continue;
    for (const { id, weight } of auditRefs) {
      const audit = report.audits[id];
      if (audit && weight > 0 && audit.score !== null && audit.score < 1)
        faults[category].push(formatFault(id, audit));
    }
  }
  return { scores, faults, machineIndex: report.environment.benchmarkIndex };
}

function formatFault(id: string, { title, displayValue, explanation, details }: Audit): string {
  const first = details?.items?.[0];
  const places = details?.items?.length ?? 0;
  const parts = [
    displayValue,
    explanation,
    first?.description,
    first?.node?.explanation,
    first?.node?.snippet,
  ];
  const told = parts.filter((part) => part !== undefined && part !== "").join("; ");
  return `${id}: ${title}${told === "" ? "" : ` (${told})`}${places > 1 ? `, ${places} places` : ""}`.replaceAll(
    /\s+/g,
    " ",
  );
}

/**
 * Gives the median of each score over several reports of one page. Where it misses the goal, the faults are those of the
 * best report that misses it too: what is told there is least the machine's fault.
 */
export function medianRow(rows: readonly LighthouseRow[]): LighthouseRow {
  const scores = {} as Record<LighthouseCategory, number>;
  const faults = {} as Record<LighthouseCategory, string[]>;
  for (const category of CATEGORIES) {
    const goal = LIGHTHOUSE_GOALS[category];
    scores[category] = median(rows.map((row) => row.scores[category]));
    const missing = rows.filter((row) => row.scores[category] < goal);
    const best = missing.toSorted((a, b) => b.scores[category] - a.scores[category])[0];
    faults[category] = scores[category] < goal && best ? best.faults[category] : [];
  }
  return { scores, faults, machineIndex: median(rows.map(({ machineIndex }) => machineIndex)) };
}

/** Gives each fault once, with the pages that have it. */
export function formatFaultsOfPages(judged: readonly { page: string; row: LighthouseRow }[]): string[] {
  const pagesOf = new Map<string, string[]>();
  for (const { page, row } of judged) {
    for (const fault of Object.values(row.faults).flat()) {
      pagesOf.set(fault, [...(pagesOf.get(fault) ?? []), `/${page}`]);
    }
  }
  return [...pagesOf].map(([fault, pages]) => {
    const isEverywhere = pages.length === judged.length && judged.length > 1;
    return `${isEverywhere ? "every page" : pages.join(", ")}: ${fault}`;
  });
}

/** Gives, for each category, how many of the pages reach its goal, in words. */
export function formatGoals(rows: readonly LighthouseRow[]): string[] {
  return CATEGORIES.map((category) => {
    const goal = LIGHTHOUSE_GOALS[category];
    const lowest = Math.min(...rows.map(({ scores }) => scores[category]));
    const missing = rows.filter(({ scores }) => scores[category] < goal).length;
    const verdict = missing === 0 ? "met" : `missed by ${missing} of ${rows.length} pages`;
    return `${category}: lowest ${lowest}, goal at least ${goal}: ${verdict}`;
  });
}
