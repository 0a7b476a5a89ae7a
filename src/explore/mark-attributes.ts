/** How a row of the page's own table bears a mark, so that charts can be drawn anew from what the reader has before them. */
import type { ChangeRange, Verdict } from "../series/series.ts";
import type { PlottedChange, PlottedMark } from "./plotted-series.ts";

/** What a row says already, as it stands there: the numbers of its figure's cell, and the texts of its cells. */
export interface RowTexts {
  /** `data-figure`, `data-value`, `data-low`, `data-high` of the cell of the figure; numbers are empty where there is none. */
  id: string;
  value: string;
  low: string;
  high: string;
  /** Text of the row's head. */
  period: string;
  /** Text of a Chinese print on a Chinese page, else of the figure: of the cell `.print`, of the link `.figure`. */
  printed: string;
  /** Text of `.reason`; empty where there is a change. */
  reason: string;
}

const toNumber = (text: string | undefined): number | null => (text ? Number(text) : null);

/** What the numbers alone would say. */
const kindOf = ({ value, low, high }: Pick<PlottedMark, "value" | "low" | "high">): PlottedMark["kind"] =>
  value === null && low === null && high === null
    ? "withheld"
    : low !== null && low === high
      ? "exact"
      : "bounded";

const formatRange = ({ low, point, high }: ChangeRange): string =>
  low !== null && low === point && low === high
    ? String(low)
    : [low, point, high].map((end) => end ?? "").join();

function parseRange(text: string): ChangeRange {
  const [low, point, high] = text.includes(",") ? text.split(",") : [text, text, text];
  return { low: toNumber(low), point: toNumber(point), high: toNumber(high) };
}

const formatChange = ({ verdict, difference, growth, differenceLabel, growthLabel }: PlottedChange): string =>
  [verdict, formatRange(difference), growth ? formatRange(growth) : "", differenceLabel, growthLabel].join(
    "|",
  );

function parseChange(text: string): PlottedChange {
  const [verdict, difference = "", growth = "", differenceLabel = "", growthLabel = ""] = text.split("|");
  return {
    verdict: verdict as Verdict,
    difference: parseRange(difference),
    growth: growth === "" ? null : parseRange(growth),
    differenceLabel,
    growthLabel,
  };
}

/**
 * Gives the attributes of a row: `data-at`, and where they say something `data-joined`, `data-kind` (where the numbers
 * say otherwise), `data-break`, `data-disputed` and `data-change` (`verdict|difference|growth|its label|its label`, a range
 * being one number or `low,point,high`).
 */
export function markAttributes(mark: PlottedMark): Record<string, string> {
  return {
    "data-at": String(mark.at),
    ...(mark.joined ? { "data-joined": "" } : {}),
    ...(mark.kind === kindOf(mark) ? {} : { "data-kind": mark.kind }),
    ...(mark.breakCode === "" ? {} : { "data-break": mark.breakCode }),
    ...(mark.isDisputed ? { "data-disputed": "" } : {}),
    ...(mark.change ? { "data-change": formatChange(mark.change) } : {}),
  };
}

/** Gives the mark of a row with `data-at`; `get` gives its attributes, `null` where there is none. */
export function parseMarkAttributes(get: (name: string) => string | null, row: RowTexts): PlottedMark {
  const numbers = { value: toNumber(row.value), low: toNumber(row.low), high: toNumber(row.high) };
  const change = get("data-change");
  return {
    id: row.id,
    at: Number(get("data-at")),
    period: row.period,
    kind: (get("data-kind") as PlottedMark["kind"] | null) ?? kindOf(numbers),
    ...numbers,
    printed: row.printed,
    joined: get("data-joined") !== null,
    breakCode: (get("data-break") ?? "") as PlottedMark["breakCode"],
    isDisputed: get("data-disputed") !== null,
    change: change ? parseChange(change) : null,
    reason: row.reason,
  };
}
