/** Tells what the grammar reads from one print: a JSON line, and a complaint that names the place. */
import { readPrint } from "./read-print.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is told of a print. `complaint` is empty for one that was read. */
export interface FormattedReading {
  line: string;
  complaint: string;
}

/**
 * Gives the JSON line of contract.md for a print; `null` stands where there is no number, bound or single unit. Where the
 * classifier fits several units alike, `units` names them. An unreadable print has `error` instead, with its column from 1.
 */
export function formatReading(
  asPrinted: string,
  unitPrinted: string,
  vocabulary: Vocabulary,
): FormattedReading {
  const reading = readPrint(asPrinted, unitPrinted, vocabulary);
  if (!reading.ok) {
    const { kind, column, message, part } = reading;
    const text = part === "as_printed" ? asPrinted : unitPrinted;
    const line = JSON.stringify({ as_printed: asPrinted, error: { kind, column, message } });
    return { line, complaint: `${part} "${text}", column ${column}: ${kind}: ${message}` };
  }
  const { quantity, unit, units, status } = reading;
  const line = JSON.stringify({
    as_printed: asPrinted,
    value: quantity?.value ?? null,
    low: quantity?.low ?? null,
    high: quantity?.high ?? null,
    relation: quantity?.relation ?? null,
    bound_basis: quantity?.basis ?? null,
    unit,
    status,
    ...(units && unit === null ? { units } : {}),
  });
  return { line, complaint: "" };
}
