/** What charts know of a series: its figures with a place in time, and the comparisons between them. */
import type { MarkKind } from "../charts/chart-views.ts";
import type { Measure } from "../model/codes.ts";
import type { ChangeRange, Verdict } from "../series/series.ts";

/** A comparison with the year before. */
export interface PlottedChange {
  /** In the unit of the series; percentage points where that is percent. */
  difference: ChangeRange;
  /** In percent; `null` where no growth can be worked out. */
  growth: ChangeRange | null;
  verdict: Verdict;
  /** Short texts that may stand at the mark: `−18,000`, `−1.40%`; empty where no single number follows. */
  differenceLabel: string;
  growthLabel: string;
}

/** One figure with a place in time. Bounds are `null` where the print gives none, or where the figure is withheld. */
export interface PlottedMark {
  /** Id of the figure. */
  id: string;
  /** Place on an axis of years. */
  at: number;
  /** Period, as a reader writes it. */
  period: string;
  kind: MarkKind;
  value: number | null;
  low: number | null;
  high: number | null;
  /** Short text for a label at the mark. */
  printed: string;
  /** A line leads here from the mark before. */
  joined: boolean;
  /** `B` and `D` as in the data: a break in the series, a definition that differs. */
  breakCode: "" | "B" | "D";
  isDisputed: boolean;
  change: PlottedChange | null;
  /** Why there is no change, in a few words; empty where there is one. */
  reason: string;
}

/** One series with its marks in order of their place. */
export interface PlottedSeries {
  /** Names the series in addresses: `CN`, `CN-43.women`; before a colon the indicator where several are side by side. */
  key: string;
  /** What tells it apart from the others beside it, in the page's language. */
  label: string;
  indicator: string;
  /** Name of the indicator, in the page's language. */
  indicatorLabel: string;
  unit: string;
  unitLabel: string;
  measure: Measure;
  marks: PlottedMark[];
}
