/** How large a generated data folder is, and which of its cells have a figure. */

/** Counts of what is generated. `years` is how many years every series has; sources share the rows evenly. */
export interface DataPlan {
  rows: number;
  sources: number;
  indicators: number;
  areas: number;
  breakdowns: number;
  topics: number;
  years: number;
  seed: number;
}

/** One series: numbers of its indicator, area and breakdown; breakdown 0 is the whole. */
export interface PlannedSeries {
  indicator: number;
  area: number;
  breakdown: number;
}

/**
 * Gives the series of a plan, spread so that every indicator and, as far as rows go, every area has some.
 *
 * @throws RangeError when there are more series than indicators, areas and breakdowns give.
 */
export function planSeries(plan: DataPlan): PlannedSeries[] {
  const { indicators, areas, breakdowns, years } = plan;
  const count = Math.ceil(plan.rows / years);
  const perIndicator = Math.ceil(count / indicators);
  if (perIndicator > areas * breakdowns) throw new RangeError("The plan has more rows than cells");
  return Array.from({ length: count }, (_, index) => {
    const indicator = index % indicators;
    const place = Math.floor(index / indicators);
    return {
      indicator,
      area: (indicator * perIndicator + place) % areas,
      breakdown: Math.floor(place / areas),
    };
  });
}

/** Gives the plan of a folder for reading: files of 10,000 rows, as many series as that takes. */
export function planForReading(rows: number): DataPlan {
  const sources = Math.max(2, Math.ceil(rows / 10_000));
  return {
    rows,
    sources,
    indicators: 80,
    areas: 150,
    breakdowns: 12,
    topics: 8,
    years: 15,
    seed: 20_240_701,
  };
}

/**
 * Gives the plan of a folder whose site has about so many pages, in both languages together.
 *
 * Shape: pages in the proportions of the project's own site (reports, indicators, areas about as 4 : 2 : 3), with four
 * figures a page where the project's own has one.
 */
export function planForPages(pages: number): DataPlan {
  const [topics, fixed] = [8, 7];
  // The 404 page exists once; all others once in each language.
  const open = Math.max(9, Math.round((pages - 1) / 2) - topics - fixed);
  const sources = Math.round((open * 4) / 9);
  const indicators = Math.round((open * 2) / 9);
  const areas = open - sources - indicators;
  return { rows: pages * 4, sources, indicators, areas, breakdowns: 12, topics, years: 8, seed: 20_230_701 };
}
