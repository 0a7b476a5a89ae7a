/** Series as charts know them, for tests: random ones, and small ones by hand. */
import fc from "fast-check";
import type { PlottedChange, PlottedMark, PlottedSeries } from "../../src/explore/plotted-series.ts";
import type { ChangeRange } from "../../src/series/series.ts";

const number = fc.oneof(
  fc.integer({ min: -50, max: 2_000_000 }),
  fc.integer({ min: 1, max: 99_999 }).map((int) => int / 100),
);
const end = fc.option(number, { freq: 4 });
const label = fc.constantFrom("", "+1.4%", "−18,000", "up");

const range: fc.Arbitrary<ChangeRange> = fc.oneof(
  number.map((only) => ({ low: only, point: only, high: only })),
  fc.record({ low: end, point: end, high: end }),
);

const change: fc.Arbitrary<PlottedChange> = fc.record({
  difference: range,
  growth: fc.option(range),
  verdict: fc.constantFrom("up", "down", "no_change", "cannot_tell"),
  differenceLabel: label,
  growthLabel: label,
});

const numbers = fc.oneof(
  number.map((only) => ({ kind: "exact" as const, value: only, low: only, high: only })),
  fc.record({ kind: fc.constant("bounded" as const), value: end, low: end, high: end }),
  fc.constant({ kind: "withheld" as const, value: null, low: null, high: null }),
);

/** Any mark at all; id and place are set by {@link randomSeries}. */
export const randomMark: fc.Arbitrary<PlottedMark> = fc
  .record({
    period: fc.constantFrom("2020", "end of 2021", "2022年上半年"),
    printed: fc.constantFrom("4,000+", "约3000 [人]"),
    joined: fc.boolean(),
    breakCode: fc.constantFrom("", "", "", "B", "D"),
    isDisputed: fc.boolean(),
    compared: fc.option(change),
    reason: fc.constantFrom("break", "definition", "no year before"),
    ends: numbers,
    id: fc.constant("f0"),
    at: fc.integer({ min: 1_990_000, max: 2_030_000 }).map((place) => place / 1000),
  })
  .map(({ ends, compared, joined, reason, ...mark }) => {
    const isWithheld = ends.kind === "withheld";
    return {
      ...mark,
      ...ends,
      joined: joined && !isWithheld,
      change: isWithheld ? null : compared,
      reason: compared && !isWithheld ? "" : reason,
    };
  });

/** Series with yearly marks, some of them missing; a line never leads to a first mark or from a withheld one. */
export const randomSeries: fc.Arbitrary<PlottedSeries[]> = fc
  .array(fc.tuple(fc.array(fc.option(randomMark, { freq: 5 }), { maxLength: 9 }), fc.nat(2)), {
    maxLength: 10,
  })
  .map((all) =>
    all.map(([given, kind], index) => {
      const marks: PlottedMark[] = [];
      for (const [year, mark] of given.entries()) {
        if (!mark) continue;
        const before = marks.at(-1);
        const joined =
          mark.joined && before !== undefined && before.kind !== "withheld" && before.at === 2009 + year;
        marks.push({
          ...mark,
          joined,
          id: `f${index}-${year}`,
          at: 2010 + year,
          period: String(2010 + year),
        });
      }
      return series(`CN-${index}`, marks, {
        unit: ["persons", "person_times", "percent"][kind]!,
        unitLabel: ["Persons", "Times", "Percent"][kind]!,
      });
    }),
  );

/** Gives a series with these marks. */
export function series(key: string, marks: PlottedMark[], part: Partial<PlottedSeries> = {}): PlottedSeries {
  return {
    ...{ key, label: `Place ${key}`, indicator: "members", indicatorLabel: "Members" },
    ...{ unit: "persons", unitLabel: "Persons", measure: "stock", marks },
    ...part,
  };
}

const spread = (low: number, high: number): ChangeRange => ({ low, point: (low + high) / 2, high });

/** Gives yearly marks that are all joined and compared: one number is exact, two are bounds around their middle, `null` is withheld. */
export function yearly(
  from: number,
  figures: readonly (number | [low: number, high: number] | null)[],
  id = "f",
): PlottedMark[] {
  const marks: PlottedMark[] = [];
  for (const [index, figure] of figures.entries()) {
    const [low, high] =
      figure === null ? [null, null] : typeof figure === "number" ? [figure, figure] : figure;
    const before = marks.at(-1);
    const isCompared =
      before !== undefined && before.low !== null && before.high !== null && low !== null && high !== null;
    marks.push({
      ...{ id: `${id}-${from + index}`, at: from + index, period: String(from + index), low, high },
      value: low === null || high === null ? null : (low + high) / 2,
      kind: low === null ? "withheld" : low === high ? "exact" : "bounded",
      printed: figure === null ? "withheld" : String(figure),
      joined: isCompared,
      ...{ breakCode: "", isDisputed: false },
      change: isCompared
        ? {
            difference: spread(low - before.high!, high - before.low!),
            growth:
              before.low! > 0 ? spread((low / before.high! - 1) * 100, (high / before.low! - 1) * 100) : null,
            verdict:
              low > before.high!
                ? "up"
                : high < before.low!
                  ? "down"
                  : low === high
                    ? "no_change"
                    : "cannot_tell",
            ...{ differenceLabel: "d", growthLabel: "g" },
          }
        : null,
      reason: isCompared ? "" : before === undefined ? "first" : "withheld",
    });
  }
  return marks;
}

/** Gives marks with the one of a year cut off from what is before it. */
export function breakAt(marks: readonly PlottedMark[], year: number): PlottedMark[] {
  return marks.map((mark) =>
    mark.at === year
      ? { ...mark, joined: false, breakCode: "B" as const, change: null, reason: "break" }
      : mark,
  );
}
