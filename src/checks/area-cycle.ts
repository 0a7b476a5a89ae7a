/** Rule: going up from a place ends. */
import type { Finding } from "../issues/finding.ts";
import type { CheckInput } from "./check-input.ts";
import { findingAt } from "./finding-at.ts";

/** Finds places that lie within themselves, by their chain of parents; each place of the circle is told once. */
export function areaCycle({ areas }: CheckInput): Finding[] {
  const parents = new Map(areas.records.map(({ id, parent }) => [id, parent]));
  return areas.records.flatMap(({ id }, index) => {
    const chain = [id];
    for (let up = parents.get(id); up && chain.length <= areas.records.length; up = parents.get(up)) {
      if (up === id) {
        return [
          findingAt(areas, index, "parent", {
            code: "area-cycle",
            message: `The place ${id} lies within itself (${[...chain, id].slice(0, 6).join(" → ")}), expected parents that end at the country`,
            hint: "correct the parent; the country alone has none",
          }),
        ];
      }
      if (chain.includes(up)) break;
      chain.push(up);
    }
    return [];
  });
}
