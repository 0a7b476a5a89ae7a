/** Files to a dataset and back: observations, counts, digest, hand-over file. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputDigest } from "../../src/dataset/input-digest.ts";
import { parseDataset } from "../../src/dataset/parse-dataset.ts";
import { requireFresh } from "../../src/dataset/require-fresh.ts";
import { serialiseDataset } from "../../src/dataset/serialise-dataset.ts";
import { buildSmall, EXTRACT_HEADER, SOUND_ROW, sha256, smallFolder } from "./small-folder.ts";

const built = (rows: string[]) =>
  buildSmall({ "extracts/report.csv": [EXTRACT_HEADER, ...rows, ""].join("\n") });

describe("buildDataset()", () => {
  it("reads a row into an observation", () => {
    const row = 'p12,members_trained,women,change,2021,CN-43,2023,减少1.2万余名,,E,D,注,"a, b"';
    expect(built([row]).dataset?.observations).toEqual([
      {
        figureId: expect.stringMatching(/^f[0-9a-f]{12}$/),
        source: "report",
        locator: "p12",
        indicator: "members_trained",
        breakdown: "women",
        transformation: "change",
        basePeriod: "2021",
        area: "CN-43",
        period: "2023",
        value: -12000,
        low: -13000,
        high: -12000,
        relation: expect.stringMatching(/^[gl]t$/),
        boundBasis: "convention",
        unit: "persons",
        status: "E",
        seriesBreak: "D",
        asPrinted: "减少1.2万余名",
        unitPrinted: "",
        withheldMagnitude: null,
        noteZh: "注",
        noteEn: "a, b",
        unitAssumed: false,
        line: 2,
      },
    ]);
  });

  it("keeps a withheld figure without a number, and takes the indicator's unit where none is printed", () => {
    const rows = [
      "p1,members_trained,,,,CN-43,2023,*万余名,,Q,,,",
      "p1,members_trained,,,,CN-43,2021,*名,,Q,,,",
      "p2,members_trained,,,,CN-43,2022,300,,,,,",
    ];
    expect(built(rows).dataset?.observations).toMatchObject([
      {
        value: null,
        low: null,
        high: null,
        relation: null,
        boundBasis: null,
        unit: "persons",
        status: "Q",
        unitAssumed: false,
        withheldMagnitude: 10_000,
      },
      { value: null, withheldMagnitude: 1 },
      { value: 300, unit: "persons", unitAssumed: true, withheldMagnitude: null },
    ]);
  });

  it("chooses the unit by the transformation", () => {
    const rows = [
      "p1,members_trained,,growth_rate,,CN-43,2023,5.2%,,,,,",
      "p1,members_trained,,multiple,,CN-43,2023,2倍,,,,,",
      "p1,share_of_members,,change,,CN-43,2023,0.3个百分点,,,,,",
      "p1,share_of_members,,,,CN-43,2023,30.3%,,,,,",
    ];
    expect(built(rows).dataset?.observations.map(({ unit }) => unit)).toEqual([
      "percent",
      "times",
      "percentage_points",
      "percent",
    ]);
  });

  it("gives equal figures different ids, which stay when other rows move", () => {
    const rows = [SOUND_ROW, SOUND_ROW.replace("24期", "200期"), SOUND_ROW.replace("p1", "p2")];
    const ids = (given: string[]) =>
      new Map(
        built(given).dataset?.observations.map(({ figureId, locator, asPrinted }) => [
          `${locator} ${asPrinted}`,
          figureId,
        ]),
      );
    // The two prints of p1 share no value: a warning, and no error.
    const first = ids(rows);
    expect(new Set(first.values()).size).toBe(3);
    expect([...ids([rows[2]!, rows[0]!, rows[1]!])].sort()).toEqual([...first].sort());
  });

  it("counts every row: rows = observations + refused, whatever the rows hold", () => {
    const row = fc.constantFrom(
      SOUND_ROW,
      SOUND_ROW.replace("24期", "*期"),
      SOUND_ROW.replace("2023", "2023-13"),
      SOUND_ROW.replace("CN-43", "CN-99"),
      SOUND_ROW.replace("CN-43", "CN-99").replace("training_sessions", "nothing"),
      "p1,too,few",
      "",
      `${SOUND_ROW}"quoted\nnote"`,
      SOUND_ROW.replace(/,$/, ',"quoted\nnote"'),
      SOUND_ROW.replace("24期", "24名"),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const { rows: read, observations, refused, dataset, issues } = built(rows);
        expect(observations + refused).toBe(read);
        expect(read).toBe(rows.filter((text) => text !== "").length);
        expect(dataset === null).toBe(issues.some(({ severity }) => severity === "error"));
        expect(dataset?.observations.length ?? observations).toBe(observations);
      }),
    );
  });
});

describe("serialiseDataset()", () => {
  const dataset = built([
    SOUND_ROW,
    SOUND_ROW.replace("p1", "p2").replace(/,$/, ',"a ""note"""'),
    "p3,members,,,,CN,2023,*名,,Q,,,",
  ]).dataset!;

  it("is read back by parseDataset() as it was", () => {
    expect(parseDataset(serialiseDataset(dataset))).toEqual(dataset);
    const empty = { ...dataset, observations: [] };
    expect(parseDataset(serialiseDataset(empty))).toEqual(empty);
  });

  it("gives the same text for the same input", () => {
    expect(serialiseDataset(dataset)).toBe(serialiseDataset(parseDataset(serialiseDataset(dataset))));
  });

  it.each([
    ["not JSON", "{", /not JSON.*npm run build/],
    ["another form", "[]", /another form.*npm run build/],
    [
      "another version",
      serialiseDataset({ ...dataset, version: 0 }),
      /version 0 and expected is \d+.*npm run build/,
    ],
    [
      "a short column",
      serialiseDataset(dataset).replace('"rows":3', '"rows":4'),
      /3 of 4 rows.*npm run build/,
    ],
  ])("refuses %s with a SyntaxError", (_, text, message) => {
    expect(() => parseDataset(text)).toThrow(SyntaxError);
    expect(() => parseDataset(text)).toThrow(message);
  });
});

describe("inputDigest()", () => {
  it("does not depend on the order of files, but on every path and byte", () => {
    const files = smallFolder();
    const digest = inputDigest(files, { sha256 });
    expect(inputDigest([...files].reverse(), { sha256 })).toBe(digest);
    expect(inputDigest(smallFolder({ "registry/new.csv": "" }), { sha256 })).not.toBe(digest);
    expect(inputDigest(smallFolder({ "extracts/report.csv": `${EXTRACT_HEADER}\n` }), { sha256 })).not.toBe(
      digest,
    );
    expect(buildSmall().dataset?.digest).toBe(digest);
  });
});

describe("requireFresh()", () => {
  it("refuses a stale dataset with the command that renews it", () => {
    const { digest } = buildSmall().dataset!;
    expect(() => requireFresh({ digest }, digest)).not.toThrow();
    expect(() => requireFresh({ digest }, inputDigest(smallFolder({ x: "" }), { sha256 }))).toThrow(
      /stale.*npm run build/,
    );
  });
});
