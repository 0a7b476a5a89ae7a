/** Rule: an id names one record. */
import type { Finding } from "../issues/finding.ts";
import type { PlacedTable } from "../issues/placed-table.ts";
import type { CheckInput } from "./check-input.ts";
import { findingAt } from "./finding-at.ts";

/** Finds ids that stand twice in a registry; members of one identity share theirs and are not meant. */
export function duplicateId(input: CheckInput): Finding[] {
  const tables: PlacedTable<{ id: string }>[] = [
    input.topics,
    input.headlines,
    input.indicators,
    input.breakdowns,
    input.areas,
    input.units,
    input.sources,
  ];
  return tables.flatMap((table) => {
    const first = new Map<string, number>();
    return table.records.flatMap(({ id }, index) => {
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, index);
        return [];
      }
      const { line } = table.placeOf(earlier, "id");
      return [
        findingAt(table, index, "id", {
          code: "duplicate-id",
          message: `The id ${id} stands already on line ${line}, expected each id once`,
          hint: "give the record another id, or delete one of the two rows",
        }),
      ];
    });
  });
}
