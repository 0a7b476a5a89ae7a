/** Which unit a figure must be printed in, and what is said when it is printed in another. */

import { quoteText } from "../issues/quote-text.ts";
import type { Transformation } from "../model/codes.ts";
import type { Indicator, Unit } from "../model/registry.ts";
import type { PrintRead } from "../reading/reading.ts";
import type { CellFault } from "./cell-fault.ts";

/**
 * Gives the id of the unit: that of the indicator for levels and changes, percentage points for the change of a percent,
 * percent for a growth rate, times for a multiple.
 */
export function expectedUnit(indicator: Indicator, transformation: Transformation): string {
  if (transformation === "growth_rate") return "percent";
  if (transformation === "multiple") return "times";
  if (transformation === "change" && indicator.unit === "percent") return "percentage_points";
  return indicator.unit;
}

/**
 * Says that a print counts something else than its indicator, and names indicators of the same topic and measure that fit.
 *
 * `units` and `indicators` are the registries, by id, in their order.
 */
export function unitMismatch(
  asPrinted: string,
  reading: PrintRead,
  indicator: Indicator,
  expected: string,
  units: ReadonlyMap<string, Unit>,
  indicators: ReadonlyMap<string, Indicator>,
): CellFault {
  const printed = reading.units ?? [];
  const shown = printed.length > 4 ? [...printed.slice(0, 3), "…"] : printed;
  const unit = units.get(expected);
  const word = unit?.classifiersZh[0] ?? unit?.labelZh;
  const isLevel = expected !== indicator.unit && printed.includes(indicator.unit);
  const fitting = [...indicators.values()].filter(
    (other) =>
      other.id !== indicator.id &&
      other.topic === indicator.topic &&
      other.measure === indicator.measure &&
      printed.includes(expectedUnit(other, "")),
  );
  const names = fitting.slice(0, 3).map(({ id }) => id);
  return {
    code: "unit-mismatch",
    message: `Cannot count ${quoteText(asPrinted)} as ${indicator.id}: ${reading.classifier} counts ${shown.join(", ")}, expected ${expected}${word ? ` (${word})` : ""}`,
    hint: hintOf(isLevel, names),
  };
}

function hintOf(isLevel: boolean, names: readonly string[]): string {
  if (isLevel) return "empty the transformation if the report prints a level, or correct the print";
  return names.length > 0
    ? `use ${names.join(" or ")}, or correct the print`
    : "correct the indicator or the print";
}
