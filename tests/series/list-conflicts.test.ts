/** Prints that contradict each other: which is preferred and why, which revises the other, and what is none of it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Source } from "../../src/model/registry.ts";
import { buildSeries } from "../../src/series/build-series.ts";
import { hasConflict } from "../../src/series/conflicts.ts";
import { type Conflict, listConflicts } from "../../src/series/list-conflicts.ts";
import { dataset, type ObservationPart, observation, source } from "./small-dataset.ts";

const list = (whole: Dataset): Conflict[] => listConflicts(buildSeries(whole), whole);

/** Two prints of 2022 by the sources `a` and `b`, both by one office unless a part says otherwise. */
function pair(
  sources: [Partial<Source>, Partial<Source>] = [{}, {}],
  prints: [ObservationPart, ObservationPart] = [{ value: 9059 }, { value: 9071 }],
): Dataset {
  const [a, b] = sources;
  const office = { issuerZh: "某办公室", issuerEn: "An office", kind: "press" as const };
  return dataset(
    prints.map((part, index) => observation({ period: "2022", source: index === 0 ? "a" : "b", ...part })),
    {
      sources: [
        source({ id: "a", ...office, published: "2023-03-01", ...a }),
        source({ id: "b", ...office, published: "2024-03-01", ...b }),
      ],
    },
  );
}

const kinds = (...given: Parameters<typeof pair>): string[] => list(pair(...given)).map(({ kind }) => kind);

describe("listConflicts()", () => {
  it("lists prints whose bounds share no value, with both dates, and none that overlap or touch", () => {
    const [found, ...more] = list(pair());
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      preferred: { source: "b", value: 9071 },
      other: { source: "a", value: 9059 },
      isTaken: true,
      kind: "revision",
      decidedBy: "published",
      published: "2024-03-01",
      otherPublished: "2023-03-01",
    });
    expect(kinds(undefined, [{ value: 9059 }, { value: 9059 }])).toEqual([]);
    expect(
      kinds(undefined, [
        { value: 9059, high: 9060 },
        { value: 9061, low: 9060 },
      ]),
    ).toEqual([]);
    expect(
      kinds(undefined, [
        { value: 9059, high: 9060 },
        { value: 9060, high: 9061, relation: "gt" },
      ]),
    ).toHaveLength(1);
  });

  it("leaves out withheld figures, other periods and figures without a period", () => {
    expect(kinds(undefined, [{ value: 9059 }, { status: "Q" }])).toEqual([]);
    expect(kinds(undefined, [{ value: 9059 }, { value: 9071, period: "2021" }])).toEqual([]);
    expect(
      kinds(undefined, [
        { value: 9059, period: "" },
        { value: 9071, period: "" },
      ]),
    ).toEqual([]);
    expect(kinds(undefined, [{ value: 9059 }, { value: 9071, transformation: "change" }])).toEqual([]);
  });

  it.each<[string, [Partial<Source>, Partial<Source>], [ObservationPart, ObservationPart]]>([
    ["status", [{ kind: "bulletin" }, { kind: "news" }], [{ value: 1, status: "U" }, { value: 3 }]],
    ["kind", [{ kind: "news" }, { kind: "bulletin" }], [{ value: 1 }, { value: 3, high: null }]],
    ["original", [{ reprint: true }, { published: "2001" }], [{ value: 1 }, { value: 3, high: null }]],
    ["bounds", [{}, { published: "2001" }], [{ value: 1, low: 0 }, { value: 3 }]],
    ["published", [{}, {}], [{ value: 1 }, { value: 3 }]],
    [
      "figure_id",
      [{}, { published: "2023-03-01" }],
      [
        { value: 1, figureId: "f2" },
        { value: 3, figureId: "f1" },
      ],
    ],
  ])("says that %s decided", (criterion, sources, prints) => {
    const [found] = list(pair(sources, prints));
    expect([found?.preferred.source, found?.decidedBy]).toEqual(["b", criterion]);
  });

  it("calls a pair with a known misprint so, whichever is preferred", () => {
    expect(kinds(undefined, [{ value: 9059, status: "U" }, { value: 9071 }])).toEqual(["misprint"]);
    expect(
      kinds(undefined, [
        { value: 9059, status: "U" },
        { value: 9071, status: "U" },
      ]),
    ).toEqual(["misprint"]);
  });

  it("lists one stray print among many that agree once, beside the best, and what only the others contradict", () => {
    const sources = ["a", "b", "c", "d"].map((id, at) => source({ id, published: `202${9 - at}` }));
    const of = (...prints: ObservationPart[]): [string, string, boolean][] =>
      list(
        dataset(
          prints.map((part, at) => observation({ source: "abcd"[at]!, ...part })),
          { sources },
        ),
      ).map(({ preferred, other, isTaken }) => [preferred.source, other.source, isTaken]);
    expect(of({ value: 100 }, { value: 90 }, { value: 100 }, { value: 100 })).toEqual([["a", "b", true]]);
    const wide = { value: 95, low: 80, high: 110, source: "d" };
    expect(of({ value: 100 }, { value: 90 }, wide)).toEqual([["a", "b", true]]);
    const bulletin = sources.map((one) => (one.id === "a" ? { ...one, kind: "bulletin" as const } : one));
    const whole = dataset(
      [
        { ...wide, source: "a" },
        { value: 100, source: "b" },
        { value: 90, source: "c" },
      ].map(observation),
      { sources: bulletin },
    );
    expect(
      list(whole).map(({ preferred, other, isTaken }) => [preferred.source, other.source, isTaken]),
    ).toEqual([["b", "c", false]]);
  });

  it("does not depend on the order of observations, and leaves no two unlisted prints that contradict", () => {
    const part = fc.record({
      value: fc.integer({ min: 1, max: 6 }),
      width: fc.integer({ min: 0, max: 2 }),
      source: fc.constantFrom("a", "b"),
      period: fc.constantFrom("2021", "2022", ""),
      status: fc.constantFrom("A" as const, "U" as const, "Q" as const),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), fc.infiniteStream(fc.nat()), (parts, random) => {
        const prints = parts.map(({ width, value, ...rest }, at) =>
          observation({
            ...rest,
            value,
            ...(rest.status === "Q" ? {} : { low: value - width, high: value + width }),
            figureId: `f${String(at).padStart(12, "0")}`,
          }),
        );
        const whole: Dataset = { ...pair(), observations: prints };
        const found = list(whole);
        const shuffled = prints
          .map((print) => ({ print, at: random.next().value }))
          .sort((one, two) => one.at - two.at)
          .map(({ print }) => print);
        expect(list({ ...whole, observations: shuffled })).toEqual(found);
        const listed = new Set(found.map(({ other }) => other));
        expect(listed.size).toBe(found.length);
        for (const { cells } of buildSeries(whole)) {
          for (const { preferred, others } of cells) {
            const left = [preferred, ...others].filter((print) => !listed.has(print));
            const contradict = (one: Observation): boolean => left.some((other) => hasConflict(one, other));
            expect(left.filter(contradict)).toEqual([]);
          }
        }
      }),
    );
  });
});

describe("isRevision()", () => {
  const is = (...given: Parameters<typeof pair>): boolean => kinds(...given)[0] === "revision";
  const other = { issuerZh: "另一机关", issuerEn: "Another" };

  it("needs one issuer, or two bulletins, yearbooks or work reports of one level", () => {
    expect(is()).toBe(true);
    expect(is([{}, other])).toBe(false);
    expect(is([{ issuerZh: "" }, { issuerZh: "" }])).toBe(true);
    expect(
      is([
        { issuerZh: "", issuerEn: "" },
        { issuerZh: "", issuerEn: "" },
      ]),
    ).toBe(false);
    for (const kind of ["bulletin", "yearbook", "work_report"] as const) {
      expect(is([{ kind }, { kind, ...other }])).toBe(true);
      expect(is([{ kind }, { kind, ...other, level: "province" }])).toBe(false);
    }
    expect(is([{ kind: "bulletin" }, { kind: "yearbook", ...other }])).toBe(false);
    for (const kind of ["press", "paper", "news"] as const)
      expect(is([{ kind }, { kind, ...other }])).toBe(false);
  });

  it("needs to know which report is the later", () => {
    expect(is([{ published: "2023" }, { published: "2024" }])).toBe(true);
    expect(is([{ published: "2024-03" }, { published: "2024-03-01" }])).toBe(false);
    expect(is([{ published: "2024" }, { published: "2024-03-01" }])).toBe(false);
    expect(is([{ published: "" }, {}])).toBe(false);
    expect(is([{}, { published: "2023-03-01" }])).toBe(false);
    expect(is([{ published: "2025" }, {}])).toBe(true);
  });

  it("needs the period to have ended before the earlier report", () => {
    expect(is([{ published: "2022-12-31" }, {}])).toBe(false);
    expect(is([{ published: "2023-01-01" }, {}])).toBe(true);
    expect(is([{ published: "2022" }, {}])).toBe(false);
    const open = { period: "2019/.." };
    expect(
      is(undefined, [
        { value: 9059, ...open },
        { value: 9071, ...open },
      ]),
    ).toBe(false);
  });

  it("takes one number with fewer digits, rounded or cut off, for no revision", () => {
    const of = (a: number, b: number): boolean => is(undefined, [{ value: a }, { value: b }]);
    expect(of(11_120_000, 11_000_000)).toBe(false);
    expect(of(11_000_000, 11_120_000)).toBe(false);
    expect(of(3_663_000, 3_600_000)).toBe(false);
    expect(of(66.26, 66.2)).toBe(false);
    expect(of(66.31, 66.2)).toBe(true);
    expect(of(6000, 5900)).toBe(false);
    expect(of(6100, 5900)).toBe(true);
    expect(of(5, 0)).toBe(true);
    expect(of(-9059, -9071)).toBe(true);
    expect(is(undefined, [{ value: null, low: 1, high: 2 }, { value: 9071 }])).toBe(true);
  });
});
