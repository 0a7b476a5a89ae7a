/** The files of the compare page: which there are, what they hold, how they are cut, and that they come back whole. */
import { describe, expect, it } from "vitest";
import {
  type PackedDirectory,
  type PackedIndex,
  unpackDirectory,
  unpackIndex,
} from "../../src/explore/compare-index.ts";
import { type PackedPiece, unpackPiece } from "../../src/explore/compare-piece.ts";
import { buildComparePieces } from "../../src/exports/compare-pieces.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { buildSeries } from "../../src/series/build-series.ts";
import { buildCollection } from "../../src/views/collection.ts";
import { buildCompareSeries } from "../../src/views/compare/compare-series.ts";
import { buildPageContext } from "../../src/views/page-context.ts";
import { area, dataset, indicator, type ObservationPart, observation } from "../series/small-dataset.ts";

const provinces = Array.from({ length: 40 }, (_, index) => area(`CN-${10 + index}`));
const registries: Partial<Dataset> = {
  indicators: [
    indicator({ id: "members", labelZh: "重庆党员", labelEn: "party members" }),
    indicator({ id: "empty" }),
  ],
  breakdowns: [{ id: "women", labelZh: "女性", labelEn: "women" }],
  areas: [area("CN", { level: "national", parent: "", labelZh: "全国", labelEn: "China" }), ...provinces],
};
const build = (...parts: ObservationPart[]): Dataset => dataset(parts.map(observation), registries);
const filesOf = (whole: Dataset): Map<string, string> =>
  new Map([...buildComparePieces(whole, buildSeries(whole))].map(({ path, text }) => [path, text]));
const parse = <Value>(files: Map<string, string>, path: string): Value =>
  JSON.parse(files.get(path)!) as Value;

const few: ObservationPart[] = [
  { period: "2021", value: 90 },
  { period: "2022", value: 100 },
  { period: "2023", value: 110, low: 105, high: 115, boundBasis: "rounding", seriesBreak: "B" },
  { period: "2022", breakdown: "women", status: "Q" },
  { period: "2022/2023", area: "CN-10" },
];

describe("buildComparePieces()", () => {
  it("gives an index and a directory in each language, and none for an indicator without figures", () => {
    expect([...filesOf(build(...few)).keys()]).toEqual([
      "compare/index.json",
      "compare/series/members.json",
      "zh/compare/index.json",
      "zh/compare/series/members.json",
    ]);
  });

  it("tells in the index what an indicator is called, sounds like and has", () => {
    const files = filesOf(build(...few));
    const [own] = unpackIndex(parse<PackedIndex>(files, "compare/index.json"));
    expect(own).toEqual({
      id: "members",
      label: "Party members",
      other: "重庆党员",
      sounds: "chong qing dang yuan",
      topic: "Membership",
      unitLabel: "persons",
      measure: "flow",
      series: 3,
      figures: 5,
      placed: 4,
    });
    expect(unpackIndex(parse<PackedIndex>(files, "zh/compare/index.json"))[0]!.label).toBe("重庆党员");
  });

  it("lists the series with their names in the language, their figures and years", () => {
    const files = filesOf(build(...few));
    const entriesIn = (path: string) =>
      unpackDirectory("members", parse<PackedDirectory<PackedPiece>>(files, path));
    const listed = entriesIn("compare/series/members.json").map((entry) => [
      entry.id,
      entry.label,
      entry.figures,
      entry.firstYear,
      entry.lastYear,
      entry.piece,
    ]);
    expect(listed).toEqual([
      ["members:CN", "China", 3, 2021, 2023, 0],
      ["members:CN-10", "CN-10", 0, 0, 0, 0],
      ["members:CN.women", "Women, China", 1, 2022, 2022, 0],
    ]);
    expect(entriesIn("zh/compare/series/members.json").map(({ label }) => label)).toContain("全国·女性");
  });

  it("gives the series back as they were packed, with paths below the root", () => {
    const whole = build(...few);
    const files = filesOf(whole);
    const series = buildSeries(whole);
    for (const language of ["en", "zh"] as const) {
      const page = buildPageContext(buildCollection(whole, series), language, "");
      const packed = parse<PackedDirectory<PackedPiece>>(
        files,
        `${language === "zh" ? "zh/" : ""}compare/series/members.json`,
      );
      const unpacked = unpackPiece(packed.held!);
      const expected = series.map((one) => buildCompareSeries(one, page));
      const sorted = (list: typeof unpacked) => list.toSorted((a, b) => (a.key < b.key ? -1 : 1));
      expect(sorted(unpacked)).toEqual(sorted(expected));
      const [detail] = Object.values(unpacked[0]!.details);
      expect(detail!.path).toMatch(language === "zh" ? /^zh\/reports\/s\/#f/ : /^reports\/s\/#f/);
    }
  });

  it("unpacks only what is asked for", () => {
    const { held } = parse<PackedDirectory<PackedPiece>>(
      filesOf(build(...few)),
      "compare/series/members.json",
    );
    expect(unpackPiece(held!, new Set(["members:CN"])).map(({ key }) => key)).toEqual(["members:CN"]);
  });

  it("cuts an indicator with many figures place by place, every series in exactly the piece that is named", () => {
    const many = provinces.flatMap(({ id }) =>
      ["", "women"].flatMap((breakdown) =>
        Array.from(
          { length: 10 },
          (_, year): ObservationPart => ({
            area: id,
            breakdown,
            period: String(2000 + year),
          }),
        ),
      ),
    );
    const files = filesOf(build(...many));
    const packed = parse<PackedDirectory<PackedPiece>>(files, "compare/series/members.json");
    expect([packed.pieces, packed.held]).toEqual([2, null]);
    const entries = unpackDirectory("members", packed);
    const found = [1, 2].flatMap((piece) => {
      const series = unpackPiece(parse<PackedPiece>(files, `compare/series/members/${piece}.json`));
      expect(series.reduce((sum, { marks }) => sum + marks.length, 0)).toBeLessThanOrEqual(600);
      return series.map(({ key }) => `${key} ${piece}`);
    });
    expect(found.toSorted()).toEqual(entries.map(({ id, piece }) => `${id} ${piece}`).toSorted());
    // The groups of a place stand together.
    expect(found.indexOf("members:CN-10 1") + 1).toBe(found.indexOf("members:CN-10.women 1"));
  });

  it("gives the same bytes whatever the order of the rows", () => {
    const whole = build(...few);
    const turned = { ...whole, observations: whole.observations.toReversed() };
    expect([...filesOf(turned)]).toEqual([...filesOf(whole)]);
  });
});
