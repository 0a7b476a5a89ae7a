/** What the codes of a column stand for, in both languages. */
import { type Code, findCodeList } from "./code-lists.ts";
import type { Column } from "./table.ts";

/** One code and what it stands for. */
export type LabelledCode = Code;

/**
 * Gives the codes of a column with their labels, in the order of its list; a column without a list has none.
 *
 * @throws RangeError when the values of the column are no list of codes.
 */
export function labelCodes({ name, constraints }: Column): readonly LabelledCode[] {
  if (!constraints.enum) return [];
  const list = findCodeList(constraints.enum);
  if (!list) throw new RangeError(`Column ${name}: its codes have no labels`);
  return list.codes;
}
