/** The rules, each shown to say no, and the exceptions that accept what they find. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { closestText } from "../../src/checks/closest-text.ts";
import { RULES } from "../../src/checks/rules.ts";
import { ISSUE_CODES } from "../../src/issues/codes.ts";
import { buildSmall, EXTRACT_HEADER, issuesOf, SOUND_ROW } from "../dataset/small-folder.ts";

const registry = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../fixtures/registry/${name}.csv`), "utf8");
/** Gives a registry with one text replaced by another, or with rows added. */
const changed = (name: string, from: string, to: string): Record<string, string> => {
  expect(registry(name)).toContain(from);
  return { [`registry/${name}.csv`]: registry(name).replace(from, to) };
};
const added = (name: string, ...rows: string[]): Record<string, string> => ({
  [`registry/${name}.csv`]: `${registry(name)}${rows.join("\n")}\n`,
});
const extract = (...rows: string[]): Record<string, string> => ({
  "extracts/report.csv": [EXTRACT_HEADER, ...rows, ""].join("\n"),
});
const identities = (...rows: string[]): Record<string, string> => ({
  "registry/identities.csv": ["id,kind,role,indicator,breakdown", ...rows, ""].join("\n"),
});

describe("the small folder", () => {
  it("is sound", () => {
    expect(issuesOf({})).toEqual([]);
    expect(buildSmall().dataset?.observations).toHaveLength(1);
  });
});

describe("rules between registries", () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      "missing-label and missing-definition",
      {
        ...changed("indicators", "培训期次,training sessions", ","),
        ...changed("sources", "某报告", ""),
        ...changed("topics", "培训。", ""),
      },
      [
        "data/registry/indicators.csv:2:19: error missing-label: The label_zh is empty, expected a name that readers see",
        "data/registry/indicators.csv:2:20: error missing-label: The label_en is empty, expected a name that readers see",
        "data/registry/sources.csv:2:8: error missing-label: The title_zh is empty, expected a name that readers see",
        "data/registry/topics.csv:2:22: error missing-definition: The description_zh is empty, expected a sentence that says what is counted",
      ],
    ],
    [
      "missing-definition of an indicator",
      changed("indicators", "Sessions held.", ""),
      [
        "data/registry/indicators.csv:2:72: error missing-definition: The definition_en is empty, expected a sentence that says what is counted",
      ],
    ],
    [
      "duplicate-id",
      added("areas", "CN-43,湘,Xiang,province,CN,"),
      [
        "data/registry/areas.csv:4:1: error duplicate-id: The id CN-43 stands already on line 3, expected each id once",
      ],
    ],
    [
      "area-cycle",
      added("areas", "a,甲,A,county,b,", "b,乙,B,county,a,", "c,丙,C,county,a,"),
      [
        "data/registry/areas.csv:4:14: error area-cycle: The place a lies within itself (a → b → a), expected parents that end at the country",
        "data/registry/areas.csv:5:14: error area-cycle: The place b lies within itself (b → a → b), expected parents that end at the country",
      ],
    ],
    [
      "missing-extract",
      added("sources", "other,另一报告,Another,,,news,,CN,,,,,,"),
      [
        "data/registry/sources.csv:3:1: error missing-extract: The source other has no extract, expected the file extracts/other.csv",
      ],
    ],
    [
      "unlisted-extract",
      { "extracts/reporl.csv": `${EXTRACT_HEADER}\n${SOUND_ROW}\n` },
      [
        "data/extracts/reporl.csv: error unlisted-extract: The source reporl is not in registry/sources.csv, expected the file name to be the id of a source",
      ],
    ],
    [
      "unknown-reference from a registry",
      {
        ...added("areas", "x,甲,X,county,CN-4,"),
        ...changed("sources", "CN-43", "CN-44"),
        ...changed("indicators", "training,sessions,flow", "trainin,session,flow"),
        "registry/headlines.csv":
          "id,label_zh,label_en,indicators\nh,标题,Headline,training_sessions nothing\n",
        ...identities(
          "i,ratio,result,share_of_members,womem",
          "i,ratio,numerator,members,women",
          "i,ratio,denominator,memberz,",
        ),
      },
      [
        'data/extracts/report.csv:2:36: error unit-mismatch: Cannot count "24期" as training_sessions: 期 counts sessions, expected session',
        'data/registry/areas.csv:4:14: error unknown-reference: The parent "CN-4" is not in registry/areas.csv, expected one of its ids',
        'data/registry/headlines.csv:2:15: error unknown-reference: The indicators "nothing" is not in registry/indicators.csv, expected one of its ids',
        'data/registry/identities.csv:2:33: error unknown-reference: The breakdown "womem" is not in registry/breakdowns.csv, expected one of its ids',
        'data/registry/identities.csv:4:21: error unknown-reference: The indicator "memberz" is not in registry/indicators.csv, expected one of its ids',
        'data/registry/indicators.csv:2:42: error unknown-reference: The topic "trainin" is not in registry/topics.csv, expected one of its ids',
        'data/registry/indicators.csv:2:50: error unknown-reference: The unit "session" is not in registry/units.csv, expected one of its ids',
        'data/registry/sources.csv:2:42: error unknown-reference: The area "CN-44" is not in registry/areas.csv, expected one of its ids',
      ],
    ],
    [
      "no-rows in a registry",
      { "registry/breakdowns.csv": "id,label_zh,label_en\n" },
      ["data/registry/breakdowns.csv: error no-rows: The file is a header alone, expected rows"],
    ],
    [
      "mixed-units",
      identities(
        "heads,sum,result,members_trained,",
        "heads,sum,term,members_trained,women",
        "heads,sum,term,training_attendances,women",
        "per,ratio,result,share_of_members,",
        "per,ratio,numerator,training_attendances,",
        "per,ratio,numerator,members,",
        "per,ratio,denominator,training_sessions,",
      ),
      [
        "data/registry/identities.csv:4:16: error mixed-units: The identity heads adds training_attendances in person_times to members_trained in persons, expected one unit",
        "data/registry/identities.csv:7:21: error mixed-units: The identity per adds members in persons to training_attendances in person_times, expected one unit",
      ],
    ],
  ])("%s", (_, over, expected) => {
    expect(issuesOf(over)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["has 0 results, expected one", ["i,sum,term,members,", "i,sum,term,members,women"]],
    [
      "has 2 results, expected one",
      ["i,sum,result,members,", "i,sum,result,members,women", "i,sum,term,members_trained,"],
    ],
    [
      "is a ratio without numerator or denominator, expected both",
      ["i,ratio,result,members,", "i,ratio,numerator,members,women"],
    ],
    ["is a sum of 1 terms, expected at least two", ["i,sum,result,members,", "i,sum,term,members,women"]],
    [
      "is a ratio in one row and a sum in another, expected one kind",
      ["i,sum,result,members,", "i,ratio,numerator,members,women"],
    ],
    [
      "names one cell twice, expected each once",
      ["i,sum,result,members,", "i,sum,term,members,women", "i,sum,term,members,women"],
    ],
    [
      "is a sum with a numerator or denominator, expected terms",
      [
        "i,sum,result,members,",
        "i,sum,term,members,women",
        "i,sum,term,members_trained,",
        "i,sum,numerator,members_trained,women",
      ],
    ],
    [
      "is a ratio with a term of a sum, expected numerators and denominators",
      [
        "i,ratio,result,share_of_members,",
        "i,ratio,numerator,members,women",
        "i,ratio,denominator,members,",
        "i,ratio,term,members_trained,",
      ],
    ],
  ])("identity-members: %s", (fault, rows) => {
    expect(issuesOf(identities(...rows))).toEqual([
      `data/registry/identities.csv:2:1: error identity-members: The identity i ${fault}`,
    ]);
  });

  it("say nothing of rows that were refused already", () => {
    const over = {
      ...changed("areas", "province,CN,430000", "province,CN,43"),
      ...added("breakdowns", "x y,甲,X"),
    };
    expect(issuesOf(over).map((text) => text.split(": ")[1])).toEqual([
      "error malformed-area-code",
      "error malformed-id",
    ]);
  });
});

describe("exceptions.csv", () => {
  const flowOnDate = extract(SOUND_ROW.replace("2023", "2023-12-31"));
  const id = buildSmall(extract(SOUND_ROW)).dataset?.observations[0]?.figureId ?? "";
  const exceptions = (...rows: string[]): Record<string, string> => ({
    "exceptions.csv": ["code,place,reason", ...rows, ""].join("\n"),
  });

  it("accepts an error at a figure, by its permanent id", () => {
    expect(buildSmall(flowOnDate)).toMatchObject({ dataset: null, refused: 1 });
    // The id is made from the period too, so it is asked for from the dataset that accepts nothing wrong.
    const stockId = buildSmall({ ...flowOnDate, ...changed("indicators", "sessions,flow", "sessions,stock") })
      .dataset?.observations[0]?.figureId;
    expect(stockId).not.toBe(id);
    const accepted = {
      ...flowOnDate,
      ...exceptions(`period-against-measure,${stockId},counted on that day`),
    };
    expect(issuesOf(accepted)).toEqual([]);
    expect(buildSmall(accepted)).toMatchObject({ observations: 1, refused: 0 });
  });

  it("accepts a warning about a file", () => {
    const over = {
      "extracts/report.csv": `${EXTRACT_HEADER}\n`,
      ...exceptions("no-rows,extracts/report.csv,it prints none"),
    };
    expect(issuesOf(over)).toEqual([]);
  });

  it("reports one that nothing needs, one that stands twice, and one whose code cannot be accepted", () => {
    expect(
      issuesOf(
        exceptions(
          `period-against-measure,${id},old`,
          "missing-label,registry/areas.csv:CN,no name",
          "no-row,x,y",
        ),
      ),
    ).toEqual([
      `data/exceptions.csv:2:24: error exception-not-needed: Nothing breaks the rule period-against-measure at "${id}", or an earlier row accepts it`,
      expect.stringContaining(
        'data/exceptions.csv:3:1: error exception-not-allowed: The code "missing-label" cannot be accepted, expected one of: base-period',
      ),
      expect.stringContaining(
        'data/exceptions.csv:4:1: error exception-not-allowed: The code "no-row" cannot be accepted',
      ),
    ]);
    const twice = {
      "extracts/report.csv": `${EXTRACT_HEADER}\n`,
      ...exceptions("no-rows,extracts/report.csv,a", "no-rows,extracts/report.csv,b"),
    };
    expect(issuesOf(twice).map((text) => text.split(": ")[1])).toEqual(["error exception-not-needed"]);
  });

  it("calls none unneeded while rows are refused, because these may need it", () => {
    const over = {
      ...extract(SOUND_ROW.replace("24期", "?")),
      ...exceptions(`period-against-measure,${id},kept`),
    };
    expect(issuesOf(over).map((text) => text.split(": ")[1])).toEqual(["error unreadable-print"]);
  });

  it("needs a reason", () => {
    expect(issuesOf(exceptions(`period-against-measure,${id},`)).map((text) => text.split(": ")[1])).toEqual([
      "error missing-value",
    ]);
  });
});

describe("RULES", () => {
  it("stand in order of their codes, each a known one, in a file named after it", () => {
    const codes = RULES.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
    for (const { code, rule } of RULES) {
      expect(ISSUE_CODES).toHaveProperty(code);
      expect(rule.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)).toBe(code);
    }
  });
});

describe("closestText()", () => {
  it.each([
    ["members_traind", ["members", "members_trained"], "members_trained"],
    ["xyz", ["abc"], undefined],
    ["ab", ["ac"], undefined],
    ["abc", ["abd", "abb"], "abb"],
  ])("finds what %s was meant to be", (text, candidates, expected) => {
    expect(closestText(text, candidates)).toBe(expected);
  });
});
