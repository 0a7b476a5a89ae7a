/** What a reader has chosen to see in a chart; the address holds it. */

/** The ways of looking at the same figures. */
export const CHART_VIEWS = ["level", "change", "growth", "index", "table"] as const;
export type ChartViewName = (typeof CHART_VIEWS)[number];

/** The choices of a reader. */
export interface ChartState {
  view: ChartViewName;
  /** Keys of the chosen series, in the order of the chart; empty for those that the page itself shows first. */
  series: string[];
  /** First and last year shown; `null` for all there are. */
  from: number | null;
  to: number | null;
  /** Key of the series in focus; empty for none. */
  focus: string;
  /** One chart for all, a small one for each, or as the rule has it. */
  layout: "auto" | "together" | "apart";
  isLog: boolean;
}
