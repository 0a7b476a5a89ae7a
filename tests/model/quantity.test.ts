/** The interval in which a printed quantity's true value lies. */
import { describe, expect, it } from "vitest";
import { RELATIONS, type Relation } from "../../src/model/codes.ts";
import { toInterval } from "../../src/model/quantity.ts";

const TABLE: [
  relation: Relation,
  low: number | null,
  high: number | null,
  lowOpen: boolean,
  highOpen: boolean,
][] = [
  ["eq", 5, 5, false, false],
  ["eq", 4.5, 5.5, false, false],
  ["approx", 4, 6, false, false],
  ["range", 3, 5, false, false],
  ["gt", 5, 6, true, false],
  ["gt", 5, null, true, true],
  ["ge", 5, null, false, true],
  ["lt", 4.5, 5, false, true],
  ["lt", 0, 5, false, true],
  ["le", 0, 5, false, false],
  ["lt", null, -5, true, true],
  ["le", null, -5, true, false],
];

describe("toInterval()", () => {
  it.each(TABLE)("of %s %d to %d", (relation, low, high, lowOpen, highOpen) => {
    expect(toInterval({ low, high, relation })).toEqual({ low, high, lowOpen, highOpen });
  });

  it("is tested for every relation", () => {
    expect(new Set(TABLE.map(([relation]) => relation))).toEqual(new Set(RELATIONS));
  });
});
