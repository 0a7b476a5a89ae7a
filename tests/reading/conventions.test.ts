/** CONVENTIONS, the words and the numbers of print: each row, each example and each word is what the reader uses. */
import { describe, expect, test } from "vitest";
import {
  CONVENTIONS,
  conventionOf,
  DIRECTIONS,
  NEUTRAL_WORDS,
  NUMBER_WORDS,
} from "../../src/reading/conventions.ts";
import { printModified, wordsOf } from "./print-quantity.ts";
import { read } from "./project-vocabulary.ts";

/** The table of data-model.md: id, relation, basis, low, high. */
const TABLE = [
  ["exact", "eq", "exact", "n", "n"],
  ["rounding", "eq", "rounding", "n-u/2", "n+u/2"],
  ["more", "gt", "convention", "n", "n+g"],
  ["over", "gt", "literal", "n", "none"],
  ["at_least", "ge", "literal", "n", "none"],
  ["about", "approx", "convention", "n-g/2", "n+g/2"],
  ["nearly", "lt", "convention", "n-g/2", "n"],
  ["less", "lt", "literal", "zero", "n"],
  ["at_most", "le", "literal", "zero", "n"],
  ["range", "range", "printed", "n", "n"],
  ["fraction", "approx", "convention", "n-h/2", "n+h/2"],
  ["vague", "range", "convention", "n", "n"],
];

/** What 2.60万 (n 26000, u 100, g 1000) becomes under each row that words name: low and high. */
const WORKED: Record<string, [number | null, number | null]> = {
  rounding: [25950, 26050],
  more: [26000, 27000],
  over: [26000, null],
  at_least: [26000, null],
  about: [25500, 26500],
  nearly: [25500, 26000],
  less: [0, 26000],
  at_most: [0, 26000],
};

describe("CONVENTIONS", () => {
  test("is the table of the data model", () => {
    expect(CONVENTIONS.map((row) => [row.id, row.relation, row.basis, row.low, row.high])).toEqual(TABLE);
  });

  test.each(CONVENTIONS)("$id: every example reads to the row", (row) => {
    expect(row.examples.length).toBeGreaterThan(0);
    for (const example of row.examples)
      expect(read(example), example).toMatchObject({
        quantity: { relation: row.relation, basis: row.basis },
      });
  });

  const words = CONVENTIONS.flatMap((row) => wordsOf(row).map((found) => ({ id: row.id, ...found })));
  test.each(words)("$word $place the number reads to $id", ({ id, place, word }) => {
    const [low, high] = WORKED[id] ?? [];
    const { relation, basis } = conventionOf(id);
    const printed = printModified("2.60万", "人", place, word);
    expect(read(printed)).toMatchObject({ quantity: { value: 26000, low, high, relation, basis } });
  });

  test("no word stands in two rows at one place", () => {
    const placed = words.map(({ place, word }) => `${place} ${word}`);
    const atEnds = placed.filter((word) => !word.startsWith("between"));
    expect(new Set(atEnds).size).toBe(atEnds.length);
  });
});

describe("words around the number", () => {
  const rounded = { value: 26000, low: 25950, high: 26050, relation: "eq", basis: "rounding" };
  const fallen = { value: -26000, low: -26050, high: -25950, relation: "eq", basis: "rounding" };

  test.each(NEUTRAL_WORDS)("%s changes nothing", (word) => {
    expect(read(printModified("2.60万", "人", "before", word))).toMatchObject({ quantity: rounded });
  });

  test.each([...DIRECTIONS.up.before])("%s before the number gives plus", (word) => {
    expect(read(printModified("2.60万", "人", "before", word))).toMatchObject({ quantity: rounded });
  });

  test.each([...DIRECTIONS.down.before])("%s before the number gives minus", (word) => {
    expect(read(printModified("2.60万", "人", "before", word))).toMatchObject({ quantity: fallen });
  });

  test.each([...DIRECTIONS.up.after])("%s behind the number gives plus", (word) => {
    expect(read(`2.60万人 ${word}`)).toMatchObject({ quantity: rounded });
  });

  test.each([...DIRECTIONS.down.after])("%s behind the number gives minus", (word) => {
    expect(read(`2.60万人 ${word}`)).toMatchObject({ quantity: fallen });
  });

  test.each(NUMBER_WORDS.flatMap(({ words, value }) => words.map((word) => [word, value] as const)))(
    "%s prints %i",
    (word, value) => {
      const quantity = { value, low: value, high: value, relation: "eq", basis: "exact" };
      expect(read(word)).toMatchObject({ quantity });
      expect(read(`${word}${word}`).ok).toBe(false);
    },
  );

  test("the sign mirrors every row: bounds change places, more becomes less", () => {
    const mirrored = { eq: "eq", approx: "approx", range: "range", gt: "lt", ge: "le", lt: "gt", le: "ge" };
    const negate = (end: number | null): number | null => (end === null ? null : end === 0 ? 0 : -end);
    for (const row of CONVENTIONS)
      for (const example of row.examples) {
        const [plus, minus] = [
          read(example),
          read(`${/^[a-z]/.test(example) ? "fell by " : "下降"}${example}`),
        ];
        if (!plus.ok || !minus.ok || !plus.quantity) throw new TypeError(`expected ${example} to be read`);
        const { value, low, high, relation, basis } = plus.quantity;
        expect(minus.quantity, example).toEqual({
          value: negate(value),
          low: negate(high),
          high: negate(low),
          relation: mirrored[relation],
          basis,
        });
      }
  });
});
