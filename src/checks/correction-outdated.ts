/** Rule: a correction speaks of a figure that is there, and that is printed in the extract as it says. */
import type { Finding } from "../issues/finding.ts";
import { quoteText } from "../issues/quote-text.ts";
import type { Observation } from "../model/observation.ts";
import type { CheckInput } from "./check-input.ts";
import { findingAt } from "./finding-at.ts";

/** Whether every row of every extract was read, so that a figure that is not there does not exist. */
const isComplete = (extracts: CheckInput["extracts"]): boolean =>
  extracts.every(({ isWhole, rows, records }) => isWhole && rows === records.length);

function findFigures(extracts: CheckInput["extracts"], ids: ReadonlySet<string>): Map<string, Observation> {
  const found = new Map<string, Observation>();
  if (ids.size === 0) return found;
  for (const { records } of extracts) {
    for (const figure of records) if (ids.has(figure.figureId)) found.set(figure.figureId, figure);
  }
  return found;
}

/**
 * Finds corrections of figures that do not exist, and those whose figure is printed in the extract otherwise than they expect.
 *
 * While rows of extracts are refused no figure is called unknown: it may be one of theirs.
 */
export function correctionOutdated({ corrections, extracts }: CheckInput): Finding[] {
  const figures = findFigures(extracts, new Set(corrections.records.map(({ figureId }) => figureId)));
  return corrections.records.flatMap(({ figureId, expects }, index): Finding[] => {
    const figure = figures.get(figureId);
    if (!figure) {
      if (!isComplete(extracts)) return [];
      return [
        findingAt(corrections, index, "figure_id", {
          code: "correction-outdated",
          message: `No extract holds the figure ${quoteText(figureId)}, expected the id of one`,
          hint: "copy the id from the figure's address on the site; it changes with locator, indicator, area and period",
        }),
      ];
    }
    if (figure.asPrinted === expects) return [];
    return [
      findingAt(corrections, index, "expects", {
        code: "correction-outdated",
        message: `The correction expects ${quoteText(expects)}, but extracts/${figure.source}.csv:${figure.line} holds ${quoteText(figure.asPrinted)}`,
        hint: "compare with the report: put the extract right, or write what it holds now and add a row for the new correction",
      }),
    ];
  });
}
