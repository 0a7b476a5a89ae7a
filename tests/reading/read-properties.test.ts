/** readPrint() for any number: print then read gives it back, the true value lies within the bounds, nothing is thrown. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Quantity } from "../../src/model/quantity.ts";
import { CONVENTIONS, conventionOf, DIRECTIONS, NEUTRAL_WORDS } from "../../src/reading/conventions.ts";
import { normalizePrint } from "../../src/reading/normalize-print.ts";
import {
  NUMBER_STYLES,
  type NumberStyle,
  printModified,
  printNumber,
  toFullWidth,
  withPoint,
  wordsOf,
} from "./print-quantity.ts";
import { projectUnits, read } from "./project-vocabulary.ts";

const RUNS = { numRuns: 2000 };

function quantityOf(printed: string): Quantity {
  const reading = read(printed);
  if (!reading.ok || !reading.quantity)
    throw new TypeError(`expected ${printed} to be read: ${JSON.stringify(reading)}`);
  return reading.quantity;
}

const isWithin = (truth: number, { low, high }: Quantity): boolean =>
  (low === null || low <= truth) && (high === null || truth <= high);

const style = fc.constantFrom(...(NUMBER_STYLES as readonly NumberStyle[]));
const whole = fc.oneof(
  fc.integer({ min: 0, max: 999_999_999_999 }),
  fc.integer({ min: 0, max: 20_000 }),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 9 }))
    .map(([n, power]) => n * 10 ** power),
);
const modifier = fc.constantFrom(
  ...CONVENTIONS.flatMap((row) => wordsOf(row).map((word) => ({ id: row.id, ...word }))),
);

describe("printing a number and reading it", () => {
  test("gives it back in every form", () => {
    fc.assert(
      fc.property(whole, style, (value, form) => {
        const quantity = quantityOf(printNumber(value, form));
        expect(quantity).toMatchObject({ value, relation: "eq" });
        expect(isWithin(value, quantity)).toBe(true);
      }),
      RUNS,
    );
  });

  test("gives it back with every modifier", () => {
    fc.assert(
      fc.property(whole, style, modifier, (value, form, { id, place, word }) => {
        fc.pre(value > 0 && (form !== "words" || place !== "between"));
        const { relation, basis } = conventionOf(id);
        const space = form === "words" || form === "millions" ? " " : "";
        const quantity = quantityOf(printModified(printNumber(value, form), `${space}人`, place, word));
        expect(quantity).toMatchObject({ value, relation, basis });
      }),
      RUNS,
    );
  });

  test("gives it back with decimals and a direction", () => {
    const direction = fc.constantFrom(
      ...DIRECTIONS.up.before.map((word) => ({ word, sign: 1 })),
      ...DIRECTIONS.down.before.map((word) => ({ word, sign: -1 })),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 0, max: 3 }),
        direction,
        (n, places, { word, sign }) => {
          const quantity = quantityOf(printModified(withPoint(n, places), "%", "before", word));
          expect(quantity.value).toBe(sign * Number(withPoint(n, places)));
        },
      ),
      RUNS,
    );
  });

  test("is the same in half and full width, in simplified and traditional characters", () => {
    const pairs = [
      ...projectUnits.flatMap((unit) => unit.classifiersZh),
      "万",
      "亿",
      "余",
      "约",
      "将近",
      "减少",
      "不少于",
    ];
    const traditional = "萬億餘約將減於個項條門種場員黨農時學網點處畝鐘歲群眾".normalize("NFC");
    const simplified = "万亿余约将减于个项条门种场员党农时学网点处亩钟岁群众";
    const toTraditional = (text: string): string =>
      [...text].map((character) => traditional[simplified.indexOf(character)] ?? character).join("");
    expect(pairs.filter((word) => normalizePrint(toTraditional(word)) !== normalizePrint(word))).toEqual([]);
    const front = fc.constantFrom("", "约", "将近", "不少于", "减少");
    const classifier = fc.constantFrom(
      "个",
      "项",
      "条",
      "门",
      "种",
      "场",
      "党员",
      "农民工",
      "小时",
      "个百分点",
      "亩",
      "岁",
    );
    const middle = fc.constantFrom("", "万", "亿");
    fc.assert(
      fc.property(whole, front, middle, classifier, (value, before, multiplier, unit) => {
        const printed = `${before}${value % 1_000_000}${multiplier}${unit}`;
        const { classifier: _, ...expected } = read(printed) as { classifier: string };
        expect(expected).toHaveProperty("ok", true);
        expect(read(toTraditional(printed))).toMatchObject(expected);
        expect(read(toFullWidth(printed))).toMatchObject(expected);
      }),
      RUNS,
    );
  });
});

describe("the true value lies within the bounds", () => {
  /** A truth and the step to which it is printed, in whole numbers. */
  const truth = fc.integer({ min: 1, max: 9_999_999_999 });
  const power = fc.integer({ min: 0, max: 8 });
  const isFalling = fc.boolean();
  const check = (true_: number, printed: string, falls: boolean): void => {
    const [text, value] = falls ? [`减少${printed}`, -true_] : [printed, true_];
    const quantity = quantityOf(text);
    expect(isWithin(value, quantity), `${text} for ${value}: ${JSON.stringify(quantity)}`).toBe(true);
  };

  test("of a number rounded to its last printed digit, in 万 and 亿", () => {
    fc.assert(
      fc.property(
        truth,
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(4, 8),
        isFalling,
        (t, decimals, scale, falls) => {
          const step = 10 ** (scale - decimals);
          const printed = withPoint(Math.round(t / step), decimals) + (scale === 4 ? "万" : "亿");
          check(t, `${printed}人`, falls);
        },
      ),
      RUNS,
    );
  });

  test("of a rounded percentage", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 3 }),
        isFalling,
        (t, places, falls) => {
          const printed = withPoint(Math.round(t / 10 ** (4 - places)), places);
          check(Number(withPoint(t, 4)), `${printed}%`, falls);
        },
      ),
      RUNS,
    );
  });

  test("of a number cut to round digits, with each word that says more", () => {
    fc.assert(
      fc.property(truth, power, modifier, isFalling, (t, places, { id, place, word }, falls) => {
        const step = 10 ** Math.min(places, String(t).length - 1);
        const cut = Math.floor(t / step) * step;
        fc.pre(id === "more" || id === "at_least" || (id === "over" && t > cut));
        fc.pre(!(falls && word === ">") && !/[a-z]/.test(word));
        check(t, printModified(String(cut), "人", place, word), falls);
        if (id === "more")
          check(t, printModified(printNumber(cut, "numerals_wan"), "人", place, word), falls);
      }),
      RUNS,
    );
  });

  test("of a number rounded up, with each word that says less", () => {
    fc.assert(
      fc.property(truth, power, modifier, isFalling, (t, places, { id, place, word }, falls) => {
        const step = 10 ** places;
        const next = Math.ceil(t / step) * step;
        fc.pre(!/[a-z]/.test(word) && ((id === "less" && t < next) || id === "at_most"));
        check(t, printModified(String(next), "人", place, word), falls);
      }),
      RUNS,
    );
  });

  test("of a number not more than half a step below the printed one, with each word that says nearly", () => {
    const words = wordsOf(conventionOf("nearly")).filter(({ word }) => !/[a-z]/.test(word));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        power,
        fc.double({ min: 0.000001, max: 0.5, noNaN: true }),
        fc.constantFrom(...words),
        isFalling,
        (n, places, share, { word }, falls) => {
          const step = 10 ** places;
          check(n * step - share * step, `${word}${n * step}人`, falls);
        },
      ),
      RUNS,
    );
  });

  test("of a number rounded to round digits, with each word that says about", () => {
    const words = wordsOf(conventionOf("about")).filter(({ word }) => !/[a-z]/.test(word));
    fc.assert(
      fc.property(truth, power, fc.constantFrom(...words), isFalling, (t, places, { place, word }, falls) => {
        const step = 10 ** places;
        const rounded = Math.round(t / step) * step;
        fc.pre(rounded > 0);
        check(t, printModified(String(rounded), "人", place, word), falls);
      }),
      RUNS,
    );
  });

  test("of a share told as the nearest common fraction", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 99, noNaN: true }),
        fc.integer({ min: 2, max: 10 }),
        (t, divisor) => {
          const part = Math.round((t / 100) * divisor);
          fc.pre(part > 0 && part < divisor);
          check(t, `${printNumber(divisor, "numerals")}分之${printNumber(part, "numerals")}`, false);
          check(t, `${part}/${divisor}`, false);
        },
      ),
      RUNS,
    );
  });

  test("of a count told in vague numerals and in ranges", () => {
    const scales = [
      ["十", 10],
      ["百", 100],
      ["千", 1000],
      ["万", 10_000],
      ["十万", 100_000],
      ["千万", 10_000_000],
    ] as const;
    fc.assert(
      fc.property(
        truth,
        fc.constantFrom(...scales),
        fc.constantFrom("几", "数"),
        isFalling,
        (t, [name, scale], vague, falls) => {
          const inScale = 2 * scale + (t % (8 * scale));
          check(inScale, `${vague}${name}人`, falls);
          const digit = Math.floor(inScale / scale);
          if (digit < 9) check(inScale, `${"零一二三四五六七八九".slice(digit, digit + 2)}${name}人`, falls);
          if (digit < 9) check(inScale, `${digit * scale}-${(digit + 1) * scale}人`, falls);
          if (scale > 10)
            check(scale + (t % (9 * scale)) + scale * 10, `${10 * scale}-${20 * scale}人`, falls);
          const teen = 11 + (t % 9);
          check(teen, `十${vague}人`, falls);
        },
      ),
      RUNS,
    );
  });
});

describe("any text", () => {
  const isReading = (asPrinted: string, unitPrinted: string): void => {
    const reading = read(asPrinted, unitPrinted);
    if (!reading.ok) {
      const length = (reading.part === "as_printed" ? asPrinted : unitPrinted).length;
      expect(reading.column).toBeGreaterThanOrEqual(1);
      expect(reading.column).toBeLessThanOrEqual(length + 1);
      expect(reading.message).not.toBe("");
      return;
    }
    expect(reading.quantity === null).toBe(reading.status === "Q");
    const { quantity } = reading;
    if (!quantity) return;
    for (const end of [quantity.value, quantity.low, quantity.high])
      expect(end === null || (Number.isFinite(end) && !Object.is(end, -0)), `${asPrinted}: ${end}`).toBe(
        true,
      );
    if (quantity.low !== null && quantity.high !== null)
      expect(quantity.low <= quantity.high, asPrinted).toBe(true);
    if (quantity.value !== null) expect(isWithin(quantity.value, quantity), asPrinted).toBe(true);
  };

  test("is read or refused at a place in it", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string(), isReading), RUNS);
    const units16 = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(fc.property(units16, fc.constant(""), isReading), RUNS);
  });

  test("made of the grammar's own words in any order is read or refused at a place in it", () => {
    const tokens = [
      ...CONVENTIONS.flatMap((row) => wordsOf(row).map(({ word }) => word)),
      ...[...NEUTRAL_WORDS, ...DIRECTIONS.up.before, ...DIRECTIONS.down.before, ...DIRECTIONS.down.after],
      ...projectUnits.flatMap((unit) => [...unit.classifiersZh, ...unit.wordsEn]),
      ...[..."0123456789.,/*-+ %‰零一二两三九十百千万亿几数半成番翻点分之余多来至到上"],
      ...[
        "分之",
        "million",
        "twenty",
        "one",
        "and",
        "half",
        "third",
        "between",
        "to",
        "1,200",
        "翻番",
        "数十",
        " ",
      ],
    ];
    const text = fc.array(fc.constantFrom(...tokens), { maxLength: 8 }).map((parts) => parts.join(""));
    fc.assert(fc.property(text, fc.oneof(fc.constant(""), text), isReading), { numRuns: 30_000 });
    const dense = fc.string({
      unit: fc.constantFrom(..."019.,*/%-一二两三十百千万亿几数半成分之余零点翻番"),
      maxLength: 10,
    });
    fc.assert(fc.property(dense, fc.constant(""), isReading), { numRuns: 30_000 });
  });

  // A grammar that goes back over its text would not come to an end here.
  test("of great length is read or refused", () => {
    for (const part of ["9", "亿", "十", "1,000,", "*", " ", "三分之", "one ", "余", "增长", "一二", "1亿"])
      for (const [print, unit] of [[part.repeat(20_000), ""] as const, ["5", part.repeat(20_000)] as const])
        isReading(print, unit);
  });
});
