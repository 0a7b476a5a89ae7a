/** Makes findings about a figure that a rule met outside its table. */
import type { Finding } from "../issues/finding.ts";
import type { Observation } from "../model/observation.ts";
import type { CheckInput } from "./check-input.ts";
import { type Complaint, findingAt } from "./finding-at.ts";

/**
 * Gives a finding about a cell of an observation's row.
 *
 * Looking the row up costs a walk, which only complaints pay.
 * @throws RangeError when the observation is in none of the extracts.
 */
export function findingOfFigure(
  { extracts }: CheckInput,
  figure: Observation,
  column: string,
  complaint: Complaint,
): Finding {
  const extract = extracts.find(({ source }) => source === figure.source);
  const index = extract ? indexOfLine(extract.records, figure.line) : -1;
  if (!extract || index < 0) throw new RangeError(`No extract holds the figure ${figure.figureId}`);
  return findingAt(extract, index, column, complaint);
}

function indexOfLine(records: readonly Observation[], line: number): number {
  let [low, high] = [0, records.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = records[middle]!.line;
    if (found === line) return middle;
    if (found < line) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
