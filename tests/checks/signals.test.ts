/** The signals for curators: what looks like a slip of transcription is warned of, and what does not is left alone. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXTRACT_HEADER, issuesOf } from "../dataset/small-folder.ts";

const registry = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../fixtures/registry/${name}.csv`), "utf8");

interface Row {
  print: string;
  period: string;
  indicator?: string;
  breakdown?: string;
  transformation?: string;
  base?: string;
  status?: string;
  mark?: string;
}

const toLine = (row: Row, index: number): string =>
  [
    `p${index + 1}`,
    row.indicator ?? "members",
    row.breakdown ?? "",
    row.transformation ?? "",
    row.base ?? "",
    "CN-43",
    row.period,
    row.print,
    "",
    row.status ?? "",
    row.mark ?? "",
    "",
    "",
  ].join(",");

/** Gives what is said of rows of one report, of unknown date unless told, beside a registry file that a test changes. */
function said(
  rows: readonly Row[],
  { published = "", covered = "", over = {} }: { published?: string; covered?: string; over?: object } = {},
): string[] {
  return issuesOf({
    "registry/sources.csv": registry("sources").replace("2024-01,2023", `${published},${covered}`),
    "extracts/report.csv": [EXTRACT_HEADER, ...rows.map(toLine), ""].join("\n"),
    ...over,
  });
}
const yearly = (prints: readonly string[], first = 2001, part: Partial<Row> = {}): Row[] =>
  prints.map((print, index) => ({ print, period: `${first + index}-12-31`, ...part }));
const codesOf = (texts: readonly string[]): string[] => texts.map((text) => text.split(/:? /)[2] ?? text);
const linesOf = (texts: readonly string[]): number[] => texts.map((text) => Number(text.split(":")[1]));

describe("magnitude-slip", () => {
  it("names the level that lies apart from both neighbours, and them", () => {
    expect(said(yearly(["880名", "9100名", "930名", "950名"]))).toEqual([
      "data/extracts/report.csv:3:32: warning magnitude-slip: 9100名 is about 10 times what its neighbours 880名 of 2001-12-31 (extracts/report.csv:2) and 930名 of 2003-12-31 (extracts/report.csv:4) let expect",
    ]);
  });

  it("names the last level and the first", () => {
    const [last] = said(yearly(["9.1万名", "9.3万名", "9.5亿名"]));
    expect(last).toBe(
      "data/extracts/report.csv:4:32: warning magnitude-slip: 9.5亿名 is about 10,000 times its neighbour 9.3万名 of 2002-12-31 (extracts/report.csv:3)",
    );
    expect(said(yearly(["91名", "930名", "950名"]))).toEqual([
      "data/extracts/report.csv:2:32: warning magnitude-slip: 91名 is about a 10th of its neighbour 930名 of 2002-12-31 (extracts/report.csv:3)",
    ]);
  });

  it.each<[string, Row[], string[]]>([
    ["a rise that stays is a break", yearly(["91名", "93名", "940名", "960名"]), ["unmarked-break"]],
    ["counts below a hundred move by chance", yearly(["3名", "30名", "4名"]), []],
    ["so do two of them alone", yearly(["3名", "30名"]), []],
    ["a spike of five times is no power of ten", yearly(["900名", "4500名", "900名"]), []],
    ["neighbours that disagree tell nothing", yearly(["900名", "9000名", "40000名"]), ["unmarked-break"]],
    ["so do those before the last level", yearly(["40000名", "9000名", "90000名"]), ["unmarked-break"]],
    [
      "far apart, smooth growth goes down and up tenfold",
      [
        { print: "1000000名", period: "2001" },
        { print: "77760名", period: "2006" },
        { print: "418000名", period: "2011" },
      ],
      [],
    ],
    [
      "a neighbour that slipped tells nothing of the first level",
      [
        { print: "100名", period: "2001" },
        { print: "1000名", period: "2002" },
        { print: "100名", period: "2007" },
      ],
      ["magnitude-slip"],
    ],
    [
      "a marked definition is passed over",
      yearly(["900名", "9100名", "930名"]).with(1, { print: "9100名", period: "2002-12-31", mark: "D" }),
      [],
    ],
    [
      "a marked break begins anew",
      yearly(["900名", "930名", "9100名"]).with(2, { print: "9100名", period: "2003-12-31", mark: "B" }),
      [],
    ],
    [
      "a known misprint is passed over",
      yearly(["900名", "9100名", "930名"]).with(1, { print: "9100名", period: "2002-12-31", status: "U" }),
      [],
    ],
    ["zero has no tenfold", yearly(["900名", "0名", "9100名"]), []],
    [
      "years apart, levels may have grown",
      [
        { print: "900名", period: "2001-12-31" },
        { print: "9100名", period: "2009-12-31" },
        { print: "950名", period: "2017-12-31" },
      ].slice(0, 2),
      ["unmarked-break"],
    ],
    [
      "another kind of period is no neighbour",
      [
        { print: "900名", period: "2001-12-31" },
        { print: "9100名", period: "2002" },
        { print: "950名", period: "2003-12-31" },
      ],
      [],
    ],
  ])("%s", (_, rows, codes) => {
    expect(codesOf(said(rows))).toEqual(codes);
  });

  // Levels in units of 万, so that every slip can be printed.
  const smooth = (least: number, most = 15): fc.Arbitrary<number[]> =>
    fc
      .tuple(
        fc.integer({ min: 1_000_000, max: 9_000_000 }),
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: least - 1, maxLength: most - 1 }),
      )
      .map(([first, steps]) => {
        const levels = [first];
        for (const step of steps) {
          const level = levels.at(-1)!;
          const [low, high] = [Math.ceil(level * 0.6), Math.floor(level * 1.4)];
          levels.push(low + Math.round(((high - low) * step) / 1000));
        }
        return levels;
      });
  const plain = (level: number): string => `${level}万名`;
  const slips: ((level: number) => string)[] = [
    (level) => `${level}0万名`,
    (level) => `${level}00万名`,
    (level) => `${level}亿名`,
    (level) => `${level}名`,
    (level) => `${level / 10}万名`,
    (level) => `${level / 1000}万名`,
  ];

  it("finds every slip seeded into a series that grows by -40 % to +40 % a year, and names nothing else", () => {
    fc.assert(
      fc.property(smooth(3), fc.nat(), fc.constantFrom(...slips), (levels, place, slip) => {
        const at = place % levels.length;
        const prints = levels.map((level, index) => (index === at ? slip(level) : plain(level)));
        const found = said(yearly(prints));
        expect([codesOf(found), linesOf(found)]).toEqual([["magnitude-slip"], [at + 2]]);
      }),
      { numRuns: 400 },
    );
  });

  it("leaves two levels alone, of which either may have slipped, to unmarked-break", () => {
    fc.assert(
      fc.property(smooth(2, 2), fc.nat(1), fc.constantFrom(...slips), (levels, at, slip) => {
        const prints = levels.map((level, index) => (index === at ? slip(level) : plain(level)));
        expect(codesOf(said(yearly(prints)))).toEqual(["unmarked-break"]);
      }),
      { numRuns: 100 },
    );
  });

  it("finds nothing in such series as they are, whole or with gaps", () => {
    fc.assert(
      fc.property(smooth(2, 20), fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (levels, kept) => {
        const rows = yearly(levels.map(plain));
        expect(said(rows)).toEqual([]);
        const gappy = rows.filter((_, index) => kept[index]);
        const found = codesOf(said(gappy.length > 0 ? gappy : rows));
        expect(found.filter((code) => code !== "unmarked-break")).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("jump", () => {
  const steady = ["1000名", "1050名", "1100名", "1140名", "1200名"];

  it("names a change unlike all others, with the usual one", () => {
    expect(said(yearly([...steady, "3000名", "3100名"]))).toEqual([
      "data/extracts/report.csv:7:32: warning jump: 3000名 is 2.5 times 1200名 of 2005-12-31 (extracts/report.csv:6); half of the 5 other yearly changes stay within 1.05 times",
    ]);
  });

  it("names a level once that jumps down and back", () => {
    expect(linesOf(said(yearly([...steady, "400名", "1250名"])))).toEqual([7]);
  });

  it("compares ends of February, whatever their day", () => {
    const prints = ["1000名", "1050名", "1100名", "3000名", "3100名", "3200名"];
    const rows = prints.map((print, index) => ({
      print,
      period: index === 3 ? "2004-02-29" : `${2001 + index}-02-28`,
    }));
    expect(linesOf(said(rows))).toEqual([5]);
  });

  it("compares months with the same month of the year before", () => {
    const months = ["1000名", "3000名", "1000名", "3100名", "1000名", "3000名", "1000名", "2900名"].map(
      (print, index) => ({ print, period: `${2001 + (index >> 1)}-0${1 + (index % 2) * 5}` }),
    );
    expect(said(months)).toEqual([]);
    expect(linesOf(said(months.with(5, { print: "9000名", period: "2003-06" })))).toEqual([7]);
  });

  it.each<[string, Row[]]>([
    ["fewer than five changes are no history", yearly(["1000名", "1050名", "1100名", "1140名", "3000名"])],
    ["a restless series jumps often", yearly(["1000名", "1500名", "1000名", "1600名", "1000名", "2500名"])],
    ["less than a doubling is never named", yearly([...steady, "2300名"])],
    ["small counts move by chance", yearly(["20名", "21名", "22名", "20名", "21名", "60名"])],
    ["a gap is no yearly change", [...yearly(steady), { print: "3000名", period: "2008-12-31" }]],
    ["a marked break begins anew", [...yearly(steady), { print: "3000名", period: "2006-12-31", mark: "B" }]],
  ])("%s", (_, rows) => {
    expect(said(rows)).toEqual([]);
  });

  it("leaves a power of ten to the other rules", () => {
    expect(codesOf(said(yearly([...steady, "12500名"])))).toEqual(["magnitude-slip"]);
    expect(codesOf(said(yearly([...steady, "12500名", "13000名"])))).toEqual(["unmarked-break"]);
  });
});

describe("direction-against-sign", () => {
  const levels = yearly(["3.5万名", "3.2万名"], 2022);
  const change = (print: string, part: Partial<Row> = {}): Row => ({
    print,
    period: "2023-12-31",
    transformation: "change",
    ...part,
  });

  it("names a rise where the levels fall, and a fall where they rise", () => {
    expect(said([...levels, change("0.3万名")])).toEqual([
      "data/extracts/report.csv:4:38: warning direction-against-sign: 0.3万名 is an increase, but the levels fall from 3.5万名 of 2022-12-31 (extracts/report.csv:2) to 3.2万名 of 2023-12-31 (extracts/report.csv:3)",
    ]);
    const rising = yearly(["3.2万名", "3.5万名"], 2022);
    expect(codesOf(said([...rising, change("下降8.6%", { transformation: "growth_rate" })]))).toEqual([
      "direction-against-sign",
    ]);
    expect(codesOf(said([...rising, change("减少0.3万名", { base: "2022-12-31" })]))).toEqual([
      "direction-against-sign",
    ]);
  });

  it.each<[string, Row[]]>([
    ["the sign agrees", [...levels, change("减少0.3万名")]],
    ["the bounds of the levels meet", [...yearly(["3.5万名", "3.5万名"], 2022), change("减少300名")]],
    ["no base is printed", [levels[1]!, change("0.3万名")]],
    ["another base is named", [...levels, change("0.3万名", { base: "2021-12-31" })]],
    ["it is known to be misprinted", [...levels, change("0.3万名", { status: "U" })]],
    ["a break lies between", [levels[0]!, { ...levels[1]!, mark: "B" }, change("0.3万名")]],
    ["another breakdown is meant", [...levels, change("0.3万名", { breakdown: "women" })]],
    [
      "a second print of the level agrees",
      [
        ...levels,
        { print: "4.1万名", period: "2023-12-31", mark: "D" },
        { ...levels[0]!, print: "3.1万名" },
        change("0.3万名"),
      ],
    ],
    [
      "a second print of the later level agrees",
      [...levels, { ...levels[1]!, print: "3.9万名" }, change("0.3万名")],
    ],
    ["no change has no sign", [...levels, change("0名")]],
  ])("is silent where %s", (_, rows) => {
    expect(codesOf(said(rows)).filter((code) => code !== "conflicting-prints")).toEqual([]);
  });

  it("asks the levels of other reports where its own prints none, and its own first", () => {
    const [base, later] = levels as [Row, Row];
    const beside = (own: readonly Row[], others: readonly Row[]): string[] =>
      said(own, {
        over: {
          "registry/sources.csv": `${registry("sources")}other,另一报告,Another,,,news,,CN,,,,,,\n`,
          "extracts/other.csv": [EXTRACT_HEADER, ...others.map(toLine), ""].join("\n"),
        },
      });
    expect(codesOf(beside([later, change("0.3万名")], [base]))).toEqual(["direction-against-sign"]);
    const lower = { ...base, print: "3.1万名" };
    expect(codesOf(beside([...levels, change("0.1万名")], [lower]))).toEqual([
      "conflicting-prints",
      "direction-against-sign",
    ]);
  });

  it("takes the last day of February for a year after the last day of February", () => {
    const rows = [
      { print: "35名", period: "2023-02-28" },
      { print: "32名", period: "2024-02-29" },
      { print: "3名", period: "2024-02-29", transformation: "change" },
    ];
    expect(codesOf(said(rows))).toEqual(["direction-against-sign"]);
  });
});

describe("part-above-whole", () => {
  const identities = (...rows: string[]): Record<string, string> => ({
    "registry/identities.csv": ["id,kind,role,indicator,breakdown", ...rows, ""].join("\n"),
    "registry/breakdowns.csv": `${registry("breakdowns")}men,男性,men\n`,
  });
  const sum = identities("s,sum,result,members,", "s,sum,term,members,women", "s,sum,term,members,men");
  const share = identities(
    "r,ratio,result,share_of_members,women",
    "r,ratio,numerator,members_trained,women",
    "r,ratio,denominator,members,",
  );
  const women = (print: string, part: Partial<Row> = {}): Row => ({
    print,
    period: "2023-12-31",
    breakdown: "women",
    ...part,
  });
  const whole: Row = { print: "3.2万名", period: "2023-12-31" };

  it("names a term above its sum, and a numerator of a share above the denominator", () => {
    expect(said([whole, women("3.5万名")], { over: sum })).toEqual([
      "data/extracts/report.csv:3:37: warning part-above-whole: 3.5万名 of members, women is more than its whole, members: 3.2万名 of 2023-12-31 (extracts/report.csv:2)",
    ]);
    const trained: Row = {
      print: "35000名",
      period: "2023",
      breakdown: "women",
      indicator: "members_trained",
    };
    expect(codesOf(said([{ ...whole, period: "2023" }, trained], { over: share }))).toEqual([
      "part-above-whole",
    ]);
  });

  it.each<[string, Row[], Record<string, string>]>([
    ["the part is smaller", [whole, women("3.1万名")], sum],
    ["the bounds meet", [whole, women("32040名")], sum],
    ["no identity says that one is part of the other", [whole, women("3.5万名")], {}],
    ["the period differs", [whole, women("3.5万名", { period: "2022-12-31" })], sum],
    ["the definition differs", [whole, women("3.5万名", { mark: "D" })], sum],
    ["the print is known to be wrong", [whole, women("3.5万名", { status: "U" })], sum],
    ["a change is no level", [whole, women("3.5万名", { transformation: "change" })], sum],
    [
      "the result is no share",
      [{ ...whole, period: "2023" }, women("35000名", { period: "2023", indicator: "members_trained" })],
      identities(
        "r,ratio,result,training_sessions,",
        "r,ratio,numerator,members_trained,women",
        "r,ratio,denominator,members,",
      ),
    ],
    [
      "the whole is the sum of two",
      [whole, women("3.5万名")],
      identities(
        "r,ratio,result,share_of_members,women",
        "r,ratio,numerator,members,women",
        "r,ratio,denominator,members,",
        "r,ratio,denominator,members,men",
      ),
    ],
  ])("is silent where %s", (_, rows, over) => {
    expect(said(rows, { over })).toEqual([]);
  });

  it("asks the part's own report first", () => {
    const two = {
      ...sum,
      "registry/sources.csv": `${registry("sources")}other,另一报告,Another,,,news,,CN,,,,,,\n`,
      "extracts/report.csv": `${EXTRACT_HEADER}\n${toLine(women("3.5万名"), 0)}\n`,
    };
    const other = (...rows: Row[]): string[] =>
      issuesOf({ ...two, "extracts/other.csv": [EXTRACT_HEADER, ...rows.map(toLine), ""].join("\n") });
    expect(codesOf(other(whole))).toEqual(["part-above-whole"]);
    const own = (...rows: Row[]): string[] =>
      issuesOf({
        ...two,
        "extracts/report.csv": [EXTRACT_HEADER, ...rows.map(toLine), ""].join("\n"),
        "extracts/other.csv": `${EXTRACT_HEADER}\n${toLine({ ...whole, print: "3.6万名" }, 0)}\n`,
      });
    expect(codesOf(other({ ...whole, print: "3.6万名" }))).toEqual([]);
    expect(codesOf(own(whole, women("3.5万名")))).toEqual(["conflicting-prints", "part-above-whole"]);
    // One of two prints of the whole is large enough.
    expect(codesOf(own({ ...whole, print: "3.6万名" }, whole, women("3.5万名")))).toEqual([
      "conflicting-prints",
    ]);
  });

  it("counts an end that a modifier leaves out", () => {
    const exact = { ...whole, print: "32000名" };
    expect(codesOf(said([exact, women("超过32000名")], { over: sum }))).toEqual(["part-above-whole"]);
    expect(said([exact, women("32000名以上")], { over: sum })).toEqual([]);
  });
});

describe("period-outside-report", () => {
  const of = (...periods: string[]): Row[] =>
    periods.map((period, index) => ({ print: `${300 + index}名`, period, indicator: "members_trained" }));
  const report = { published: "2023-06", covered: "2022" };

  it("names a period that begins after the report was published", () => {
    expect(said(of("2022", "2032"), report)).toEqual([
      "data/extracts/report.csv:3:29: warning period-outside-report: The period 2032 begins, or its last part does, after the report was published (2023-06)",
    ]);
    expect(codesOf(said(of("2019/2024"), report))).toEqual(["period-outside-report"]);
    expect(codesOf(said(of("2023-07"), report))).toEqual(["period-outside-report"]);
    expect(codesOf(said(of("2024/.."), report))).toEqual(["period-outside-report"]);
  });

  it("names a single figure long before what the report covers", () => {
    expect(said(of("2022", "2021", "2002", "2022-H1"), report)).toEqual([
      "data/extracts/report.csv:4:29: warning period-outside-report: The period 2002 lies more than 2 years before what the report covers (2022), and no other of its 4 dated figures does",
    ]);
  });

  it.each<[string, Row[], { published?: string; covered?: string }]>([
    ["the year is in progress", of("2023", "2023-06", "2019/2023", "2021/.."), report],
    ["the issuer expects it", of("2024").map((row) => ({ ...row, status: "E" })), report],
    ["the report covers the time it plans for", of("2024"), { published: "2023-06", covered: "2023/2024" }],
    ["no date of publication is known", of("2032"), { covered: "2022" }],
    ["two figures go back", of("2022", "2021", "2002", "2003"), report],
    ["a span that goes back reaches into the time covered", of("2022", "2021", "2010/2021", "2023"), report],
    ["a span shows that the report goes back", of("2022", "2021", "2010/2021", "2012"), report],
    ["few figures show what the report covers", of("2022", "2021", "2002"), report],
    ["two years back are usual", of("2022", "2022-H1", "2021", "2020"), report],
    ["the report says no year", of("", "2022", "2021", "2022-H1"), report],
  ])("is silent where %s", (_, rows, told) => {
    expect(said(rows, told)).toEqual([]);
  });
});
