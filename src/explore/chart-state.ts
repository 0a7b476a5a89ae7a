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

/** What a page shows before anything is chosen. */
export const DEFAULT_STATE: Readonly<ChartState> = {
  view: "level",
  series: [],
  from: null,
  to: null,
  focus: "",
  layout: "auto",
  isLog: false,
};

const LAYOUTS = ["together", "apart"] as const;

const isKey = (text: string): boolean => /^[\w.:-]+$/.test(text);

/**
 * Gives the query of an address without its `?`, empty for what a page shows anyway.
 *
 * `v=growth&s=CN,CN-43.women&y=2010-2023&f=CN&m=1&log=1`: view, series, years (either may be missing: `2010-`), focus, small
 * multiples (1) or one chart (0), logarithmic. Keys hold only what needs no escape.
 */
export function formatState({ view, series, from, to, focus, layout, isLog }: ChartState): string {
  return [
    view !== DEFAULT_STATE.view && `v=${view}`,
    series.length > 0 && `s=${series.join(",")}`,
    (from !== null || to !== null) && `y=${from ?? ""}-${to ?? ""}`,
    focus !== "" && `f=${focus}`,
    layout !== "auto" && `m=${LAYOUTS.indexOf(layout)}`,
    isLog && "log=1",
  ]
    .filter(Boolean)
    .join("&");
}

/** Reads the query of any address, with or without `?`: what it does not know or cannot read is as in {@link DEFAULT_STATE}. */
export function parseState(query: string): ChartState {
  const given = new URLSearchParams(query);
  const read = (name: string): string => given.get(name) ?? "";
  // One year alone is the first and the last.
  const [, first, last] = /^(\d{4})?(?:-(\d{4})?)?$/.exec(read("y").replace(/^(\d{4})$/, "$1-$1")) ?? [];
  const years = [first, last].map((year) => (year ? Number(year) : null));
  const [from = null, to = null] = years;
  const isTurned = from !== null && to !== null && from > to;
  const focus = read("f");
  return {
    view: CHART_VIEWS.find((name) => name === read("v")) ?? DEFAULT_STATE.view,
    series: [...new Set(read("s").split(",").filter(isKey))],
    from: isTurned ? to : from,
    to: isTurned ? from : to,
    focus: isKey(focus) ? focus : "",
    layout: LAYOUTS.find((_, index) => String(index) === read("m")) ?? "auto",
    isLog: read("log") === "1",
  };
}
