/** What stands between a figure and the one a year before: a change with its range and verdict, or the reason why none. */

import type { Change, Step, Verdict } from "../series/series.ts";
import { formatChange } from "../text/format-change.ts";
import { formatPeriod } from "../text/format-period.ts";
import { figureText } from "./figure-view.ts";
import type { PageContext } from "./page-context.ts";
import { paths } from "./paths.ts";

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
  /** The period compared with and its figure: `against 2022: 1.284 million`. */
  againstFull: string;
  /** Said beside the verdict where one of the two figures is an estimate or provisional; else empty. */
  caution: string;
  reason: string;
  reasonShort: string;
}

/** An estimate beside a count compares what is expected with what was found. */
function cautionOf({ from, to }: Change, { text }: PageContext): string {
  const [soft] = [to.preferred.status, from.preferred.status].filter(
    (status) => status === "E" || status === "P",
  );
  return soft === "E" || soft === "P" ? text.figure.caution[soft] : "";
}

/** Builds the view of a step. */
export function buildStepView(step: Step, page: PageContext): StepView {
  const { language, text, link } = page;
  if (step.change === null) {
    return {
      ...{ verdict: null, verdictText: "", point: "", range: "", difference: "", differenceRange: "" },
      ...{ against: "", againstHref: "", againstFull: "", caution: "" },
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
    againstFull: text.figure.against(formatPeriod(change.from.period, language), figureText(preferred, page)),
    caution: cautionOf(change, page),
    reason: "",
    reasonShort: "",
  };
}
