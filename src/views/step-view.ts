/** What stands between a figure and the one a year before: a change with its range and verdict, or the reason why none. */
import type { Step, Verdict } from "../series/series.ts";
import type { PageContext } from "./page-context.ts";
import { paths } from "./paths.ts";
import { formatChange } from "./text/format-change.ts";
import { formatPeriod } from "./text/format-period.ts";

/** A step, formatted. Exactly one of `verdict` and `reason` is there. */
export interface StepView {
  verdict: Verdict | null;
  verdictText: string;
  /** Growth in percent, or percentage points, or the difference; empty where no single number follows. */
  point: string;
  range: string;
  difference: string;
  differenceRange: string;
  /** The period compared with, and the way to its figure. */
  against: string;
  againstHref: string;
  reason: string;
  reasonShort: string;
}

/** Builds the view of a step. */
export function buildStepView(step: Step, { language, text, link }: PageContext): StepView {
  if (step.change === null) {
    return {
      ...{ verdict: null, verdictText: "", point: "", range: "", difference: "", differenceRange: "" },
      ...{ against: "", againstHref: "" },
      reason: text.reason[step.reason],
      reasonShort: text.reasonShort[step.reason],
    };
  }
  const { change } = step;
  const { preferred } = change.from;
  return {
    verdict: change.verdict,
    verdictText: text.verdict[change.verdict],
    ...formatChange(change, language),
    against: formatPeriod(change.from.period, language),
    againstHref: link(paths.report(language, preferred.source), preferred.figureId),
    reason: "",
    reasonShort: "",
  };
}
