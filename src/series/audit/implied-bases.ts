/** What levels that no report prints must have been, by the claims that compare with them and by spans of which one holds the other. */
import type { Dataset } from "../../model/dataset.ts";
import type { Observation } from "../../model/observation.ts";
import { type Period, parsePeriod } from "../../model/period.ts";
import { isClosedPeriod } from "../period-shape.ts";
import type { Cell, Series } from "../series.ts";
import type { Bounds, Claim } from "./claim.ts";
import { dayAfter } from "./day-after.ts";
import type { CellKey } from "./level-index.ts";
import {
  divideRanges,
  hasOverlap,
  isZeroRange,
  placesOf,
  type Range,
  scaleRange,
  shiftRange,
  subtractRanges,
  toBounds,
  toRange,
  WORKED_PLACES,
} from "./range.ts";
import { takeLevel } from "./take-level.ts";

/** What an implied level follows from: a claim of that rule, or the longer of two spans less the shorter. */
export const IMPLIED_RULES = ["change", "growth_rate", "multiple", "spans"] as const;
export type ImpliedRule = (typeof IMPLIED_RULES)[number];

/**
 * A level that was never printed, as what is printed implies it.
 *
 * `figures` are the claim, or the longer span and the shorter; `later` is the level beside the claim, `null` for spans. `agreesWith` and
 * `differsFrom` are the independent ones for the same cell, those that no figure in common makes, by whether their ranges meet.
 *
 * Units: `bounds` in the unit of the level.
 */
export interface ImpliedBase {
  cell: CellKey;
  rule: ImpliedRule;
  figures: Observation[];
  later: Observation | null;
  bounds: Bounds;
  agreesWith: ImpliedBase[];
  differsFrom: ImpliedBase[];
}

type Draft = Pick<ImpliedBase, "cell" | "rule" | "figures" | "later"> & { range: Range };

const keyOf = ({ indicator, breakdown, area, period }: CellKey): string =>
  `${indicator} ${breakdown} ${area} ${period}`;

function impliedRange(rule: string, claimed: Range, later: Range): Range | undefined {
  if (rule === "change") return subtractRanges(later, claimed);
  const isGrowth = rule === "growth_rate";
  const divisor = isGrowth ? shiftRange(claimed, 100) : claimed;
  if (isZeroRange(divisor)) return undefined;
  const places = Math.max(WORKED_PLACES, placesOf(claimed), placesOf(later));
  return divideRanges(isGrowth ? scaleRange(later, 100) : later, divisor, places);
}

function fromClaim({ figure, rule, operands, basePeriod, reason }: Claim): Draft[] {
  const later = operands.find(({ role }) => role === "later")?.observation;
  if (reason !== "base_not_printed" || !later) return [];
  const range = impliedRange(rule, toRange(figure), toRange(later));
  if (!range || (!range.low && !range.high)) return [];
  const { indicator, breakdown, area } = figure;
  const cell = { indicator, breakdown, area, period: basePeriod };
  return [{ cell, rule: rule as ImpliedRule, figures: [figure], later, range }];
}

const isUsable = ({ preferred }: Cell): boolean => preferred.relation !== null && preferred.status !== "U";

/** Every pair of spans of a series of which the longer is the period and the shorter after it. */
function fromSpans(cell: CellKey, { start, end }: Period, { cells }: Series): Draft[] {
  const [usable, next] = [cells.filter(isUsable), dayAfter(end)];
  const longer = usable.filter(({ period }) => period.start === start && period.end > end);
  return longer.flatMap((whole) =>
    usable
      .filter(({ period }) => period.start === next && period.end === whole.period.end)
      .map((rest): Draft => {
        const figures = [whole.preferred, takeLevel(rest, whole.preferred)] as const;
        const range = subtractRanges(toRange(figures[0]), toRange(figures[1]));
        return { cell, rule: "spans", figures: [...figures], later: null, range };
      }),
  );
}

const isIndependent = (a: Draft, b: Draft): boolean => {
  const used = new Set([...a.figures, a.later]);
  return ![...b.figures, b.later].some((figure) => figure !== null && used.has(figure));
};

/**
 * Gives the levels that claims without a printed base imply, in the order of the claims, and after the first for a cell those that
 * follow from spans.
 *
 * Change: later - change. Growth: later / (1 + growth / 100). Multiple: later / multiple, read as N times. Spans: a flow
 * over a period is what a span beginning with it counts, less what a span beginning on the day after it counts, both
 * ending together. Claims whose level is withheld or not printed are left out, and so is what has no bound at all. A withheld base is never
 * implied: it was printed.
 *
 * Shape: at most one to each claim; each is in a list of another as often as that one is in its own.
 */
export function impliedBases(
  claims: readonly Claim[],
  series: readonly Series[],
  indicators: Dataset["indicators"],
): ImpliedBase[] {
  const flows = new Set(indicators.filter(({ measure }) => measure === "flow").map(({ id }) => id));
  const findSeries = seriesFinder(series);
  const spansOf = (cell: CellKey): Draft[] => {
    const period = parsePeriod(cell.period);
    const own = flows.has(cell.indicator) ? findSeries(cell) : undefined;
    return period && own && isClosedPeriod(period) ? fromSpans(cell, period, own) : [];
  };
  const groups = Map.groupBy(claims.flatMap(fromClaim), ({ cell }) => keyOf(cell));
  return [...groups.values()].flatMap((drafts) => holdTogether([...drafts, ...spansOf(drafts[0]!.cell)]));
}

function seriesFinder(series: readonly Series[]): (key: CellKey) => Series | undefined {
  const nameOf = ({ indicator, breakdown, area }: Omit<CellKey, "period">): string =>
    `${indicator} ${breakdown} ${area}`;
  const byName = new Map(series.map((one) => [nameOf(one), one]));
  return (key) => byName.get(nameOf(key));
}

/** Sets the drafts of one cell side by side. */
function holdTogether(drafts: readonly Draft[]): ImpliedBase[] {
  const bases = drafts.map(
    ({ range, ...rest }): ImpliedBase => ({
      ...rest,
      bounds: toBounds(range),
      agreesWith: [],
      differsFrom: [],
    }),
  );
  for (const [place, draft] of drafts.entries()) {
    for (const [otherPlace, other] of drafts.entries()) {
      if (place === otherPlace || !isIndependent(draft, other)) continue;
      const list = hasOverlap(draft.range, other.range) ? "agreesWith" : "differsFrom";
      bases[place]![list].push(bases[otherPlace]!);
    }
  }
  return bases;
}
